package org.paodao.progress.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question that could be dropped.
 *
 * @param held what holds the same already; null unless it is asked twice
 */
public record Spare(Asking asking, Why why, @Nullable Asking held) {
    private static final int UNUSED_MONTHS = 6;

    /** Why it could be dropped. */
    public enum Why {
        /** Its time is over. */
        EXPIRED,
        /** Nobody has used an answer for long. */
        UNUSED,
        /** The same is held elsewhere. */
        TWICE;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What could be dropped of the register on a day; what the system itself asks is dropped where it is asked. */
    static List<Spare> of(List<Asking> all, LocalDate day) {
        List<Spare> spare = new ArrayList<>();
        for (Asking one : all) {
            Asking.Entry entry = one.held().entry();
            if (entry == null || entry.droppedOn() != null) {
                continue;
            }
            LocalDate until = one.until();
            Asking held = all.stream()
                    .filter(other -> !other.held().equals(one.held())
                            && other.isSame(one)
                            && other.meets(one)
                            && isFirst(other, one))
                    .findFirst()
                    .orElse(null);
            if (until != null && until.isBefore(day)) {
                spare.add(new Spare(one, Why.EXPIRED, null));
            } else if (held != null) {
                spare.add(new Spare(one, Why.TWICE, held));
            } else if (unused(one, entry, day)) {
                spare.add(new Spare(one, Why.UNUSED, null));
            }
        }
        return spare;
    }

    /** Of two the one stays that the system asks, else the older one. */
    private static boolean isFirst(Asking other, Asking one) {
        return other.held().entry() == null || other.since().isBefore(one.since());
    }

    private static boolean unused(Asking one, Asking.Entry entry, LocalDate day) {
        LocalDate used = entry.usedOn();
        return (used == null ? one.since() : used).isBefore(day.minusMonths(UNUSED_MONTHS));
    }
}
