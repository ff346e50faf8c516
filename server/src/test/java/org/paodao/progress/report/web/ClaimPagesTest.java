package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.progress.claim.Claims;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ClaimPagesTest extends ReportPages {
    private static final String STORY = "示例河碧道工程主体完工，新建慢行道三公里、休憩驿站两处，沿线五个村受益。";

    @Autowired
    private Claims claims;

    private void sent(CurrentUser writer, Place where, String progress) {
        reports.submit(writer, where, reports.put(writer, where, SampleReports.said(progress), Seen.version(0)));
        for (int n = 0; n < 500 && !isChecked(where); n++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(isChecked(where)).isTrue();
    }

    private boolean isChecked(Place where) {
        return claims.of(office, lists.one(office, where), 1).checked();
    }

    private Place otherPlace() {
        return new Place(
                place.round(),
                tasks.item(office, plan.address(), "outcomes/2").list().item());
    }

    @Test
    void theReviewerReadsTheRuleAndSettlesItInPlace() {
        sent(liaison, place, "示例管护办法已出台。");
        assertThat(page(head, "/tasks/reports", "zh").select(".report-entry").text())
                .contains("1 条核查提示");
        assertThat(page(head, address(), "en").select(".claim-list").text())
                .contains("named with its number", "示例管护办法已出台。");
        assertThat(page(liaison, address(), "zh").select(".claim-list form")).isEmpty();
        Element form = Objects.requireNonNull(page(head, address(), "zh").selectFirst(".claim-list form"));
        Map<String, String> fields = new HashMap<>(Map.of(
                "step",
                "settle",
                "reason",
                "",
                "seen",
                form.select("[name=seen]").val()));
        MvcTestResult refused = post(head, form.attr("action"), fields);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select("#reason-about").text()).contains("核实情况");
        fields.put("reason", "文件随后补报");
        assertThat(post(head, form.attr("action"), fields)).hasStatus(303);
        Document after = page(office, address(), "zh");
        assertThat(after.select(".claims").text()).contains("文件随后补报", "已核实 1 条");
        assertThat(page(head, "/tasks/reports", "zh").select(".report-entry").text())
                .doesNotContain("核查提示");
    }

    @Test
    void theFormSaysBeforehandWhatWillBeNoticed() {
        MvcTestResult kept = post(
                liaison,
                address() + "/draft",
                Map.of("act", "autosave", "seen", "0", "step", "2", "progress", "示例管护办法已出台。"));
        assertThat(Objects.requireNonNull(read(kept).getElementById("report-hints"))
                        .text())
                .contains("示例管护办法已出台。");
        assertThat(page(liaison, address() + "/draft", "en")
                        .select("#report-hints")
                        .text())
                .contains("named with its number");
    }

    @Test
    void theOfficeSharesACreditFromAFindingAndBothUnitsSeeIt() {
        CurrentUser colleague = Districts.with(office, Role.LIAISON, other);
        sent(liaison, place, STORY);
        sent(colleague, otherPlace(), STORY);
        assertThat(page(colleague, ReportWords.address(otherPlace()), "zh")
                        .select(".claims")
                        .text())
                .contains("统筹办公室可见")
                .doesNotContain("甲局");
        Map<String, String> typed = begun();
        typed.putAll(Map.of("share.0", "60", "share.1", "39.5"));
        MvcTestResult refused = post(office, "/tasks/credits/new", typed);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).text()).contains("99.5%");
        typed.put("share.1", "40");
        assertThat(post(office, "/tasks/credits/new", typed)).hasStatus(303);
        for (CurrentUser reader : new CurrentUser[] {office, head, colleague}) {
            assertThat(page(reader, "/tasks/credits", "en").text()).contains("甲局 60%", "乙局 40%");
            assertThat(page(reader, address(), "zh").select(".claim-credit").text())
                    .contains("甲局 60%");
        }
        withdrawn(colleague);
    }

    @Test
    void theOfficeBeginsACreditFromTheListToo() {
        Document list = page(office, "/tasks/credits", "zh");
        assertThat(list.select("form.credit-new option").eachAttr("value"))
                .contains(place.round().toString());
        Document form = page(office, "/tasks/credits/new?round=" + place.round(), "zh");
        assertThat(form.select("form[action=/tasks/credits/new] [name=round]").attr("value"))
                .isEqualTo(place.round().toString());
        assertThat(page(liaison, "/tasks/credits", "zh").select("form.credit-new"))
                .isEmpty();
    }

    /** The form to which the finding leads, as it is filled in. */
    private Map<String, String> begun() {
        Map<String, String> typed = formOfTheFinding();
        assertThat(typed).containsEntry("unit.0", "甲局").containsEntry("unit.1", "乙局");
        return typed;
    }

    private void withdrawn(CurrentUser colleague) {
        String one =
                page(office, "/tasks/credits", "zh").select(".report-entry a").attr("href");
        assertThat(post(office, one, Map.of("step", "withdraw", "seen", "1", "reason", "并非同一项目")))
                .hasStatus(303);
        assertThat(page(colleague, one, "zh").text()).contains("并非同一项目", "已撤销");
    }

    private Map<String, String> formOfTheFinding() {
        String way = page(office, address(), "zh")
                .select(".claims a[href^=/tasks/credits/new]")
                .attr("href");
        Map<String, String> typed = new HashMap<>();
        page(office, way, "zh")
                .select("form[action=/tasks/credits/new] [name]")
                .forEach(field -> typed.put(field.attr("name"), field.val()));
        return typed;
    }

    @Test
    void programsReadFindingsAndShareCredit() {
        sent(liaison, place, "示例管护办法已出台。");
        assertThat(mvc.get()
                        .uri("/api/v1/reports/{round}/{item}/findings", place.round(), place.item())
                        .with(org.paodao.testing.As.user(head)))
                .bodyJson()
                .extractingPath("$.findings[0].rule.en")
                .asString()
                .contains("named with its number");
        CurrentUser colleague = Districts.with(office, Role.LIAISON, other);
        assertThat(mvc.get()
                        .uri("/api/v1/reports/{round}/{item}/findings", place.round(), place.item())
                        .with(org.paodao.testing.As.user(colleague)))
                .hasStatus(403);
        String wish = """
                {"requestKey": "a", "round": "%s", "name": "示例成果",
                 "parts": [{"unit": "%s", "share": 50}, {"unit": "%s", "share": %s}]}""";
        assertThat(registered(wish.formatted(place.round(), lead, other, "49.99")))
                .hasStatus(422);
        assertThat(registered(wish.formatted(place.round(), lead, other, "50")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.versions[0].parts.length()")
                .isEqualTo(2);
    }

    private MvcTestResult registered(String wish) {
        return mvc.post()
                .uri("/api/v1/credits")
                .with(org.paodao.testing.As.user(office))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(wish)
                .exchange();
    }
}
