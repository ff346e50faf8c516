package org.paodao.supervision.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.WorkingDays;

/**
 * By when something has to be done. The day on which it begins is not counted (民法典 article 201); days of a pause are not counted; a day to which it was extended
 * holds whatever was counted. Work that is returned goes on under the same deadline.
 *
 * @param pauses in any order; of those that overlap each day is left out once
 * @param extendedTo the day that was granted last; null while none was
 */
public record Deadline(
        LocalDate begun,
        Span span,
        List<Pause> pauses,
        @Nullable LocalDate extendedTo) {
    public Deadline {
        pauses = List.copyOf(pauses);
        if (extendedTo != null && !extendedTo.isAfter(begun)) {
            throw new IllegalArgumentException("What began on %s cannot end on %s.".formatted(begun, extendedTo));
        }
    }

    /** The deadline of what begins on a day, with nothing in its way. */
    public static Deadline of(LocalDate begun, Span span) {
        return new Deadline(begun, span, List.of(), null);
    }

    /** The last day. While the clock is stopped it is the earliest that it can be. */
    public LocalDate due(WorkingDays days) {
        return explain(days).getLast().day();
    }

    /** The last day, if a clock that is stopped went on today. */
    public LocalDate due(WorkingDays days, LocalDate today) {
        return resumed(today).due(days);
    }

    /** Whether the clock is stopped on the day. */
    public boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }

    /** Stops the clock on a day that it runs. */
    public Deadline paused(LocalDate on) {
        if (isPaused(on)) {
            throw new IllegalStateException("The clock is stopped on %s already.".formatted(on));
        }
        var more = new ArrayList<>(pauses);
        more.add(new Pause(on, null));
        return new Deadline(begun, span, more, extendedTo);
    }

    /** Lets a stopped clock go on; one that runs is as it was. */
    public Deadline resumed(LocalDate on) {
        return new Deadline(
                begun, span, pauses.stream().map(pause -> pause.endedOn(on)).toList(), extendedTo);
    }

    /** Gives it until a day. */
    public Deadline extended(LocalDate to) {
        return new Deadline(begun, span, pauses, to);
    }

    /** Whether the notice of each year that it reaches into is known; else holidays of that year are not left out yet. */
    public boolean isCertain(WorkingDays days) {
        return days.isCertain(begun, due(days));
    }

    /** Every day after the first up to the last: whether it counted, and why. */
    public List<Day> explain(WorkingDays days) {
        Deadline settled = resumed(begun);
        var steps = new ArrayList<Day>();
        int count = 0;
        for (LocalDate at = begun.plusDays(1); settled.goesOn(steps, days); at = at.plusDays(1)) {
            Day.Why why = settled.why(at, count, days);
            count += why.counted() ? 1 : 0;
            WorkingDays.Special special = days.specials().get(at);
            steps.add(new Day(at, why, count, special == null ? null : special.name()));
        }
        return steps;
    }

    /** Whether the last day has not been reached. */
    private boolean goesOn(List<Day> steps, WorkingDays days) {
        if (steps.isEmpty()) {
            return true;
        }
        Day last = steps.getLast();
        if (extendedTo != null) {
            return last.day().isBefore(extendedTo);
        }
        return last.count() < span.days() || !days.works(last.day()) || isPaused(last.day());
    }

    private Day.Why why(LocalDate day, int counted, WorkingDays days) {
        if (isPaused(day)) {
            return Day.Why.PAUSED;
        }
        if (counted == span.days()) {
            return extendedTo == null ? Day.Why.MOVED : Day.Why.EXTENDED;
        }
        if (!span.working()) {
            return Day.Why.ANY_DAY;
        }
        return switch (days.kind(day)) {
            case WORKDAY -> Day.Why.WORKDAY;
            case MADE_UP -> Day.Why.MADE_UP;
            case WEEKEND -> Day.Why.WEEKEND;
            case HOLIDAY -> Day.Why.HOLIDAY;
        };
    }
}
