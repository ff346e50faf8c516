package org.paodao.scoring.robust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Largest sets of units of which any two overlap. */
final class Alike {
    private Alike() {}

    static List<List<String>> of(List<Interval> intervals) {
        List<Interval> byWorst = intervals.stream()
                .sorted(Comparator.comparingInt(interval -> interval.bounds().worst()))
                .toList();
        List<List<String>> sets = new ArrayList<>();
        for (Interval ends : byWorst) {
            // any two that hold the place where this one ends overlap there, and every largest set has such an end
            int place = ends.bounds().worst();
            List<String> set = intervals.stream()
                    .filter(other -> other.bounds().best() <= place
                            && place <= other.bounds().worst())
                    .map(Interval::unit)
                    .toList();
            if (set.size() > 1 && sets.stream().noneMatch(known -> known.containsAll(set))) {
                sets.removeIf(set::containsAll);
                sets.add(set);
            }
        }
        return sets;
    }
}
