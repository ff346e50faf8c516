package org.paodao.indicator.value;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.check.Check;

/**
 * Which warnings are meant.
 *
 * @param load those that came with it; null for all
 * @param check of one kind; null for all
 * @param places of these figures; empty for all
 * @param open only those that ask for a reason
 * @param after the page before ended there
 */
public record WarningFilter(@Nullable UUID load, @Nullable Check check, List<Place> places, boolean open, After after) {
    public WarningFilter {
        places = List.copyOf(places);
    }

    /** Those of some figures. */
    public static WarningFilter of(List<Place> places) {
        return new WarningFilter(null, null, places, false, After.NOTHING);
    }

    /** Those of some figures that ask for a reason. */
    public static WarningFilter unsaid(List<Place> places) {
        return new WarningFilter(null, null, places, true, After.NOTHING);
    }

    /**
     * The last one of a page.
     *
     * @param series the number of its line
     * @param name of its check
     */
    public record After(long series, String period, String name) {
        /** Before the first. */
        public static final After NOTHING = new After(-1, "", "");

        /** As {@link Warning#key} writes it; whatever else is written is before the first. */
        public static After read(String key) {
            String[] pieces = key.split("\\|", -1);
            return pieces.length == 3 && pieces[0].matches("[0-9]{1,18}")
                    ? new After(Long.parseLong(pieces[0]), pieces[1], pieces[2])
                    : NOTHING;
        }
    }
}
