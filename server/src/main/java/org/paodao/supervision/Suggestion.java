package org.paodao.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what by when: 拟办意见.
 *
 * @param lead the unit that leads
 * @param assisting the units that assist, each with its part
 * @param due a day that somebody chose; null for the one that the rules give
 * @param words what is suggested, in words; may be empty
 */
public record Suggestion(
        UUID lead, List<Part> assisting, @Nullable LocalDate due, String words) {
    public Suggestion {
        assisting = List.copyOf(assisting);
    }

    /** The same under another unit, which no longer assists. */
    Suggestion led(UUID unit) {
        return new Suggestion(
                unit,
                assisting.stream().filter(part -> !part.unit().equals(unit)).toList(),
                null,
                words);
    }

    /** Whether the same units have the same parts. */
    boolean sharesAs(Suggestion other) {
        return lead.equals(other.lead) && Set.copyOf(assisting).equals(Set.copyOf(other.assisting));
    }

    /** What one unit is to contribute. */
    public record Part(UUID unit, String task) {}
}
