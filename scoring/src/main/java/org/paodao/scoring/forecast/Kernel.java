package org.paodao.scoring.forecast;

import java.util.Optional;

/** Chooses the method by what is known and applies it, for one series or a hundred thousand. */
public final class Kernel {
    private Kernel() {}

    /** What the year that holds the place will end with; empty if too little is known there. */
    public static Optional<Scaled> yearEnd(Strip strip, int index) {
        return yearEnd(strip, index, Origin.ofYear(strip.yearOf(index)));
    }

    /** The same of a year that starts from elsewhere. */
    static Optional<Scaled> yearEnd(Strip strip, int index, Origin origin) {
        int year = strip.yearOf(index);
        int last = index;
        while (last >= year && !strip.has(last)) {
            last--;
        }
        int end = year + strip.perYear() - 1;
        if (last == end) {
            return Optional.of(Scaled.about(null, 1, last, strip.at(last), 0));
        }
        if (last < year && !strip.has(year - 1)) {
            return Optional.empty();
        }
        Optional<Scaled> seasonal = Seasonal.of(strip, Math.max(last, year - 1), end, origin);
        return (seasonal.isPresent() ? seasonal : trend(strip, last, end, origin))
                .map(found -> Reached.atLeast(strip, year, published(found)));
    }

    /** Figures are published rounded: however smooth they are, the last place of an outcome is not certain. */
    private static Scaled published(Scaled exact) {
        return exact.high() > exact.middle()
                ? exact
                : Scaled.about(exact.method(), exact.basis(), exact.last(), exact.middle(), 1);
    }

    private static Optional<Scaled> trend(Strip strip, int last, int end, Origin origin) {
        Optional<Scaled> shaped =
                Points.besideLastYear(strip, last, end, origin).map(points -> beside(strip, points));
        return shaped.isPresent()
                ? shaped
                : Points.alone(strip, last, end, origin).map(points -> alone(strip, points));
    }

    private static Scaled beside(Strip strip, Points points) {
        Scaled moved = alone(strip, points);
        return new Scaled(
                Method.LAST_YEARS_SHAPE, moved.basis(), moved.last(), moved.low(), moved.middle(), moved.high());
    }

    private static Scaled alone(Strip strip, Points points) {
        return strip.cumulative() ? Drift.of(points) : Line.orDrift(points);
    }
}
