package org.paodao.progress.light;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Told;
import org.paodao.scoring.light.Light;

/**
 * The light of an item in a month beside what its unit says itself.
 *
 * @param said null where the unit said nothing, or what it said is of another month
 * @param owed that a report was due of that month and none came; null where none was or one did
 */
public record ItemLightLine(
        ItemJudged judged, @Nullable Said said, @Nullable Told owed) {

    /** How the word of the unit stands to the light. */
    public Gap gap() {
        if (said == null || !judged.light().judged()) {
            return Gap.OPEN;
        }
        boolean warns = judged.light() == Light.YELLOW || judged.light() == Light.RED;
        if (said.onSchedule() == !warns) {
            return Gap.SAME;
        }
        return said.onSchedule() ? Gap.BETTER : Gap.WORSE;
    }

    /** How a word stands to a light. */
    public enum Gap {
        /** The unit says that it stands better than its light. */
        BETTER,
        /** It says that it stands worse. */
        WORSE,
        SAME,
        /** One of the two is missing. */
        OPEN;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
