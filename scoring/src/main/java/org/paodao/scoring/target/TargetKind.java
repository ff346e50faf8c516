package org.paodao.scoring.target;

/** The kinds of targets; the name is what is stored. */
public enum TargetKind {
    AT_LEAST,
    AT_MOST,
    GROWTH,
    BETWEEN,
    APPROXIMATELY,
    IN_WORDS,
    RELATIVE,
    RANK,
    DELEGATED
}
