package org.paodao.progress.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;
import org.paodao.plan.PlanHead;
import org.paodao.progress.report.Entry;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportLine;
import org.paodao.progress.report.ReportState;
import org.paodao.progress.report.RoundReports;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;

class LongReviewTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final UUID UNIT = Ids.next();

    @Test
    void aPageShowsAHundredReportsToReviewAndSaysHowManyFollow() {
        assertThat(page(500).review()).hasSize(100);
        assertThat(page(500).more()).isEqualTo(400);
        assertThat(page(500).shown().byUnit().getFirst().count(ReportState.Approved.class))
                .isEqualTo(500);
        assertThat(page(100).review()).hasSize(100);
        assertThat(page(100).more()).isZero();
        assertThat(page(0).more()).isZero();
    }

    private static RoundPage page(int waiting) {
        Round round = SampleReports.open(Ids.next());
        var head = new PlanHead(
                Ids.next(), round.plan(), "2023", 2023, "示例计划", null, 1, 1, Instant.EPOCH, "示例", null, null, DAY);
        List<Entry> entries =
                IntStream.range(0, waiting).mapToObj(n -> entry(round, n)).toList();
        var shown = new RoundReports(head, round, entries, List.of(), new Units(Map.of()), DAY);
        return new RoundPage(shown, true, Ids.next(), Map.of(), Map.of());
    }

    private static Entry entry(Round round, int n) {
        UUID item = Ids.next();
        var duty = new Duty(item, round.plan(), "2023", "works/" + n, "work", "", "示例工作" + n, UNIT, false);
        var state = new ReportState.Approved(1, Ids.next(), Ids.next());
        var line = new ReportLine(
                new Place(round.id(), item), round.plan(), UNIT, state, 3, true, null, null, null, DAY, DAY);
        return new Entry(round, duty, line, DAY, DAY);
    }
}
