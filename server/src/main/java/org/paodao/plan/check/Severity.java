package org.paodao.plan.check;

/** How much a finding matters. */
public enum Severity {
    /** Something is missing; nobody can answer for the item as it stands. */
    GAP,
    /** Probably not meant so; somebody has to look. */
    DOUBT,
    /** Worth knowing; nothing has to be done. */
    NOTE
}
