package org.paodao.supervision.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paodao.supervision.clock.ShippedCalendar.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines over the arrangements of 2023 to 2026, each date counted by hand on the notices. */
class DeadlineTest {
    private static final LocalDate BEFORE_NATIONAL_DAY = LocalDate.of(2023, 9, 25);

    @ParameterizedTest
    @CsvSource({
        // across the Spring Festival
        "2023-01-16, 5, 2023-01-28",
        "2023-01-16, 15, 2023-02-09",
        "2023-01-20, 30, 2023-03-08",
        "2024-02-06, 5, 2024-02-19",
        "2024-02-06, 30, 2024-03-25",
        "2025-01-20, 5, 2025-01-26",
        "2025-01-20, 15, 2025-02-14",
        "2026-02-09, 15, 2026-03-06",
        "2026-02-14, 5, 2026-02-28",
        // across National Day
        "2023-09-25, 5, 2023-10-08",
        "2023-09-28, 15, 2023-10-25",
        "2024-09-29, 5, 2024-10-11",
        "2025-09-22, 15, 2025-10-17",
        "2026-09-28, 5, 2026-10-10",
        "2026-09-28, 30, 2026-11-13",
        // across Labour Day and New Year
        "2023-04-24, 5, 2023-05-04",
        "2024-12-30, 15, 2025-01-21",
        "2025-12-29, 5, 2026-01-06"
    })
    void workingDaysAreThoseOfTheNotices(LocalDate begun, int days, LocalDate due) {
        assertThat(Deadline.of(begun, Span.working(days)).due(DAYS)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-16, 15, 2023-01-31",
        // the fifth day is in the holidays, the first worked day after them is a Saturday
        "2023-01-20, 5, 2023-01-28",
        "2024-02-06, 5, 2024-02-18",
        "2025-01-20, 15, 2025-02-05",
        "2026-02-14, 15, 2026-03-02",
        "2023-09-25, 5, 2023-10-07",
        "2024-09-29, 30, 2024-10-29",
        "2025-09-22, 15, 2025-10-09",
        "2026-09-28, 5, 2026-10-08",
        "2025-12-29, 5, 2026-01-04"
    })
    void whereEveryDayCountsWhatEndsOnADayOffEndsOnTheNextWorkingDay(LocalDate begun, int days, LocalDate due) {
        assertThat(Deadline.of(begun, Span.calendar(days)).due(DAYS)).isEqualTo(due);
    }

    @Test
    void eachDayIsToldWithItsReason() {
        assertThat(Deadline.of(BEFORE_NATIONAL_DAY, Span.working(5)).explain(DAYS))
                .extracting(day -> day.day().getDayOfMonth() + " " + day.why() + " " + day.count() + " " + day.name())
                .containsExactly(
                        "26 WORKDAY 1 null",
                        "27 WORKDAY 2 null",
                        "28 WORKDAY 3 null",
                        "29 HOLIDAY 3 中秋节、国庆节",
                        "30 HOLIDAY 3 中秋节、国庆节",
                        "1 HOLIDAY 3 中秋节、国庆节",
                        "2 HOLIDAY 3 中秋节、国庆节",
                        "3 HOLIDAY 3 中秋节、国庆节",
                        "4 HOLIDAY 3 中秋节、国庆节",
                        "5 HOLIDAY 3 中秋节、国庆节",
                        "6 HOLIDAY 3 中秋节、国庆节",
                        "7 MADE_UP 4 中秋节、国庆节",
                        "8 MADE_UP 5 中秋节、国庆节");
        assertThat(Deadline.of(LocalDate.of(2023, 6, 14), Span.calendar(3)).explain(DAYS))
                .extracting(Day::why)
                .containsExactly(Day.Why.ANY_DAY, Day.Why.ANY_DAY, Day.Why.ANY_DAY, Day.Why.MOVED, Day.Why.MOVED);
    }

    @Test
    void daysOfAPauseAreNotCounted() {
        Deadline stopped = Deadline.of(BEFORE_NATIONAL_DAY, Span.working(15)).paused(LocalDate.of(2023, 10, 9));
        assertThat(stopped.isPaused(LocalDate.of(2023, 10, 8))).isFalse();
        assertThat(stopped.isPaused(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(stopped.due(DAYS)).as("the earliest that it can be").isEqualTo("2023-10-23");
        assertThat(stopped.due(DAYS, LocalDate.of(2023, 10, 13))).isEqualTo("2023-10-27");

        Deadline resumed = stopped.resumed(LocalDate.of(2023, 10, 13));
        assertThat(resumed.due(DAYS)).isEqualTo("2023-10-27");
        assertThat(resumed.resumed(LocalDate.of(2023, 11, 1)))
                .as("a clock that runs is as it was")
                .isEqualTo(resumed);
        assertThat(resumed.explain(DAYS).stream().filter(day -> day.why() == Day.Why.PAUSED))
                .hasSize(5);
        assertThatThrownBy(() -> stopped.paused(LocalDate.of(2023, 10, 16))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pausesThatOverlapLeaveEachDayOutOnce() {
        var twice = new Deadline(
                BEFORE_NATIONAL_DAY,
                Span.working(15),
                List.of(
                        new Pause(LocalDate.of(2023, 10, 9), LocalDate.of(2023, 10, 13)),
                        new Pause(LocalDate.of(2023, 10, 11), LocalDate.of(2023, 10, 13))),
                null);
        assertThat(twice.due(DAYS)).isEqualTo("2023-10-27");
    }

    @Test
    void anExtensionHoldsWhateverWasCounted() {
        Deadline extended = Deadline.of(BEFORE_NATIONAL_DAY, Span.working(5)).extended(LocalDate.of(2023, 10, 12));
        assertThat(extended.due(DAYS)).isEqualTo("2023-10-12");
        assertThat(extended.paused(LocalDate.of(2023, 10, 9)).due(DAYS)).isEqualTo("2023-10-12");
        assertThat(extended.explain(DAYS).subList(12, 17))
                .extracting(day -> day.why() + " " + day.count())
                .containsExactly("MADE_UP 5", "EXTENDED 5", "EXTENDED 5", "EXTENDED 5", "EXTENDED 5");
        assertThatThrownBy(() -> extended.extended(BEFORE_NATIONAL_DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearWithoutNoticeIsNotCertain() {
        assertThat(Deadline.of(LocalDate.of(2026, 12, 1), Span.working(5)).isCertain(DAYS))
                .isTrue();
        assertThat(Deadline.of(LocalDate.of(2026, 12, 20), Span.working(30)).isCertain(DAYS))
                .isFalse();
    }

    @Test
    void aPauseMovesTheLastDayByItsWorkingDays() {
        var chance = new Random(20231001);
        for (int walk = 0; walk < 300; walk++) {
            LocalDate begun = LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(1000));
            Deadline free = Deadline.of(begun, Span.working(1 + chance.nextInt(40)));
            LocalDate from = begun.plusDays(1 + chance.nextInt(30));
            LocalDate until = from.plusDays(chance.nextInt(20));
            LocalDate due = free.due(DAYS);
            LocalDate expected = from.isAfter(due) ? due : DAYS.after(until, DAYS.between(from.minusDays(1), due));
            assertThat(free.paused(from).resumed(until).due(DAYS))
                    .as("%s paused from %s until %s", free, from, until)
                    .isEqualTo(expected);
        }
    }
}
