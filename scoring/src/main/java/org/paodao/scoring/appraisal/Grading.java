package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.scheme.Outcome.Grade;

/**
 * Grades within a group, from the best on. Who reaches a grade gets it in the order of places while there is room; units that share a place get in together or not at all, and nobody
 * behind them passes them. Who finds no room stands for the next grade.
 */
final class Grading {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Grade> grades;
    private final BigDecimal full;
    private final Ranking ranking;
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, List<Reason>> remarks = new HashMap<>();

    private Grading(List<Grade> grades, BigDecimal full, Ranking ranking) {
        this.grades = grades;
        this.full = full;
        this.ranking = ranking;
    }

    static Grading of(List<Grade> grades, BigDecimal full, Ranking ranking) {
        var grading = new Grading(grades, full, ranking);
        for (int i = 0; i < grades.size(); i++) {
            grading.give(i);
        }
        return grading;
    }

    private void give(int index) {
        Grade grade = grades.get(index);
        List<Totalled> standing = ranking.ranked().stream()
                .filter(unit -> !given.containsKey(unit.unit()) && unit.best() <= index && reaches(unit, grade))
                .toList();
        int room = room(grade);
        int taken = 0;
        while (taken < standing.size()) {
            int next = endOfPlace(standing, taken);
            if (next > room) {
                break;
            }
            standing.subList(taken, next).forEach(unit -> given.put(unit.unit(), grade.name()));
            taken = next;
        }
        standing.subList(taken, standing.size())
                .forEach(unit -> remarks.computeIfAbsent(unit.unit(), key -> new ArrayList<>())
                        .add(Grounds.QUOTA_FULL.with(grade.name(), room)));
    }

    /** Behind the last of those that share the place. */
    private int endOfPlace(List<Totalled> standing, int from) {
        Integer place = ranking.place(standing.get(from).unit());
        int end = from + 1;
        while (end < standing.size()
                && Objects.equals(place, ranking.place(standing.get(end).unit()))) {
            end++;
        }
        return end;
    }

    private boolean reaches(Totalled unit, Grade grade) {
        return unit.total().multiply(HUNDRED).compareTo(grade.from().multiply(full)) >= 0;
    }

    private int room(Grade grade) {
        BigDecimal quota = grade.quota();
        return quota == null
                ? ranking.ranked().size()
                : quota.multiply(BigDecimal.valueOf(ranking.ranked().size()))
                        .divideToIntegralValue(HUNDRED)
                        .intValueExact();
    }

    /** Null for a unit without one. */
    @Nullable
    String grade(String unit) {
        return given.get(unit);
    }

    /** What kept a unit from a better grade. */
    List<Reason> remarks(String unit) {
        return remarks.getOrDefault(unit, List.of());
    }
}
