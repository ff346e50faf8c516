package org.paodao.indicator.light;

/** Which way leads to a goal that should be reached as last year went. */
public enum LikeLastYear {
    /** That of last year, or nothing is known that speaks against it. */
    FOLLOWED,
    /** An even one: too little is known of last year, or it brought nothing. */
    EVENLY,
    /** The goal itself all year: nor is anything known to go evenly from. */
    GOAL
}
