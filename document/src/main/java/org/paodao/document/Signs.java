package org.paodao.document;

/** A set of characters that is asked for nearly every character of a text, most of which are none of it. */
final class Signs {
    private static final int BITS = 6;

    private final String all;
    /** A bit for the last six bits of each, and one for the six before: only where both are set the set is looked through. */
    private final long last;

    private final long before;

    private Signs(String all) {
        this.all = all;
        long lastBits = 0;
        long bitsBefore = 0;
        for (int i = 0; i < all.length(); i++) {
            lastBits |= 1L << all.charAt(i);
            bitsBefore |= 1L << (all.charAt(i) >>> BITS);
        }
        this.last = lastBits;
        this.before = bitsBefore;
    }

    /** The characters of a string. */
    static Signs of(String all) {
        return new Signs(all);
    }

    boolean has(char c) {
        return mayHave(c) && all.indexOf(c) >= 0;
    }

    /** A quick look: no means no, yes means perhaps. */
    boolean mayHave(char c) {
        return (last >>> c & before >>> (c >>> BITS) & 1) != 0;
    }
}
