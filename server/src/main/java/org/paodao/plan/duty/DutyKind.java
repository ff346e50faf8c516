package org.paodao.plan.duty;

import java.util.Locale;

/** What somebody is to an item, in the order in which pages show it. */
public enum DutyKind {
    /** Leader of the jurisdiction who answers for it (责任领导). */
    RESPONSIBLE,
    /** Leader in charge within the unit (分管领导). */
    LEADER,
    /** Lead section (牵头科室): a section, not a person. */
    SECTION,
    /** Liaison (联络员). */
    LIAISON;

    /** The last part of its message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
