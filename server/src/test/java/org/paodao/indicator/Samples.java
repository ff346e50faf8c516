package org.paodao.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
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
        return new Definition(
                name,
                "亿元",
                1,
                Direction.HIGHER,
                "全区",
                true,
                false,
                Frequency.MONTH,
                responsible,
                responsible,
                false,
                null,
                formula,
                List.of(),
                20,
                "",
                true,
                null);
    }

    /** What a monthly, cumulative indicator in 亿元 is of which each unit reports its own figure. */
    public static Definition reportedByEach(String name) {
        return new Definition(
                name,
                "亿元",
                1,
                Direction.HIGHER,
                "",
                true,
                false,
                Frequency.MONTH,
                null,
                null,
                true,
                null,
                "",
                List.of(),
                20,
                "",
                true,
                null);
    }
}
