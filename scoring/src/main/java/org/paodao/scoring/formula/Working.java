package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.formula.Outcome.Fraction;

/**
 * Works defined codes out, period after period and for one unit after another if its figures turn to them. Outcomes of a period are kept so that each is worked
 * out once; those of its own by their places, for most formulas ask for no other.
 */
public final class Working {
    private final Map<String, Integer> places;
    private final Figures figures;
    private final Evaluation.Step[] steps;
    private final @Nullable Outcome[] own;
    private final Map<Integer, Map<Period, Outcome>> others = new HashMap<>();
    private @Nullable Period period;

    /** @param places of the formulas, by the codes that they define */
    Working(List<Formula> formulas, Map<String, Integer> places, Figures figures) {
        this.places = places;
        this.figures = figures;
        var evaluation = new Evaluation(this::step);
        this.steps = formulas.stream().map(formula -> formula.step(evaluation)).toArray(Evaluation.Step[]::new);
        this.own = new @Nullable Outcome[steps.length];
    }

    /** From now on results are those of this period, by the figures as they are now. */
    public Working turnTo(Period next) {
        period = next;
        Arrays.fill(own, null);
        if (!others.isEmpty()) {
            others.clear();
        }
        return this;
    }

    /**
     * What a code comes to, for which no other figures are asked than those that it is made of.
     *
     * @param place in {@link Definitions#order}
     */
    public Result result(int place) {
        return Formula.result(own(place));
    }

    /** The same with so many decimals; null where it comes to no figure. */
    public @Nullable BigDecimal rounded(int place, int decimals) {
        return own(place) instanceof Fraction fraction ? fraction.rounded(decimals) : null;
    }

    private Evaluation.Step step(String code, boolean total) {
        Integer place = places.get(code);
        return place == null
                ? Evaluation.given(figures, code, total)
                : asked -> asked.equals(period) ? own(place) : other(place, asked);
    }

    private Outcome own(int place) {
        Outcome outcome = own[place];
        if (outcome == null) {
            if (period == null) {
                throw new IllegalStateException("Nobody said which period.");
            }
            outcome = steps[place].at(period);
            own[place] = outcome;
        }
        return outcome;
    }

    private Outcome other(Integer place, Period asked) {
        Map<Period, Outcome> byPeriod = others.computeIfAbsent(place, none -> new HashMap<>());
        Outcome outcome = byPeriod.get(asked);
        if (outcome == null) {
            outcome = steps[place].at(asked);
            byPeriod.put(asked, outcome);
        }
        return outcome;
    }
}
