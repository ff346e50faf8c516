package org.paodao.supervision.problem;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem that says nearly the same.
 *
 * @param percent how much of the words is shared
 */
public record AlikeProblem(Problem problem, int percent) {

    /** Those of the same unit and source that say nearly the same, the most alike first. */
    static List<AlikeProblem> among(List<Problem> others, String content, @Nullable Problem itself, int from) {
        return others.stream()
                .filter(other -> itself == null || !other.id().equals(itself.id()))
                .map(other -> new AlikeProblem(other, Likeness.percent(content, other.content())))
                .filter(alike -> alike.percent() >= from)
                .sorted(Comparator.comparingInt(AlikeProblem::percent).reversed())
                .toList();
    }
}
