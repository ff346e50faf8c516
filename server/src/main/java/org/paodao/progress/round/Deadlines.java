package org.paodao.progress.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Until when units have time in rounds: the round's own days, or what they were granted. */
public record Deadlines(List<Extension> extensions) {
    public Deadlines {
        extensions = List.copyOf(extensions);
    }

    /** The day on which a unit's reports are due. */
    public LocalDate due(Round round, UUID unit) {
        return later(round.days().due(), granted(round, unit));
    }

    /** The last day on which a unit's reports are in time. */
    public LocalDate last(Round round, UUID unit) {
        return later(round.days().graceUntil(), granted(round, unit));
    }

    /** How many times the unit was given other days in a round. */
    public int moves(Round round, UUID unit) {
        return round.moves()
                + (int) of(round, unit).filter(wish -> wish.granted() != null).count();
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> granted) {
        return granted.filter(other -> other.isAfter(day)).orElse(day);
    }

    private Optional<LocalDate> granted(Round round, UUID unit) {
        return of(round, unit)
                .flatMap(wish -> Optional.ofNullable(wish.granted()).stream())
                .max(Comparator.naturalOrder());
    }

    /** What a unit asked for in a round, the older first. */
    public Stream<Extension> of(Round round, UUID unit) {
        return extensions.stream()
                .filter(wish -> wish.round().equals(round.id()) && wish.unit().equals(unit));
    }
}
