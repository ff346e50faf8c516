package org.paodao.bench;

/**
 * One request of the last day.
 *
 * @param at when it is meant to be made, milliseconds after the beginning
 * @param unit whose people make it
 * @param act what is asked for
 * @param item that it is about
 * @param draft which version of the report it belongs to, from 1
 * @param manner how it is made
 */
record LastDayStep(long at, int unit, Act act, int item, int draft, Manner manner) {

    /** Who asks. */
    enum Who {
        LIAISON,
        HEAD,
        OFFICE
    }

    /** How a request is made. */
    enum Manner {
        ONCE,
        /** The button is pressed twice. */
        TWICE,
        /** The connection is lost before the answer; the same is sent again. */
        DROPPED
    }

    /** What is asked for. */
    enum Act {
        WORKBENCH(Who.LIAISON),
        LIST(Who.LIAISON),
        FORM(Who.LIAISON),
        AUTOSAVE(Who.LIAISON),
        SEND(Who.LIAISON),
        SENT(Who.LIAISON),
        TO_APPROVE(Who.HEAD),
        WAITING(Who.HEAD),
        APPROVE(Who.HEAD),
        READ(Who.HEAD),
        RETURN(Who.HEAD),
        ROUND(Who.OFFICE),
        REPORT(Who.OFFICE),
        ACCEPT(Who.OFFICE),
        MONTH(Who.LIAISON),
        TASKS(Who.OFFICE),
        ITEM(Who.LIAISON),
        CALENDAR(Who.HEAD),
        LIGHTS(Who.HEAD),
        ACCOUNT(Who.OFFICE);

        private final Who who;

        Act(Who who) {
            this.who = who;
        }

        Who who() {
            return who;
        }

        /** Whether it changes something. */
        boolean writes() {
            return this == AUTOSAVE || this == SEND || this == APPROVE || this == RETURN || this == ACCEPT;
        }
    }
}
