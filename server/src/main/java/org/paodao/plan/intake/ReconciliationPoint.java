package org.paodao.plan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * Something that was compared in a document, and what came out.
 *
 * @param key the same for the same thing after every edit
 * @param kind what was compared
 * @param agrees whether it is in order by itself
 * @param message message key of the sentence that tells it, below {@code planimport.point.}
 * @param arguments what the sentence takes
 * @param count declared and held; null for what is no count
 * @param range where the document says so
 * @param settlement what a person said to it; null when nobody did
 */
public record ReconciliationPoint(
        String key,
        Kind kind,
        boolean agrees,
        String message,
        List<String> arguments,
        @Nullable Count count,
        @Nullable Range range,
        @Nullable Settlement settlement) {

    /** The sentence that stands where an annex does not follow; the plan keeps it and looks again after every change. */
    static final String ANNEX_MISSING = "annex-missing";

    private static final String ANNEX_IN_TEXT = "annex-in-text";

    public ReconciliationPoint {
        arguments = List.copyOf(arguments);
    }

    ReconciliationPoint with(@Nullable Settlement said) {
        return new ReconciliationPoint(key, kind, agrees, message, arguments, count, range, said);
    }

    /** An annex whose items stand in the text itself. */
    ReconciliationPoint inText(int held) {
        List<String> said = List.of(arguments.get(0), arguments.get(1), String.valueOf(held));
        return new ReconciliationPoint(key, kind, true, ANNEX_IN_TEXT, said, count, range, settlement);
    }

    /** Whether it names an annex that does not follow the document, whatever the text holds of it. */
    boolean missesAnnex() {
        return kind == Kind.ANNEX && (!agrees || message.equals(ANNEX_IN_TEXT));
    }

    /** What is compared. */
    public enum Kind {
        /** A declared count with the items held. */
        COUNT,
        /** An annex that is named but does not follow. */
        ANNEX,
        /** Dates of the header with each other. */
        DATES,
        /** Who signed with who published. */
        ISSUER,
        /** The year in the document number with the dates. */
        NUMBER
    }

    /**
     * A count.
     *
     * @param what as the document calls it, such as 标志性成果
     * @param section id of the section it speaks of; null for the whole document
     * @param declared how many there should be
     * @param held how many there are
     */
    public record Count(String what, @Nullable String section, int declared, int held) {}

    /** Whether nothing remains to be said: it agrees, or a person settled it or left it open with a note. */
    public boolean answered() {
        return agrees || settlement != null;
    }

    /** Whether it goes to the plan as open. */
    public boolean open() {
        return !agrees && (settlement == null || !settlement.settled());
    }
}
