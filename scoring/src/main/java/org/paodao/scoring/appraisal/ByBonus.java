package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.paodao.scoring.appraisal.Given.Event;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Method.Bonus;

/** Every event brings its marks, up to the cap. */
record ByBonus(BigDecimal full, Bonus method) implements Scorer {

    @Override
    public Answer score(Given given) {
        return Answer.fromEvents(given, this::of);
    }

    private Answer of(Events events) {
        List<Step> steps = new ArrayList<>();
        if (events.events().isEmpty()) {
            steps.add(Step.of(Kind.BONUS, BigDecimal.ZERO, Grounds.NO_EVENT.with()));
        }
        BigDecimal won = BigDecimal.ZERO;
        for (Event event : events.events()) {
            BigDecimal marks = Objects.requireNonNullElse(event.amount(), method.perEvent());
            won = won.add(marks);
            steps.add(Step.of(
                    Kind.BONUS, marks, Grounds.BONUS_EVENT.with(steps.size() + 1, marks), List.of(event.source())));
        }
        if (won.compareTo(full) > 0) {
            steps.add(Step.of(Kind.CAP, full.subtract(won), Grounds.BONUS_CAP.with(won, full)));
        }
        return Answer.known(steps);
    }
}
