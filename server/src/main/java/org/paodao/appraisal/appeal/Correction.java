package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Source;

/** What a ruling changes in that from which a run is computed. It is never a score: those follow from the rules. */
public sealed interface Correction {
    /** A record is not counted, wherever it stands: an event did not happen so, a mark is set aside. */
    record NotCounted(Source source) implements Correction {}

    /**
     * An event is seen otherwise, wherever it stands.
     *
     * @param amount its own marks; null for the clause's
     */
    record Judged(Source source, Manner manner, @Nullable BigDecimal amount) implements Correction {}

    /**
     * A figure is another one.
     *
     * @param name which of the clause's figures; empty where it has only one
     */
    record Figure(Spot spot, String name, BigDecimal value) implements Correction {}

    /** As it is kept and the last part of its message key. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
