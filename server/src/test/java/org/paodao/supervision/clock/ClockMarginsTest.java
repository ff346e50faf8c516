package org.paodao.supervision.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.supervision.clock.ShippedCalendar.DAYS;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockMarginsTest {

    @ParameterizedTest
    @CsvSource({
        // due on the Wednesday after National Day: five working days before it is the 28 September
        "2023-10-11, 2023-09-27, CALM",
        "2023-10-11, 2023-09-28, SOON",
        "2023-10-11, 2023-10-10, SOON",
        "2023-10-11, 2023-10-11, DUE",
        "2023-10-11, 2023-10-12, DUE",
        "2023-10-11, 2023-10-13, OVERDUE",
        // due before the holidays: red on the second working day after them, which is a Sunday
        "2023-09-28, 2023-10-07, DUE",
        "2023-09-28, 2023-10-08, OVERDUE"
    })
    void aLightTurnsFiveWorkingDaysBeforeOnTheDayAndTwoAfter(LocalDate due, LocalDate today, ClockLight light) {
        assertThat(ClockMargins.USUAL.light(DAYS, due, today)).isEqualTo(light);
    }

    @Test
    void limitsSayTheSameAsCountingFromTheDeadline() {
        var chance = new Random(5);
        for (int walk = 0; walk < 500; walk++) {
            LocalDate today = LocalDate.of(2023, 2, 1).plusDays(chance.nextInt(1200));
            LocalDate due = today.plusDays(chance.nextInt(61) - 30L);
            int offset = chance.nextInt(21) - 10;
            assertThat(!due.isAfter(ClockLimits.reached(DAYS, today, offset)))
                    .as("due %s, today %s, %d working days", due, today, offset)
                    .isEqualTo(!DAYS.after(due, offset).isAfter(today));
        }
    }
}
