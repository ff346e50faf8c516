package org.paodao.supervision.meeting;

import java.util.Locale;

/** Why something is on an agenda, in the order in which a meeting looks at it. */
public enum TopicSource {
    /** What became of the decisions of the last meeting. */
    FOLLOW_UP,
    /** A major problem. */
    PROBLEM,
    /** A red light. */
    RED,
    /** A matter that is overdue. */
    OVERDUE,
    /** A matter about which units do not agree. */
    DISPUTE,
    /** A decision of an earlier meeting whose day comes near. */
    DECISION,
    /** What the office puts there itself. */
    OWN;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something has gone wrong already. */
    public boolean isPressing() {
        return this == PROBLEM || this == RED || this == OVERDUE;
    }
}
