package org.paodao.scoring;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Inside a range is right, to both sides of it is worse. */
    RANGE,
    /** Neither; the value informs and is not judged. */
    NONE
}
