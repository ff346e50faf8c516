package org.paodao.scoring.forecast;

import java.util.Random;

/** Series of months with a known law, in hundredths. */
final class Generated {
    private static final int YEAR = 12;

    private Generated() {}

    /** The laws. */
    enum Family {
        /** A level with seasons and noise. */
        SEASONAL,
        /** A straight line with noise. */
        TREND,
        /** Steps without memory, leaning to one side. */
        WALK,
        /** What comes in month by month, with seasons, growth and noise, added up over the year. */
        NOISY_CUMULATIVE;

        boolean cumulative() {
            return this == NOISY_CUMULATIVE;
        }
    }

    static long[] series(Family family, int years, Random random) {
        var values = new long[years * YEAR];
        double[] season = new double[YEAR];
        for (int month = 0; month < YEAR; month++) {
            season[month] = random.nextDouble();
        }
        double noise = 0.02 + 0.2 * random.nextDouble();
        double slope = random.nextDouble() - 0.5;
        double level = 100;
        for (int i = 0; i < values.length; i++) {
            double shock = noise * random.nextGaussian();
            level = switch (family) {
                case SEASONAL -> 100 + 20 * season[i % YEAR] + 20 * shock;
                case TREND -> 100 + 5 * slope * i + 20 * shock;
                case WALK -> level + slope + 10 * shock;
                case NOISY_CUMULATIVE -> {
                    double gained = (1 + 0.01 * i * slope) * (10 + 5 * season[i % YEAR]) * (1 + shock);
                    yield i % YEAR == 0 ? gained : level + gained;
                }
            };
            values[i] = Math.round(level * 100);
        }
        return values;
    }
}
