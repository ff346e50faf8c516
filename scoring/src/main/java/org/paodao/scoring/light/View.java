package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Condition.All;
import org.paodao.scoring.light.Condition.Any;
import org.paodao.scoring.light.Condition.Compare;
import org.paodao.scoring.light.Condition.InGroup;
import org.paodao.scoring.light.Condition.Is;
import org.paodao.scoring.light.Condition.Lit;
import org.paodao.scoring.light.Condition.Not;
import org.paodao.scoring.light.Condition.Otherwise;
import org.paodao.scoring.path.Position;

/**
 * A situation as conditions look at it.
 *
 * @param history with the period that is judged, once its light is known
 * @param light   the light given; none while rules are tried
 */
record View(
        Situation situation,
        @Nullable Position position,
        boolean notStarted,
        History history,
        @Nullable Light light) {

    static View of(Situation situation) {
        return new View(situation, situation.position(), situation.notStarted(), situation.history(), null);
    }

    View lit(Light given) {
        return new View(situation, position, notStarted, history.then(given, behind(), notStarted), given);
    }

    boolean behind() {
        return position != null && position.behind();
    }

    Truth truth(Condition condition) {
        return switch (condition) {
            case Compare compare -> Measuring.truth(this, compare);
            case Is is -> truth(is.fact());
            case InGroup in -> Truth.of(in.group().equals(situation.standing().group()));
            case Lit lit -> light == null ? Truth.UNKNOWN : Truth.of(light == lit.light());
            case All all -> all(all.parts());
            case Any any -> any(any.parts());
            case Not not -> truth(not.part()).not();
            case Otherwise otherwise -> Truth.YES;
        };
    }

    private Truth all(List<Condition> parts) {
        Truth least = Truth.YES;
        for (int i = 0; i < parts.size() && least != Truth.NO; i++) {
            Truth truth = truth(parts.get(i));
            least = truth.compareTo(least) < 0 ? truth : least;
        }
        return least;
    }

    private Truth any(List<Condition> parts) {
        Truth most = Truth.NO;
        for (int i = 0; i < parts.size() && most != Truth.YES; i++) {
            Truth truth = truth(parts.get(i));
            most = truth.compareTo(most) > 0 ? truth : most;
        }
        return most;
    }

    private Truth truth(Fact fact) {
        return switch (fact) {
            case QUARTER_ENDS -> Truth.of(situation.period().lastDay().getMonthValue() % 3 == 0);
            case YEAR_ENDS -> Truth.of(situation.period().closesYear());
            case NOT_STARTED -> position == null ? Truth.UNKNOWN : Truth.of(notStarted);
        };
    }

    /** By how much the value is worse than another; none where it cannot be said. */
    @Nullable
    BigDecimal worseThan(@Nullable BigDecimal other) {
        BigDecimal value = situation.reading().value();
        if (value == null || other == null) {
            return null;
        }
        return switch (situation.reading().direction()) {
            case HIGHER -> other.subtract(value);
            case LOWER -> value.subtract(other);
            case RANGE, NONE -> null;
        };
    }

    @Nullable
    Integer placesLost() {
        Integer place = situation.standing().place();
        Integer before = situation.standing().placeBefore();
        return place == null || before == null ? null : place - before;
    }
}
