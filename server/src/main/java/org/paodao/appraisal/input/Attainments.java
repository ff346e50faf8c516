package org.paodao.appraisal.input;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.FiguresOfUnits.UnitFigure;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.target.Attainment;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.Wanted;

/**
 * How much of its target a figure is, in percent (完成率): where more is better the figure of the goal, where less is better the goal of the figure. Between two
 * borders, or beyond the better one, it is the whole; short of the other it is a share of that, unless the indicator is worse to both sides.
 */
final class Attainments {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Attainments() {}

    /** Null where it has no target, or none in numbers. */
    static @Nullable BigDecimal percent(UnitFigure figure) {
        Target target = figure.target();
        if (target == null) {
            return null;
        }
        Figures known = Figures.of(figure.amount());
        BigDecimal lastYear = figure.lastYear();
        if (lastYear != null) {
            known = known.after(lastYear);
        }
        Attainment attained = target.attainment(known);
        return switch (attained.state()) {
            case REACHED, NOT_REACHED ->
                percent(figure.amount(), target.wanted(known), figure.line().better(), attained.state());
            case JUDGED_BY_A_PERSON, NOT_COMPUTABLE -> null;
        };
    }

    private static BigDecimal percent(
            BigDecimal value, @Nullable Wanted wanted, Direction better, Attainment.State state) {
        BigDecimal all = state == Attainment.State.REACHED ? HUNDRED : BigDecimal.ZERO;
        BigDecimal low = wanted == null ? null : wanted.low();
        BigDecimal high = wanted == null ? null : wanted.high();
        if (low != null && high != null) {
            return switch (better) {
                case HIGHER ->
                    HUNDRED.min(percent(value, Wanted.atLeast(low), better, state(value.compareTo(low) >= 0)));
                case LOWER ->
                    HUNDRED.min(percent(value, Wanted.atMost(high), better, state(value.compareTo(high) <= 0)));
                case RANGE, NONE -> all;
            };
        }
        if (low != null && low.signum() > 0) {
            return value.multiply(HUNDRED).divide(low, Rounding.EXACT);
        }
        if (high != null && high.signum() > 0 && value.signum() > 0) {
            return high.multiply(HUNDRED).divide(value, Rounding.EXACT);
        }
        return all;
    }

    private static Attainment.State state(boolean reached) {
        return reached ? Attainment.State.REACHED : Attainment.State.NOT_REACHED;
    }
}
