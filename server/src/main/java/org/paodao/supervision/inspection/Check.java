package org.paodao.supervision.inspection;

import java.util.Locale;

/**
 * A point of the checklist with what was seen.
 *
 * @param seen words; may be empty
 */
public record Check(String point, Result result, String seen) {

    /** How it was. */
    public enum Result {
        OPEN,
        GOOD,
        BAD,
        /** It does not apply here. */
        NONE;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
