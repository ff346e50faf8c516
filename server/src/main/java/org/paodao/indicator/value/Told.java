package org.paodao.indicator.value;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.StoredFile;
import org.paodao.indicator.Indicator;

/**
 * Everything that is known of a figure.
 *
 * @param indicator as the period is judged by it; null when it is defined no more
 * @param past what the figure was, newest first
 * @param verified what the office found, newest first
 * @param correction what its unit wants in its place; null when it wants nothing else
 * @param corrections what it wanted before, newest first; for its unit and the office
 * @param warnings what checks found about it; for its unit and the office
 * @param document its source document as a file; null for none
 * @param closed whether the period is closed
 * @param by who made it what it is now, and what it was; for its unit and the office
 */
public record Told(
        @Nullable Indicator indicator,
        Value value,
        List<PastValue> past,
        List<Verified> verified,
        @Nullable Correction correction,
        List<Correction.Past> corrections,
        List<Warning> warnings,
        @Nullable StoredFile document,
        boolean closed,
        By by) {
    public Told {
        past = List.copyOf(past);
        verified = List.copyOf(verified);
        corrections = List.copyOf(corrections);
        warnings = List.copyOf(warnings);
    }

    /**
     * Who did what.
     *
     * @param last who made it what it is now
     * @param onlyDocument whether nothing but its source document was changed then
     * @param reason why it was made so: returned, withdrawn or corrected; empty for none
     * @param names by account; of those who may be told
     */
    public record By(UUID last, boolean onlyDocument, String reason, Map<UUID, String> names) {
        public By {
            names = Map.copyOf(names);
        }

        /** The name of an account; empty where it is not told. */
        public String name(UUID account) {
            return names.getOrDefault(account, "");
        }
    }

    /** The unit that reports it; null when nobody does any more. */
    public @Nullable UUID reporter() {
        return indicator == null
                ? null
                : Frame.reporter(indicator, value.place().unit()).orElse(null);
    }
}
