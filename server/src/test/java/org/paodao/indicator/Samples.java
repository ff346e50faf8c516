package org.paodao.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;

/** Indicators for tests. */
public final class Samples {
    private Samples() {}

    /** A monthly level that one unit reports, to reach at least so much in 2023. */
    public static Indicator.Content content(String name, @Nullable UUID responsible, String goal) {
        var target = Goal.of(Goal.WHOLE, Period.year(2023), new AtLeast(new BigDecimal(goal)), "≥" + goal);
        return new Indicator.Content(null, definition(name, responsible, ""), List.of(target));
    }

    /** One that is computed from others. */
    public static Indicator.Content computed(String name, String formula) {
        return new Indicator.Content(null, definition(name, null, formula), List.of());
    }

    /** What a monthly, cumulative indicator in 亿元 is. */
    public static Definition definition(String name, @Nullable UUID responsible, String formula) {
        return Defined.named(name)
                .scope("全区")
                .cumulative()
                .by(responsible)
                .computed(formula)
                .is();
    }

    /** What a monthly, cumulative indicator in 亿元 is of which each unit reports its own figure. */
    public static Definition reportedByEach(String name) {
        return Defined.named(name).cumulative().eachReports(true).is();
    }
}
