package org.paodao.scoring.check;

/** How much a finding matters. */
public enum Severity {
    /** Not looked for. */
    OFF,
    /** A reason is asked for. */
    WARN,
    /** The value is not taken. */
    BLOCK
}
