package org.paodao.indicator.light;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * The figures of one line in the order of their periods. In arrays, not in a tree: there are a hundred thousand lines of a dozen figures, and the periods of
 * a line mostly come in their order.
 */
final class LineFigures {
    static final LineFigures NONE = new LineFigures();

    private static final List<Frequency> FINEST_FIRST = List.of(Frequency.values());

    private Period[] periods = {};
    private Figure[] figures = {};
    private int size;

    /** In the place of the one that was there. */
    void put(Period period, Figure figure) {
        int place = place(period);
        if (place < 0) {
            place = -place - 1;
            makeRoom(place, period.frequency().perYear());
            periods[place] = period;
        }
        figures[place] = figure;
    }

    /** Of most lines a year comes at once. */
    private void makeRoom(int place, int ofYear) {
        if (size == periods.length) {
            int more = Math.max(ofYear, size * 2);
            periods = Arrays.copyOf(periods, more);
            figures = Arrays.copyOf(figures, more);
        }
        System.arraycopy(periods, place, periods, place + 1, size - place);
        System.arraycopy(figures, place, figures, place + 1, size - place);
        size++;
    }

    /** Where a period stands, as {@link Arrays#binarySearch} tells it; what comes after all others, or where it does if none lacks, is found at once. */
    private int place(Period period) {
        if (size == 0) {
            return -1;
        }
        Period last = periods[size - 1];
        int likely = size - 1 - (last.count() - period.count());
        if (likely >= 0 && likely < size && period.equals(periods[likely])) {
            return likely;
        }
        return last.compareTo(period) < 0 ? -size - 1 : Arrays.binarySearch(periods, 0, size, period);
    }

    int size() {
        return size;
    }

    Period period(int place) {
        return periods[place];
    }

    Figure figure(int place) {
        return figures[place];
    }

    /** The figure of exactly this period; null without one. */
    @Nullable
    Figure of(Period period) {
        int place = place(period);
        return place < 0 ? null : figures[place];
    }

    /** The figure of a period; of one that is reported more often the last within it. */
    @Nullable
    Figure at(Period period) {
        Figure exact = of(period);
        if (exact != null || !mayHave(period.year())) {
            return exact;
        }
        for (Frequency finer : FINEST_FIRST) {
            Figure last =
                    finer.perYear() > period.frequency().perYear() ? of(Period.holding(period.lastDay(), finer)) : null;
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** Whether there is a figure of any period of a year. */
    boolean hasYear(int year) {
        if (!mayHave(year)) {
            return false;
        }
        int place = 0;
        while (periods[place].year() < year) {
            place++;
        }
        return periods[place].year() == year;
    }

    private boolean mayHave(int year) {
        return size > 0 && periods[0].year() <= year && year <= periods[size - 1].year();
    }
}
