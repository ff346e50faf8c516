package org.paodao.notice;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A step of a rule that something has reached.
 *
 * @param n which of its kind: working days before or after; 0 where there is but one
 * @param day the day that it is about: the due day, or where there is none the day on which it began to wait, was returned or called for
 */
public record Step(Kind kind, int n, LocalDate day) {

    /** Names the step of a thing; with its day it is taken once. */
    String key() {
        return n == 0 ? kind.name() : kind.name() + "-" + n;
    }

    /** Who is told why. */
    public enum Kind {
        BEFORE,
        DUE,
        LATE,
        /** It has no due day and waits long. */
        WAITING,
        /** Its days were set anew by hand. */
        MOVED,
        /** Something was returned or asked. */
        RETURNED,
        /** So late that the head of the unit is told. */
        HEAD,
        /** So late that the office is told. */
        OFFICE,
        /** Somebody of the office called (催办). */
        CALL;

        /** The kind of a step by its key. */
        public static Kind of(String key) {
            int dash = key.indexOf('-');
            return valueOf(dash < 0 ? key : key.substring(0, dash));
        }

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether something is late, or called for. */
        public boolean isLate() {
            return this == LATE || this == HEAD || this == OFFICE || this == CALL;
        }

        /** Whether it is not kept for the one message of a day. */
        boolean isUrgent() {
            return this == RETURNED || this == CALL;
        }
    }
}
