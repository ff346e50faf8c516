package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;
import org.paodao.kernel.ToDo;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Extensions;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.paodao.progress.round.Whom;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RoundMovedTest extends Reminding {
    /** A Monday, far from the days of the round. */
    private static final LocalDate DAY = LocalDate.of(2023, 11, 6);

    @Autowired
    private Rounds rounds;

    @Autowired
    private Extensions extensions;

    @Autowired
    private ToDos toDos;

    @Test
    void aUnitIsToldOfNewDaysAndOfMoreTimeOnceEach() {
        Round asked = SampleReports.round(plan.id(), days(DUE), Whom.ALL);
        rounds.open(office, asked);
        round.go(jurisdiction, DAY);
        assertThat(told(liaison)).isEmpty();

        rounds.move(office, asked.id(), 1, new Rounds.Moved(days(DUE.plusDays(7)), "数据未出（示例）"));
        for (int time = 0; time < 2; time++) {
            round.go(jurisdiction, DAY);
        }
        assertThat(told(liaison)).containsExactly("MOVED 2023-12-08");
        assertThat(toDos.of(liaison, DAY, DAY))
                .filteredOn(one -> one.text().equals("report-write"))
                .singleElement()
                .extracting(ToDo::due)
                .isEqualTo(DUE.plusDays(7));

        extensions.ask(liaison, asked.id(), unit, Ids.next(), new Extensions.Said(LocalDate.of(2099, 1, 9), "示例"));
        extensions.answer(
                office,
                extensions.of(office, List.of(asked.id())).getFirst().id(),
                new Extensions.Said(LocalDate.of(2099, 1, 9), ""));
        for (int time = 0; time < 2; time++) {
            round.go(jurisdiction, DAY);
        }
        assertThat(told(liaison)).containsExactly("MOVED 2023-12-08", "MOVED 2099-01-09");
        assertThat(told(head)).isEmpty();
    }

    private static Days days(LocalDate due) {
        return new Days(DAY.minusDays(6), due, due.plusDays(3));
    }
}
