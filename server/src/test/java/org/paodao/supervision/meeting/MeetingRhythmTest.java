package org.paodao.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingRhythmTest {
    @Test
    void everySecondMonthFromFebruaryOn() {
        assertThat(new MeetingRhythm(2, 2, 10).slots(2026))
                .extracting(LocalDate::toString)
                .containsExactly("2026-02-10", "2026-04-10", "2026-06-10", "2026-08-10", "2026-10-10", "2026-12-10");
    }

    @Test
    void aShorterMonthHasItsLastDay() {
        assertThat(new MeetingRhythm(1, 1, 31).slots(2024))
                .hasSize(12)
                .contains(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 4, 30), LocalDate.of(2024, 12, 31));
        assertThat(new MeetingRhythm(12, 6, 30).slots(2026)).containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aSeriesHasNoMeetingBeforeItBeginsOrAfterItEnds() {
        var series = new Series(
                new UUID(0, 1),
                "例会",
                new MeetingRhythm(3, 1, 15),
                "示例会议室",
                "示例",
                new Series.Life(LocalDate.of(2026, 4, 15), null, null),
                1);
        assertThat(series.slots(2026)).hasSize(3);
        assertThat(series.ended(LocalDate.of(2026, 7, 15), "示例").slots(2026))
                .containsExactly(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 7, 15));
    }

    @Test
    void aRuleThatNamesNoDayIsNone() {
        assertThatThrownBy(() -> new MeetingRhythm(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingRhythm(1, 13, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeetingRhythm(1, 1, 32)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDecisionIsTheSameHoweverItIsSpaced() {
        assertThat(Decision.print("一、由甲局牵头，9月底前完成。")).isEqualTo(Decision.print("一 由甲局牵头,9月底前完成"));
        assertThat(Decision.print("由甲局牵头")).isNotEqualTo(Decision.print("由乙局牵头"));
    }
}
