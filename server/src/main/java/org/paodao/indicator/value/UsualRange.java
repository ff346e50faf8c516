package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.check.Shape;
import org.paodao.scoring.forecast.Bounds;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Wanted;

/**
 * What is possible where no rule says it: a share lies between 0 and 100 %, an amount or a count is not below 0. Growths, differences and what may go over the
 * whole (增值率, 产销率, 毛入学率) have no such bounds, nor has what was outside them in its base year; what is below nothing
 * where it started, where it should get to or where it has been may be so again. Places begin at 1.
 */
public record UsualRange(
        @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
    private static final UsualRange NONE = new UsualRange(null, null);
    private static final UsualRange SHARE = new UsualRange(BigDecimal.ZERO, new BigDecimal(100));
    private static final UsualRange PLACE = new UsualRange(BigDecimal.ONE, null);
    private static final UsualRange AMOUNT = new UsualRange(BigDecimal.ZERO, null);
    private static final Pattern PERCENT = Pattern.compile("[%％]");
    private static final Pattern RATE = Pattern.compile("‰|个?百分点");
    private static final Pattern PART_OF_A_WHOLE = Pattern.compile(".*(率|比重|占比|比例|覆盖|达标|程度|水平).*");
    private static final Pattern OVER_THE_WHOLE = Pattern.compile(".*(增值|产销|毛入学|负债|杠杆|流动比|贡献|投资回报|收益|利润).*");
    private static final Pattern MOVES = Pattern.compile(".*(增长|增速|增幅|涨|降|变动|变化|增减|偏差).*");
    private static final Pattern MAY_BE_NEGATIVE = Pattern.compile(".*(净|差|利润|盈|亏|收益|结余|增量|气温|温度).*");
    private static final Pattern NO_AMOUNT = Pattern.compile("—|-|‰|个?百分点|℃|分");

    /** Of an indicator: what its goals and the bases of its ways are is possible, too. */
    static UsualRange of(Indicator indicator) {
        UsualRange possible = of(indicator.definition());
        for (Goal goal : indicator.goals()) {
            possible = possible.with(indicator, goal);
        }
        return possible;
    }

    /** Where the end of a year is to be expected: what usually is possible, and of all shares between nothing and all. */
    public static UsualRange expected(Indicator indicator) {
        Definition is = indicator.definition();
        UsualRange possible = isShare(is) ? SHARE : of(is);
        for (Goal goal : indicator.goals()) {
            possible = possible.with(indicator, goal);
        }
        return possible;
    }

    /** The same as far as figures have never been elsewhere. */
    public Bounds beside(Collection<BigDecimal> figures) {
        UsualRange possible = this;
        for (BigDecimal figure : figures) {
            possible = possible.with(figure);
        }
        return new Bounds(possible.lowest, possible.highest);
    }

    /** Whether it is one of all that count in percent, growths and what may go over the whole left out. */
    private static boolean isShare(Definition is) {
        Definition.Base base = is.base();
        return PERCENT.matcher(is.measure().strip()).matches()
                && !is.growth()
                && !MOVES.matcher(is.name()).matches()
                && !OVER_THE_WHOLE.matcher(is.name()).matches()
                && (base == null || SHARE.holds(base.value()));
    }

    private UsualRange with(Indicator indicator, Goal goal) {
        Wanted wanted = goal.target().wanted(Figures.NONE);
        return with(wanted == null ? null : wanted.low())
                .with(wanted == null ? null : wanted.high())
                .with(new GoalPath(indicator.definition(), goal).base());
    }

    /** Where a figure lies outside there is no bound on its side. */
    UsualRange with(@Nullable BigDecimal value) {
        if (value == null || holds(value)) {
            return this;
        }
        boolean below = lowest != null && value.compareTo(lowest) < 0;
        return new UsualRange(below ? null : lowest, below ? highest : null);
    }

    /** Without the bound below, of what has been below nothing. */
    UsualRange withNegatives() {
        return lowest == null || lowest.signum() > 0 ? this : new UsualRange(null, highest);
    }

    /** What the figures are: places won or lost are none, and a share is no count however few decimals it has. */
    static Shape.Kind kind(Definition is) {
        if (PLACE.equals(of(is))) {
            return Shape.Kind.PLACE;
        }
        boolean share = is.growth()
                || PERCENT.matcher(is.measure().strip()).matches()
                || RATE.matcher(is.measure().strip()).matches();
        return share || is.decimals() > 0 ? Shape.Kind.MEASURED : Shape.Kind.COUNTED;
    }

    /** Of figures that are defined so. */
    static UsualRange of(Definition is) {
        if (is.growth() || MOVES.matcher(is.name()).matches()) {
            return NONE;
        }
        if (is.isPlace()) {
            return PLACE;
        }
        UsualRange usual = PERCENT.matcher(is.measure().strip()).matches() ? share(is.name()) : amount(is);
        Definition.Base base = is.base();
        return base == null || usual.holds(base.value()) ? usual : NONE;
    }

    private static UsualRange share(String name) {
        boolean part = PART_OF_A_WHOLE.matcher(name).matches()
                && !OVER_THE_WHOLE.matcher(name).matches();
        return part ? SHARE : NONE;
    }

    private static UsualRange amount(Definition is) {
        boolean counted = !NO_AMOUNT.matcher(is.measure().strip()).matches()
                && !MAY_BE_NEGATIVE.matcher(is.name()).matches();
        return counted ? AMOUNT : NONE;
    }

    private boolean holds(BigDecimal value) {
        return (lowest == null || value.compareTo(lowest) >= 0) && (highest == null || value.compareTo(highest) <= 0);
    }
}
