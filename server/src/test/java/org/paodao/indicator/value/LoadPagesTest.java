package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of an import: what is to be done after it, and how a file is read that comes with columns of its own. */
@DatabaseTest
class LoadPagesTest extends JuneFigures {
    private static final String OWN_COLUMNS = "项目,哪一期,多少\nINVEST,2023-06,12.5\n";
    private static final Map<String, String> MEANT = Map.of("项目", "CODE", "哪一期", "PERIOD", "多少", "AMOUNT");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FileLoads loads;

    @Test
    void aLiaisonIsToldThatTheFiguresAreDraftsAndWhereTheyAreSent() {
        LoadLine load = files.take(
                system.liaison,
                "六月.csv",
                bytes(HEAD + "INVEST,,,2023-05,11.5\nINVEST,,,2023-06,12\nTRAIN,,,2023-06,30\n"));
        Document page = page(system.liaison, load);
        assertThat(page.text()).contains("其中 3 个数据还是草稿，尚未提交审核");
        assertThat(page.select("main a[href^=/indicators/values?period=]").eachText())
                .containsExactly("2023年6月：2 个草稿", "2023年5月：1 个草稿");
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        assertThat(page(system.liaison, load).text()).contains("其中 2 个数据还是草稿");
    }

    @Test
    void whatTheOfficeImportsIsNoDraft() {
        LoadLine load = files.take(system.office, "六月.csv", bytes(HEAD + "INVEST,,,2023-06,12\n"));
        assertThat(page(system.office, load).text()).doesNotContain("草稿");
    }

    @Test
    void aRememberedWayOfReadingIsChosenOnThePageOfTheFileThatWasRefused() {
        LoadLine first = files.looked(system.liaison, "一.csv", bytes(OWN_COLUMNS), "");
        assertThat(first.state()).isEqualTo("REFUSED");
        loads.reread(system.liaison, first.id(), new LoadReading(MEANT, Map.of()), "统计局月报");
        files.waited(system.liaison, first.id());
        LoadLine second = files.looked(system.liaison, "二.csv", bytes(OWN_COLUMNS), "");
        assertThat(page(system.liaison, second)
                        .select("select[name=known] option")
                        .eachText())
                .containsExactly("按下面各列的选择", "统计局月报");
        reread(second, "没有这个", 404);
        reread(second, "统计局月报", 303);
        assertThat(files.waited(system.liaison, second.id()).state()).isEqualTo("CHECKED");
        assertThat(page(system.liaison, "/indicators/loads")
                        .select("#profile-about")
                        .text())
                .contains("须在这里选定才会使用");
    }

    private void reread(LoadLine load, String known, int status) {
        assertThat(mvc.post()
                        .uri("/indicators/loads/" + load.id() + "/reading")
                        .with(As.user(system.liaison))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("known", known)
                        .param("heading", "项目")
                        .param("meaning", ""))
                .hasStatus(status);
    }

    private Document page(CurrentUser user, LoadLine load) {
        return page(user, "/indicators/loads/" + load.id());
    }

    private Document page(CurrentUser user, String address) {
        return Jsoup.parse(new String(
                mvc.get()
                        .uri(address)
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(user))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
