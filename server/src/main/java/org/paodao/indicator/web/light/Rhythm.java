package org.paodao.indicator.web.light;

import java.util.Comparator;
import java.util.List;
import org.paodao.indicator.light.LightLine;
import org.paodao.scoring.Frequency;

/** How often figures come, which an edition may change while a year is going. */
final class Rhythm {
    private static final Comparator<LightLine> NEWEST = Comparator.comparing(
                    (LightLine line) -> line.period().lastDay())
            .thenComparing(line -> !line.nobodyJudges());

    private Rhythm() {}

    /** The lines that come as often as the newest of a year: the others have no place on its axis. */
    static List<LightLine> ofNewest(int year, List<LightLine> lines) {
        Frequency newest = lines.stream()
                .filter(line -> line.period().year() == year)
                .max(NEWEST)
                .map(line -> line.period().frequency())
                .orElse(null);
        return lines.stream()
                .filter(line -> line.period().frequency() == newest)
                .toList();
    }
}
