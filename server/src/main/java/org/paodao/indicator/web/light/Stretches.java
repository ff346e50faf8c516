package org.paodao.indicator.web.light;

import java.util.ArrayList;
import java.util.List;
import org.paodao.indicator.web.light.Chart.Dot;

/** The figures of a chart in stretches without a gap. */
final class Stretches {
    private Stretches() {}

    /**
     * @param dots from left to right
     * @param widest how far one is from the next at most, where none is missing between them
     */
    static List<List<Dot>> of(List<Dot> dots, int widest) {
        List<List<Dot>> stretches = new ArrayList<>();
        Dot before = null;
        for (Dot dot : dots) {
            if (before == null || dot.x() - before.x() > widest) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(dot);
            before = dot;
        }
        return stretches;
    }
}
