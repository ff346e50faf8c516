package org.paodao.scoring.fairness;

import java.util.ArrayList;
import java.util.List;

/** Asked when at least three figures of a unit, and at least three of ten, are exactly their target. */
final class OnTarget {
    private static final int LEAST = 3;

    private OnTarget() {}

    static List<Question> of(List<Figure> figures) {
        List<Question> questions = new ArrayList<>();
        Bunching.grouped(figures, Figure::unit).forEach((unit, own) -> {
            int exact = (int) own.stream()
                    .filter(figure -> figure.value().compareTo(figure.threshold()) == 0)
                    .count();
            if (exact >= LEAST && 10 * exact >= LEAST * own.size()) {
                questions.add(new Question(Screen.ON_TARGET, unit, "", Doubts.ON_TARGET.with(exact, own.size())));
            }
        });
        return questions;
    }
}
