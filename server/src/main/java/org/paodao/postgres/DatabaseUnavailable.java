package org.paodao.postgres;

/** The database cannot be used; says what is the matter and what the administrator can do about it. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param matter what is the matter, as a sentence
     * @param remedy what to do now, as a sentence
     */
    public DatabaseUnavailable(String matter, String remedy) {
        super(matter);
        this.remedy = remedy;
    }

    DatabaseUnavailable(String matter, String remedy, Throwable cause) {
        super(matter, cause);
        this.remedy = remedy;
    }

    /** What to do now. */
    public String remedy() {
        return remedy;
    }
}
