package org.paodao.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rules that hold for a time: one version of a set. */
public interface DatedRules {
    /** By which the set is cited. */
    String code();

    /** Counted from 1 within the set. */
    int version();

    /** The first day on which they hold. */
    LocalDate from();

    /** The last day on which they hold; null while it is not known. */
    default @Nullable LocalDate until() {
        return null;
    }

    /** Whether they hold on the day. */
    default boolean holdsOn(LocalDate day) {
        LocalDate last = until();
        return !day.isBefore(from()) && (last == null || !day.isAfter(last));
    }
}
