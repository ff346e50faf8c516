package org.paodao.indicator.light;

/** One thing that is kept of each light of a year by a letter, gathered period by period. */
final class Word {
    private final StringBuilder letters = new StringBuilder();
    private boolean same = true;

    void add(char letter) {
        same = same && (letters.isEmpty() || letters.charAt(0) == letter);
        letters.append(letter);
    }

    /** Begins anew. */
    void clear() {
        letters.setLength(0);
        same = true;
    }

    /** One letter where it is the same of all periods. */
    String shortened() {
        return same ? letters.substring(0, 1) : full();
    }

    /** A letter for each period. */
    String full() {
        return letters.toString();
    }

    int length() {
        return letters.length();
    }
}
