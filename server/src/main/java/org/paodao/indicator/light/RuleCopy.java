package org.paodao.indicator.light;

/**
 * The wish to begin a rule set of one's own.
 *
 * @param code what it will be called
 * @param english what it will be called in English; empty for the same
 * @param like the set whose clauses it begins with
 */
public record RuleCopy(String code, String english, String like) {
    public RuleCopy {
        code = code.strip();
        english = english.strip();
    }
}
