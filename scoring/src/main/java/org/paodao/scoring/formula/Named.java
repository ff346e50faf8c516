package org.paodao.scoring.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The functions a formula may call. */
enum Named {
    SUM,
    MIN,
    MAX,
    AVG,
    ABS,
    /** Of an indicator over all units below. */
    TOTAL,
    /** Percent change on the same period of last year. */
    GROWTH,
    /** The period before. */
    PREVIOUS,
    /** From the first period of the year on. */
    CUMULATIVE;

    static Optional<Named> of(String word) {
        return Arrays.stream(values())
                .filter(named -> named.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it takes a single argument. */
    boolean takesOne() {
        return this == ABS || this == TOTAL || looksBack();
    }

    /** Whether it asks for other periods than its own. */
    boolean looksBack() {
        return this == GROWTH || this == PREVIOUS || this == CUMULATIVE;
    }
}
