package org.paodao.progress.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of units.
 *
 * @param name what is asked for
 * @param aliases other names for the same
 * @param indicator code of the indicator that holds it; null for none
 * @param what what an answer is like
 * @param form in which it is asked together with others
 * @param asker who asks
 * @param since from when on
 * @param until the last day; null while it is not known
 * @param held where it is held
 */
public record Asking(
        String name,
        List<String> aliases,
        @Nullable String indicator,
        What what,
        String form,
        String asker,
        Whom whom,
        LocalDate since,
        @Nullable LocalDate until,
        Held held) {
    public Asking {
        aliases = List.copyOf(aliases);
    }

    /**
     * What an answer is like.
     *
     * @param fields how many single answers it takes
     */
    public record What(FieldKind kind, Rhythm rhythm, int fields) {}

    /**
     * Where a question is held.
     *
     * @param source word for which part of the system asks, or register
     * @param address page that shows it
     * @param entry in the register; null when the system itself asks
     */
    public record Held(
            String source, String address, @Nullable Entry entry) {}

    /**
     * A line of the register.
     *
     * @param usedOn when an answer was last used; null while none was
     * @param droppedOn when it was given up; null while it is asked
     */
    public record Entry(
            UUID id,
            int version,
            @Nullable LocalDate usedOn,
            String usedFor,
            @Nullable LocalDate droppedOn,
            String droppedFor) {}

    /** Whether it is asked on a day. */
    public boolean holdsOn(LocalDate day) {
        LocalDate end = end();
        return !day.isBefore(since) && (end == null || !day.isAfter(end));
    }

    /** Whether an answer for the month is asked. */
    boolean falls(YearMonth month) {
        LocalDate end = end();
        return !YearMonth.from(since).isAfter(month)
                && (end == null || !YearMonth.from(end).isBefore(month))
                && what.rhythm().falls(month, since);
    }

    /** The last day on which it is asked. */
    public @Nullable LocalDate end() {
        Entry entry = held.entry();
        LocalDate dropped = entry == null ? null : entry.droppedOn();
        return dropped != null && (until == null || dropped.isBefore(until)) ? dropped : until;
    }

    /** Whether the two ask for the same: by name or alias, or by the indicator that holds it. */
    boolean isSame(Asking other) {
        Set<String> senses = new HashSet<>(senses().toList());
        return (indicator != null && Objects.equals(indicator, other.indicator))
                || other.senses().anyMatch(senses::contains);
    }

    /** Whether the two may ask for the same. */
    boolean isClose(Asking other) {
        return names().anyMatch(one -> other.names().anyMatch(two -> Sense.isClose(one, two)));
    }

    /** Whether the two are asked of somebody at the same time. */
    boolean meets(Asking other) {
        LocalDate end = end();
        LocalDate otherEnd = other.end();
        return whom.meets(other.whom)
                && (end == null || !end.isBefore(other.since))
                && (otherEnd == null || !otherEnd.isBefore(since));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    private Stream<String> senses() {
        return names().map(Sense::of);
    }
}
