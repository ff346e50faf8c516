package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.paodao.progress.report.ReportState;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Extension;
import org.paodao.progress.round.Extensions;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.Whom;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RoundPagesTest extends ReportPages {
    @Autowired
    private RoundLists roundLists;

    @Autowired
    private Extensions extensions;

    @Test
    void theRoundsOfAYearComeFromARule() {
        assertThat(page(office, "/tasks/rounds/rules", "zh").text()).contains("还没有报送规则");
        Map<String, String> rule =
                new LinkedHashMap<>(Map.of("name", "季报", "rhythm", "quarterly", "since", "2023-01-01"));
        rule.putAll(Map.of("opensMonth", "0", "opensDay", "20", "dueMonth", "0", "dueDay", "30"));
        rule.putAll(
                Map.of("grace", "3", "backFill", "15", "id", UUID.randomUUID().toString()));
        for (int time = 0; time < 2; time++) {
            assertThat(post(office, "/tasks/rounds/rules", rule)).hasStatus(303);
        }
        rule.put("id", UUID.randomUUID().toString());
        rule.put("name", "月报");
        assertThat(post(office, "/tasks/rounds/rules", rule)).hasStatus(422);
        for (int time = 0; time < 2; time++) {
            assertThat(post(office, "/tasks/rounds", Map.of("plan", "2023"))).hasStatus(303);
        }
        Document calendar = page(office, "/tasks/rounds?plan=2023", "zh");
        assertThat(calendar.select("tbody tr")).hasSize(5);
        assertThat(calendar.text()).contains("2023年第4季度", "示例调度");
        assertThat(page(liaison, "/tasks/rounds", "en").text()).contains("Q4 2023");
    }

    @Test
    void aRoundIsOpenedOnDemandAndMovedAndCalledOff() {
        Map<String, String> wish = new LinkedHashMap<>(Map.of("plan", "2023", "name", "年中调度", "units", "甲局"));
        wish.putAll(Map.of("from", "2023-01-01", "to", "2023-06-30", "opens", "2023-07-01", "due", "2023-06-10"));
        wish.put("id", UUID.randomUUID().toString());
        assertThat(post(office, "/tasks/rounds/new", wish)).hasStatus(422);
        wish.put("due", "2023-07-10");
        assertThat(post(office, "/tasks/rounds/new", wish))
                .hasStatus(303)
                .hasHeader("Location", ReportWords.round(UUID.fromString(wish.get("id"))));
        String address = ReportWords.round(UUID.fromString(wish.get("id")));
        Map<String, String> days =
                Map.of("step", "move", "seen", "1", "opens", "2023-07-01", "due", "2023-07-12", "reason", "顺延");
        assertThat(post(office, address, days)).hasStatus(303);
        assertThat(post(office, address, Map.of("step", "cancel", "seen", "2", "reason", "")))
                .hasStatus(422);
        assertThat(post(office, address, Map.of("step", "cancel", "seen", "2", "reason", "已合并")))
                .hasStatus(303);
        assertThat(page(office, address, "zh").text()).contains("本轮已取消：已合并", "2023年7月12日");
    }

    @Test
    void theOfficeAcceptsWhatItPicks() {
        submitted();
        reports.approve(head, place, 2);
        String address = ReportWords.round(round.id());
        Document before = page(office, address, "zh");
        assertThat(before.text()).contains("甲局", "待审核 1");
        String pick = before.select("input[name=pick]").val();
        assertThat(post(office, address + "/accept", Map.of("pick", pick))).hasStatus(303);
        assertThat(report().state()).isInstanceOf(ReportState.Accepted.class);
        assertThat(page(liaison, address, "en").select("input[name=pick]")).isEmpty();
    }

    @Test
    void aUnitAsksForTimeAndTheOfficeAnswers() {
        LocalDate wanted = round.days().due().plusDays(6);
        String address = ReportWords.round(round.id()) + "/extensions";
        Map<String, String> wish = Map.of("unit", lead.toString(), "until", wanted.toString(), "reason", "数据未出（示例）");
        for (int time = 0; time < 2; time++) {
            assertThat(post(liaison, address, wish)).hasStatus(303);
        }
        List<Extension> asked = extensions.of(office, List.of(round.id()));
        assertThat(asked).hasSize(1);
        assertThat(page(office, ReportWords.round(round.id()), "zh").text()).contains("延期申请 1", "数据未出");
        String answer = address + "/" + asked.getFirst().id();
        assertThat(post(office, answer, Map.of("answer", "refuse", "reason", "")))
                .hasStatus(422);
        assertThat(post(office, answer, Map.of("answer", "grant", "until", wanted.toString())))
                .hasStatus(303);
        assertThat(roundLists.deadlines(office.jurisdiction(), List.of(round)).due(round, lead))
                .isEqualTo(wanted);
        assertThat(page(liaison, "/tasks/reports", "zh").text()).contains("已同意延期至");
    }

    @Test
    void aRoundThatIsOverIsClosedAndOpenedAgain() {
        LocalDate day = LocalDate.of(2023, 7, 1);
        Round over = SampleReports.round(plan.id(), new Days(day, day.plusDays(9), day.plusDays(9)), Whom.ALL);
        rounds.open(office, over);
        String address = ReportWords.round(over.id());
        assertThat(page(liaison, address, "zh").select("button[value=close]")).isEmpty();
        assertThat(page(office, address, "zh").select("button[value=close]")).hasSize(1);
        Map<String, String> close = Map.of("step", "close", "seen", "1", "reason", "已并入年终总结");
        for (int time = 0; time < 2; time++) {
            assertThat(post(office, address, close)).hasStatus(303);
        }
        Document closed = page(liaison, address, "zh");
        assertThat(closed.text()).contains("已关闭", "已并入年终总结", "缺报");
        assertThat(closed.select(".report-entries .report-entry")).isNotEmpty();
        assertThat(page(office, address, "en").text()).contains("Not reported", "Open it again");
        assertThat(post(office, address, Map.of("step", "reopen", "seen", "2", "reason", "")))
                .hasStatus(422);
        assertThat(post(office, address, Map.of("step", "reopen", "seen", "2", "reason", "需补报")))
                .hasStatus(303);
        assertThat(page(liaison, address, "zh").text()).contains("已重新开启：需补报");
    }
}
