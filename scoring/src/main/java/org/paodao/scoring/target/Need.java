package org.paodao.scoring.target;

/** What a target needs to know beside itself before it can be computed. */
public enum Need {
    VALUE,
    /** The level of the same period a year ago. */
    LAST_YEAR,
    /** The value of the indicator it is compared with. */
    OTHER,
    /** The place reached among the others. */
    PLACE
}
