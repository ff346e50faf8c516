package org.paodao.indicator.web.light;

import java.util.ArrayList;
import java.util.List;
import org.paodao.indicator.web.light.Chart.Dot;

/** The figures of a chart in stretches without a gap. */
final class Stretches {
    private static final int HALF_STROKE = 18;

    private Stretches() {}

    /** A line through one point cannot be seen: it becomes a short one. */
    static List<Dot> visible(List<Dot> line) {
        if (line.size() != 1) {
            return line;
        }
        Dot only = line.getFirst();
        return List.of(
                new Dot(only.x() - HALF_STROKE, only.y(), null), new Dot(only.x() + HALF_STROKE, only.y(), null));
    }

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
