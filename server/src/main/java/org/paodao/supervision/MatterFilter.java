package org.paodao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Urgency;

/**
 * Which matters; what is null does not narrow.
 *
 * @param words that title, text or number contain
 * @param stage as it is kept, such as IN_HAND; OPEN for all on which something is to be done, OVER for the others
 * @param source code of a kind of source
 * @param lead the unit that leads
 * @param marks further marks
 * @param from first day on which it was given
 * @param until last day on which it was given
 */
public record MatterFilter(
        @Nullable String words,
        @Nullable String stage,
        @Nullable String source,
        @Nullable UUID lead,
        Marks marks,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** All matters. */
    public static final MatterFilter NONE = new MatterFilter(null, null, null, null, Marks.NONE, null, null);

    /**
     * Further marks; what is null does not narrow.
     *
     * @param late only those that are or were answered after their day
     * @param redone only those that were returned for redo
     * @param item of a plan
     */
    public record Marks(
            @Nullable Urgency urgency,
            boolean late,
            boolean redone,
            @Nullable UUID item) {
        /** No mark. */
        public static final Marks NONE = new Marks(null, false, false, null);
    }

    /** The same for other words. */
    MatterFilter saying(@Nullable String other) {
        return new MatterFilter(other, stage, source, lead, marks, from, until);
    }

    /** All matters about an item of a plan. */
    public static MatterFilter ofItem(UUID item) {
        return new MatterFilter(null, null, null, null, new Marks(null, false, false, item), null, null);
    }
}
