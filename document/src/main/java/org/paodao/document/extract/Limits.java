package org.paodao.document.extract;

import java.time.Duration;

/**
 * How much a file may cost before it is refused.
 *
 * @param bytes size of the file
 * @param entries files inside a package
 * @param inflated bytes that everything compressed in the file may grow to
 * @param ratio growth allowed to one compressed part, once it is past {@link #FREE}
 * @param chars characters of text
 * @param time until the result must be there
 */
record Limits(int bytes, int entries, long inflated, int ratio, int chars, Duration time) {
    /** Bytes that a part may grow to whatever its ratio: small parts of blanks pack very well and hurt nobody. */
    static final int FREE = 8 << 20;

    static final Limits USUAL = new Limits(50 << 20, 10_000, 1L << 29, 200, 60_000_000, Duration.ofMinutes(2));
}
