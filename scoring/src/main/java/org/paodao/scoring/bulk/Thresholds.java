package org.paodao.scoring.bulk;

import org.paodao.scoring.light.Light;

/**
 * Lights by points behind a path that climbs evenly, in percent of the whole way.
 *
 * @param yellowFrom yellow from so many points behind
 * @param redAbove   red from more than so many
 * @param blueFrom   blue from so many points ahead
 */
public record Thresholds(int yellowFrom, int redAbove, int blueFrom) {
    private static final int MOST = 1000;

    /** What {@link org.paodao.scoring.light.RuleSets#usual()} says on such a path. */
    public static final Thresholds USUAL = new Thresholds(10, 30, 10);

    public Thresholds {
        if (yellowFrom < 1 || redAbove < yellowFrom || blueFrom < 1 || redAbove > MOST || blueFrom > MOST) {
            throw new IllegalArgumentException("Out of order: yellow from %d, red above %d, blue from %d"
                    .formatted(yellowFrom, redAbove, blueFrom));
        }
    }

    /**
     * The light for so many hundredths of the way behind; of no way at all, anything is more than any percentage.
     *
     * @param yearEnds what the year ends without is yellow at least
     */
    Light light(long behind, long way, boolean yearEnds) {
        if (behind > redAbove * way) {
            return Light.RED;
        }
        if (behind > 0 && (yearEnds || behind >= yellowFrom * way)) {
            return Light.YELLOW;
        }
        return -behind >= blueFrom * way && behind < 0 ? Light.BLUE : Light.GREEN;
    }
}
