package org.paodao.indicator.light;

import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfState;

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
        OPEN
    }

    /** Ahead and on schedule are not told apart: not every rule knows of ahead. */
    public Sort sort() {
        SelfState said = self.state();
        if (said == null || !line.light().judged()) {
            return Sort.OPEN;
        }
        int behind = switch (line.light()) {
            case YELLOW -> 1;
            case RED -> 2;
            case GREEN, BLUE, UNPUBLISHED, NOT_JUDGED, MISSING -> 0;
        };
        return said.behind() == behind ? Sort.SAME : said.behind() < behind ? Sort.BETTER : Sort.WORSE;
    }

    /** Whether the two differ. */
    public boolean differs() {
        return sort() == Sort.BETTER || sort() == Sort.WORSE;
    }
}
