package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.path.Position;

/**
 * A light with all that led to it.
 *
 * @param rules     the rule set, with its version
 * @param situation what went in
 * @param rule      the rule that gave the light, or that could not be decided; none if no rule was asked or none holds
 */
public record Judgement(
        RuleSet rules,
        Situation situation,
        Light light,
        @Nullable Rule rule,
        List<Consequence> consequences) {
    public Judgement {
        consequences = List.copyOf(consequences);
    }

    /** Why, in the order in which a person would say it: first what is the case, last the light and the rule that gives it. Worked out on each call. */
    public List<Reason> reasons() {
        return Explanation.of(this);
    }

    /** The threshold of points or shares that the value misses by less than so much, as a figure without sign: no rounding may tell the contrary. */
    public @Nullable BigDecimal near(BigDecimal distance) {
        return Nearness.near(this, distance);
    }

    /** Whether the value lay behind its path; {@link History} asks for it. */
    public boolean behind() {
        Position position = situation.position();
        return position != null && position.behind();
    }

    /** Whether nothing had been started; {@link History} asks for it. */
    public boolean notStarted() {
        return situation.notStarted();
    }
}
