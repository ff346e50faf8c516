package org.paodao.appraisal.run;

/**
 * What a run was computed from, as it is kept.
 *
 * @param size of its canonical bytes before they were deflated
 * @param print SHA-256 of them
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Frozen(byte[] deflated, int size, String print) {
    static Frozen of(byte[] canonical) {
        return new Frozen(Prints.deflate(canonical), canonical.length, Prints.of(canonical));
    }
}
