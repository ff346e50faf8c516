package org.paodao.scoring.light;

/** What a rule may ask with yes or no. */
public enum Fact {
    /** The period ends a quarter. */
    QUARTER_ENDS,
    /** The period ends the year. */
    YEAR_ENDS,
    /** Something was due and nothing at all has come together. */
    NOT_STARTED
}
