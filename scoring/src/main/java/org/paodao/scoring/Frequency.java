package org.paodao.scoring;

/** How often a value is reported. */
public enum Frequency {
    MONTH(12),
    QUARTER(4),
    HALF(2),
    YEAR(1);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    /** Periods in one year. */
    public int perYear() {
        return perYear;
    }

    /** Months in one period. */
    public int months() {
        return 12 / perYear;
    }
}
