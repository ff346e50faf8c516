package org.paodao.indicator.web.light;

import java.util.List;

/**
 * The forecast of a year's end on a {@link Chart}: between low and high, most likely at the middle.
 *
 * @param since where the last figure lies that it saw
 * @param x where the year ends
 */
public record Outlook(int since, int x, int low, int middle, int high) {
    /** From the last figure that it saw to its two ends; empty without one. Only where the year ends is said, the way there is not. */
    List<Chart.Dot> band(List<Chart.Dot> figures) {
        List<Chart.Dot> seen = figures.stream().filter(dot -> dot.x() <= since).toList();
        return seen.isEmpty()
                ? List.of()
                : List.of(seen.getLast(), new Chart.Dot(x, high, null), new Chart.Dot(x, low, null));
    }
}
