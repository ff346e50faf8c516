package org.paodao.indicator.light;

import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfState;
import org.paodao.scoring.light.Light;

/**
 * A light by the rules and, beside it, what the unit itself says. Where they differ somebody should ask; it counts for nothing else.
 *
 * @param self says something
 */
public record Gap(LightLine line, SelfReport self) {
    /** How the word of the unit compares with the light. */
    public enum Sort {
        /** The unit says that it stands better. */
        BETTER,
        /** The unit says that it stands worse. */
        WORSE,
        SAME,
        /** The rules say nothing of it yet. */
        OPEN;

        /** Ahead and on schedule are not told apart: not every rule knows of ahead. */
        static Sort of(Light light, @Nullable SelfState said) {
            if (said == null || !light.judged()) {
                return OPEN;
            }
            int behind = switch (light) {
                case YELLOW -> 1;
                case RED -> 2;
                case GREEN, BLUE, UNPUBLISHED, NOT_JUDGED, MISSING -> 0;
            };
            return said.behind() == behind ? SAME : said.behind() < behind ? BETTER : WORSE;
        }

        /** Whether the two differ. */
        boolean differs() {
            return this == BETTER || this == WORSE;
        }
    }

    /** How the word of the unit compares with the light. */
    public Sort sort() {
        return Sort.of(line.light(), self.state());
    }

    /** Whether the two differ. */
    public boolean differs() {
        return sort().differs();
    }
}
