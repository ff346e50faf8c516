package org.paodao.appraisal.scheme;

import java.util.Locale;

/** What is said about an input besides its kind. */
public enum InputParameter {
    /** Codes of indicators, one or several with commas between. */
    INDICATORS(true),
    /** Who gives marks, in words. */
    WHO(false),
    /** What is entered, in words, with its unit. */
    WHAT(false),
    /** Words that narrow what is counted to records that bear one of them in their title or source, with commas between; without any all count. */
    ONLY(false);

    private final boolean required;

    InputParameter(boolean required) {
        this.required = required;
    }

    public boolean isRequired() {
        return required;
    }

    /** Its key in {@link Input#parameters}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
