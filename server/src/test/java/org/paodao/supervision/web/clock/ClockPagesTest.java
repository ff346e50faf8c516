package org.paodao.supervision.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.ClosingCheck;
import org.paodao.supervision.MatterDistrict;
import org.paodao.supervision.clock.ClockRuleBook;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The rules for deadlines and the statistics, as their pages show them. */
@DatabaseTest
class ClockPagesTest extends MatterDistrict {
    private static final String RULES = "/matters/rules";
    private static final String EXAMPLE = RULES + "/批示分类";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ClockRuleBook book;

    @Test
    void aDeadlineIsTriedAndExplainedDayByDay() {
        String tried = RULES + "?source=INSTRUCTION&urgency=URGENT&begun=2023-09-25";
        Document page = page(office, tried, "zh");
        assertThat(page.text()).contains("2023年9月25日交办，时限5 个工作日，应于2023年10月8日前办结");
        assertThat(page.select(".clock-day")).hasSize(13);
        assertThat(page.select(".clock-days").text())
                .contains("9月29日 周五 中秋节、国庆节放假，不计", "10月8日 周日 第 5 个工作日（中秋节、国庆节调休上班） 到期");
        assertThat(page(office, tried, "en").text()).contains("Assigned on", "5 working days: to be done by");
        assertThat(page(office, RULES + "?begun=2026-12-20", "zh").text()).contains("尚未发布放假安排");
        assertThat(page(office, RULES + "?source=NOBODY&begun=x", "zh").text()).contains("现行规则没有这一来源的时限");
    }

    @Test
    void theOfficePutsAPublishedSetInForceAndMattersAreGivenByIt() {
        Document before = page(office, RULES, "zh");
        assertThat(before.text()).contains("fymate.net/html/text/lar/168342", "828857.com/article");
        Map<String, String> fields = fields(page(office, EXAMPLE, "zh"));
        assertThat(fields)
                .containsEntry("days.INSTRUCTION.NORMAL", "15")
                .doesNotContainKey("working.INSTRUCTION.NORMAL");
        fields.put("days.INSTRUCTION.NORMAL", "12");
        fields.put("reason", "示例：按批示办理要求");
        for (int click = 0; click < 2; click++) {
            assertThat(post(EXAMPLE, fields)).hasStatus(303);
        }
        assertThat(page(liaison, RULES, "zh").text()).contains("现行：批示分类第1版", "12 日", "30 日 原文");
        assertThat(book.rules(office).versions()).hasSize(1);
        var term = matter(assigned(null)).term();
        assertThat(term).isNotNull().satisfies(given -> {
            assertThat(given.deadline().span().days()).isEqualTo(12);
            assertThat(given.deadline().span().working()).isFalse();
        });
    }

    @Test
    void whatIsNotRightIsSaidAtItsField() {
        Map<String, String> fields = fields(page(office, EXAMPLE, "zh"));
        fields.put("days.INSTRUCTION.HARD", "0");
        fields.put("ladder.LEADER", "x");
        fields.put("reason", "示例");
        Document again = read(post(EXAMPLE, fields));
        assertThat(again.select("[id=days.INSTRUCTION.HARD-about]").text()).contains("应为1至400的整数");
        assertThat(again.select("[id=ladder.LEADER-about]").text()).contains("应为-60至60的整数");
        fields.put("days.INSTRUCTION.HARD", "30");
        fields.put("ladder.LEADER", "-3");
        assertThat(read(post(EXAMPLE, fields))
                        .select("[id=ladder.LEADER-about]")
                        .text())
                .contains("逐步加重");
        fields.put("ladder.LEADER", "10");
        fields.put("version", "2");
        assertThat(post(EXAMPLE, fields)).hasStatus(409);
        assertThat(book.rules(office).versions()).isEmpty();
    }

    @Test
    void everyFigureOnThePageOpensToAListOfThatLength() {
        reviews.accept(inspector, fedBack(null), 7, EnumSet.allOf(ClosingCheck.class));
        assigned(null);
        Document page = page(office, "/matters/figures", "zh");
        assertThat(page.select(".figures").text()).contains("已办结 1 件", "其中逾期 0 件");
        assertThat(page.select("td.number a")).hasSizeGreaterThan(4).allSatisfy(this::opens);
        assertThat(mvc.get().uri("/matters/figures/export.xlsx").with(As.user(office)))
                .hasStatusOk()
                .satisfies(answer ->
                        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K'));
        assertThat(mvc.get().uri("/matters/figures/list.xlsx?figure=open").with(As.user(office)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/matters/figures").with(As.user(office)))
                .bodyJson()
                .extractingPath("$.all.counts.open")
                .isEqualTo(1);
        assertThat(mvc.get()
                        .uri("/api/v1/matters/figures/matters?figure=closed")
                        .with(As.user(stranger)))
                .bodyJson()
                .extractingPath("$.matters")
                .asArray()
                .isEmpty();
        assertThat(mvc.get().uri("/matters/figures?from=x").with(As.user(office)))
                .hasStatus(422);
        assertThat(mvc.get().uri("/matters/figures/list?figure=x").with(As.user(office)))
                .hasStatus(404);
    }

    private void opens(Element figure) {
        assertThat(page(office, figure.attr("href"), "en").select("tbody tr"))
                .as(figure.attr("href"))
                .hasSize(Integer.parseInt(figure.text()));
    }

    private static Map<String, String> fields(Document form) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : form.select("main input[name]")) {
            if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.attr("value"));
            }
        }
        return fields;
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post()
                .uri(address)
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private Document page(CurrentUser user, String address, String language) {
        MvcTestResult answer = mvc.get()
                .uri(URI.create(address.replace("批示分类", "%E6%89%B9%E7%A4%BA%E5%88%86%E7%B1%BB")))
                .cookie(new Cookie("language", language))
                .with(As.user(user))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
