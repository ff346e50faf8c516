package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.appraisal.Given.Amount;

/**
 * The figures of the units that are compared with each other.
 *
 * @param rising from the smallest to the greatest
 */
record Cohort(List<BigDecimal> rising) {
    Cohort {
        rising = List.copyOf(rising);
    }

    static Cohort of(List<Given> given) {
        return new Cohort(given.stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .map(Amount::value)
                .sorted(Comparator.naturalOrder())
                .toList());
    }

    /** The same with one figure instead of another; null for none. */
    Cohort with(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        List<BigDecimal> changed = new ArrayList<>(rising);
        if (before != null) {
            changed.remove(below(before, false));
        }
        if (after != null) {
            changed.add(new Cohort(changed).below(after, false), after);
        }
        return new Cohort(changed);
    }

    int size() {
        return rising.size();
    }

    /** The best figure; there must be one. */
    BigDecimal best(Direction direction) {
        return direction == Direction.LOWER ? rising.getFirst() : rising.getLast();
    }

    /** One more than there are better figures. */
    int place(BigDecimal value, Direction direction) {
        return 1 + (direction == Direction.LOWER ? below(value, false) : size() - below(value, true));
    }

    /** How many figures are smaller, or with {@code orEqual} not greater. */
    private int below(BigDecimal value, boolean orEqual) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int compared = rising.get(middle).compareTo(value);
            if (compared < 0 || (orEqual && compared == 0)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
