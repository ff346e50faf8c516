package org.paodao.plan.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months of a plan's year with how they are reported.
 *
 * @param issuedOn when the document came out; null when it does not say
 * @param startsOn from when on the plan is reported
 */
public record PlanPeriods(int year, @Nullable LocalDate issuedOn, LocalDate startsOn, List<Period> months) {
    public PlanPeriods {
        months = List.copyOf(months);
    }

    /** The months of a year; those before the issue are filled in afterwards, those before the start are not asked for. */
    public static PlanPeriods of(int year, @Nullable LocalDate issuedOn, LocalDate startsOn) {
        return new PlanPeriods(
                year,
                issuedOn,
                startsOn,
                Stream.of(Month.values())
                        .map(month -> YearMonth.of(year, month))
                        .map(month -> new Period(month, state(month, issuedOn, startsOn)))
                        .toList());
    }

    private static State state(YearMonth month, @Nullable LocalDate issuedOn, LocalDate startsOn) {
        if (month.isBefore(YearMonth.from(startsOn))) {
            return State.CLOSED;
        }
        return issuedOn != null && month.isBefore(YearMonth.from(issuedOn)) ? State.BACK_FILL : State.REGULAR;
    }

    /** The months in one state. */
    public List<YearMonth> in(State state) {
        return months.stream()
                .filter(period -> period.state() == state)
                .map(Period::month)
                .toList();
    }

    /** How a month is reported. */
    public enum State {
        /** It was over before the plan came out: filled in afterwards (补录), marked as such. */
        BACK_FILL,
        /** As it comes. */
        REGULAR,
        /** Before the plan starts: nothing is asked. */
        CLOSED
    }

    /** A month. */
    public record Period(YearMonth month, State state) {}
}
