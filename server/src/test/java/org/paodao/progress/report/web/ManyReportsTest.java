package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewItems;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Whom;
import org.paodao.testing.DatabaseTest;

/** The pages of a plan of 500 items in twelve rounds. */
@DatabaseTest
class ManyReportsTest extends ReportPages {
    private static final int FEW = 20;
    private static final int MANY = 500;

    @Test
    void everyPageTakesAsManyStatementsAsThatOfASmallPlan() {
        List<String> addresses = List.of(
                "/",
                "/workbench/calendar",
                "/workbench/late",
                "/tasks",
                "/tasks/board",
                "/tasks/gantt",
                "/tasks/units",
                "/tasks/agreements",
                "/tasks/reports",
                "/tasks/rounds",
                "/tasks/rounds/" + round.id(),
                "/tasks/lights",
                "/tasks/cards",
                "/tasks/asks",
                "/tasks/asks/burden",
                "/2023/outcomes/1/tasks",
                "/2023/outcomes/1/reports");
        more("few", FEW, 1);
        statements(addresses);
        Map<String, Long> few = statements(addresses);
        more("many", MANY - FEW, 11);
        statements(addresses);
        statements(addresses)
                .forEach((address, now) ->
                        assertThat(now).as(address).isLessThanOrEqualTo(few.getOrDefault(address, 0L)));
    }

    private Map<String, Long> statements(List<String> addresses) {
        Map<String, Long> taken = new LinkedHashMap<>();
        addresses.forEach(address -> taken.put(address, Statements.during(() -> page(office, address, "zh"))));
        return taken;
    }

    /** So many items, and rounds about as many months. */
    private void more(String code, int count, int months) {
        List<NewItem> items = IntStream.range(0, count)
                .mapToObj(n -> SamplePlan.simple(code + n, "work", "示例工作" + code + n, null, lead))
                .toList();
        plans.addItems(
                office,
                plan.id(),
                new NewItems(code, "示例", new NewContent(null, List.of(), List.of(), List.of(), items, List.of())));
        for (int month = 0; month < months; month++) {
            LocalDate day = LocalDate.of(2023, 1, 1).plusMonths(month);
            rounds.open(office, SampleReports.round(plan.id(), new Days(day, day, day), Whom.ALL));
        }
    }
}
