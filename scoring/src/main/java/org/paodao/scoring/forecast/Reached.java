package org.paodao.scoring.forecast;

/** What a year has reached already, where it adds up and has never fallen: it will not end below that. */
final class Reached {
    private Reached() {}

    /** The forecast cut off at what is reached; as it is where figures may fall. */
    static Scaled atLeast(Strip strip, int year, Scaled found) {
        if (!strip.cumulative() || !neverFell(strip, found.last())) {
            return found;
        }
        long reached = found.last() < year ? 0 : strip.at(found.last());
        long middle = Math.max(found.middle(), reached);
        // Where the middle moves, the last place of an outcome is as little certain as before.
        long high = Math.max(found.high(), middle + 1);
        return new Scaled(found.method(), found.basis(), found.last(), Math.max(found.low(), reached), middle, high);
    }

    /** Whether no figure is below the one before it in its year, or below the nothing that a year starts from. */
    private static boolean neverFell(Strip strip, int last) {
        long before = 0;
        for (int i = 0; i <= last; i++) {
            if (strip.yearOf(i) == i) {
                before = 0;
            }
            if (strip.has(i)) {
                if (strip.at(i) < before) {
                    return false;
                }
                before = strip.at(i);
            }
        }
        return true;
    }
}
