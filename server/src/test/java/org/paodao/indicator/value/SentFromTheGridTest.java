package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the liaison is told who saves and sends the whole grid in one step. */
@DatabaseTest
class SentFromTheGridTest extends JuneFigures {
    private static final String CHINESE = "zh-CN";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Warnings warnings;

    private Place train = invest;

    @BeforeEach
    void monthsBefore() {
        train = Place.whole(system.id("TRAIN"), JUNE);
        for (int back = 1; back <= 8; back++) {
            values.enter(system.liaison, List.of(Entry.of(invest.in(JUNE.plus(-back)), String.valueOf(18 - back))));
        }
    }

    @Test
    void whoSendsWithOneWrongCellIsToldThatNothingWasSent() {
        for (String button : List.of("submit", "save")) {
            MvcTestResult answer = sent(button, "18", "三十", CHINESE);
            assertThat(answer).hasStatus(422);
            String said = read(answer);
            if (button.equals("submit")) {
                assertThat(said).contains("有 1 个单元格没有保存，本页数据一项也没有提交", "其余已保存，尚未提交");
            } else {
                assertThat(said).contains("有 1 个单元格没有保存").doesNotContain("没有提交");
            }
        }
        assertThat(read(sent("submit", "18", "三十", "en"))).contains("none of these figures was sent");
        assertThat(lists.one(system.liaison, invest).value().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whoSendsAFigureThatACheckAsksAboutIsToldWhereToGiveTheReason() {
        MvcTestResult answer = sent("submit", "99", "30", CHINESE);
        assertThat(answer).hasStatus(303);
        String next = read(mvc.get()
                .uri(String.valueOf(answer.getResponse().getRedirectedUrl()))
                .header("Accept-Language", CHINESE)
                .cookie(answer.getResponse().getCookies())
                .with(As.user(system.liaison))
                .exchange());
        assertThat(next).contains("已提交 2 项，其中 1 项有疑点，请到“数据预警”说明原因。");
        assertThat(Jsoup.parse(next).select(".value-asks .value-about a[href=/indicators/warnings]"))
                .hasSize(1);
        warnings.answer(system.liaison, WarningFilter.of(List.of(invest)), "大项目入库");
        assertThat(Jsoup.parse(grid()).select(".value-about a[href=/indicators/warnings]"))
                .isEmpty();
    }

    @Test
    void aReturnedFigureHasOneToneOnEveryPage() {
        values.enter(system.liaison, List.of(Entry.of(invest, "99")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.sendBack(system.head, List.of(new Seen(invest, 2)), "口径不对");
        for (String address : List.of(
                "/indicators/values?period=2023-06&unit=" + system.unit,
                "/indicators/values/one?indicator=INVEST&period=2023-06",
                "/indicators/warnings")) {
            assertThat(Jsoup.parse(page(address)).select(".tag:contains(已退回)").eachAttr("class"))
                    .as(address)
                    .containsOnly("tag tag-warning");
        }
    }

    private MvcTestResult sent(String button, String first, String second, String language) {
        return mvc.post()
                .uri("/indicators/values")
                .header("Accept-Language", language)
                .with(As.user(system.liaison))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("period", JUNE.toString())
                .param("unit", system.unit.toString())
                .param("do", button)
                .param("key", key(invest), key(train))
                .param("seen", version(invest), version(train))
                .param("amount", first, second)
                .exchange();
    }

    private String version(Place place) {
        return lists.of(system.liaison, JUNE).stream()
                .filter(value -> value.place().equals(place))
                .map(value -> String.valueOf(value.version()))
                .findFirst()
                .orElse("0");
    }

    private static String key(Place place) {
        return place.indicator() + "|" + place.unit() + "|" + place.period() + "|" + place.part();
    }

    private String grid() {
        return page("/indicators/values?period=2023-06&unit=" + system.unit);
    }

    private String page(String address) {
        return read(mvc.get()
                .uri(address)
                .header("Accept-Language", CHINESE)
                .with(As.user(system.liaison))
                .exchange());
    }

    private static String read(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
