package org.paodao.postgres;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; says why and what the administrator can do about it. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    public DatabaseUnavailable(String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    /** What to do now. */
    public String remedy() {
        return remedy;
    }
}
