package org.paodao.supervision.figures;

import java.util.List;
import java.util.Locale;

/**
 * What is counted. Its condition is SQL on the row {@code m}, and counts as well as lists. What a person withdrew, or what went on in other matters, is left out
 * everywhere.
 */
public enum Figure {
    /** The last day was in the period, and it is known whether it was kept; while a clock stands still it is not. */
    DUE("""
            m.due between :from and :until
              and (m.answered_on is not null or (m.closed_on is null and m.paused_on is null and m.due < :today))"""),
    ON_TIME(DUE.condition + " and m.answered_on <= m.due"),
    LATE(DUE.condition + " and (m.answered_on is null or m.answered_on > m.due)"),
    /** Closed in the period. */
    CLOSED("m.closed_on between :from and :until and m.answered_on is not null"),
    /** Of these, what was returned for redo at least once. */
    REDONE(CLOSED.condition + " and m.redone > 0"),
    /** Open today, whatever the period. */
    OPEN("m.closed_on is null"),
    OPEN_LATE(OPEN.condition + " and m.answered_on is null and m.paused_on is null and m.due < :today"),
    /** Open and given at most 5 working days ago. */
    AGE_5(OPEN.condition + " and m.given_on > :age5"),
    AGE_15(OPEN.condition + " and m.given_on <= :age5 and m.given_on > :age15"),
    AGE_30(OPEN.condition + " and m.given_on <= :age15 and m.given_on > :age30"),
    AGE_60(OPEN.condition + " and m.given_on <= :age30 and m.given_on > :age60"),
    AGE_MORE(OPEN.condition + " and m.given_on <= :age60");

    /** How old open matters are, the youngest first. */
    public static final List<Figure> AGES = List.of(AGE_5, AGE_15, AGE_30, AGE_60, AGE_MORE);

    private final String condition;

    Figure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Part of message keys and of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
