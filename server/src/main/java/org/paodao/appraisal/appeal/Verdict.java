package org.paodao.appraisal.appeal;

import java.util.Locale;

/** How an appeal ends. */
public enum Verdict {
    UPHELD,
    /** Right in part. */
    PARTLY,
    DISMISSED;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
