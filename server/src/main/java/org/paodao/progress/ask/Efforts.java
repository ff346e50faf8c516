package org.paodao.progress.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many minutes a field takes, by its kind: an estimate that holds from a day on.
 *
 * @param number counted from 1 by the office that sets it; 0 for our own
 * @param reason why it is so
 */
public record Efforts(
        int number, LocalDate since, Map<FieldKind, Integer> minutes, String reason, Instant setAt, String setBy) {
    public Efforts {
        minutes = Map.copyOf(minutes);
    }

    /** Our own estimate. */
    public static Efforts usual() {
        Map<FieldKind, Integer> minutes = new EnumMap<>(FieldKind.class);
        for (FieldKind kind : FieldKind.values()) {
            minutes.put(kind, kind.usualMinutes());
        }
        return new Efforts(0, LocalDate.of(2000, 1, 1), minutes, "", Instant.EPOCH, "");
    }

    /** Of several, oldest first, what holds on a day. */
    static Efforts on(List<Efforts> known, LocalDate day) {
        return known.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(Efforts::usual);
    }

    /** The minutes of so many fields. */
    int of(FieldKind kind, int fields) {
        return minutes.getOrDefault(kind, kind.usualMinutes()) * fields;
    }
}
