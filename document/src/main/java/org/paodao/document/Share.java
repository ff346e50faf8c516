package org.paodao.document;

/**
 * What one pass over the text contributes to the progress of a reading.
 *
 * @param from percent done before it
 * @param to percent done behind it; how passes compare was measured on large plans
 */
record Share(ReadingProgress progress, int from, int to) {
    /** A part of the pass is done; the reading ends here when it was stopped. */
    void done(long part, long whole) {
        progress.reach(from * whole + (to - from) * part, 100 * whole);
    }
}
