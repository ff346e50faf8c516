package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.Rounding;

/**
 * A level that grows by at least so many percent over the same period of last year. An indicator that is a growth rate itself has {@link AtLeast} instead.
 */
public record Growth(BigDecimal percent) implements Target {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public TargetKind kind() {
        return TargetKind.GROWTH;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("percent", percent.toPlainString());
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.VALUE, Need.LAST_YEAR);
    }

    /** The level to reach; none where last year had no level above zero to grow from. */
    @Override
    public @Nullable Wanted wanted(Figures figures) {
        BigDecimal lastYear = figures.lastYear();
        return lastYear == null || lastYear.signum() <= 0
                ? null
                : Wanted.atLeast(lastYear.multiply(HUNDRED.add(percent)).movePointLeft(2));
    }

    @Override
    public Attainment attainment(Figures figures) {
        BigDecimal value = figures.value();
        BigDecimal lastYear = figures.lastYear();
        if (value == null) {
            return Attainment.lacking(Need.VALUE);
        }
        if (lastYear == null) {
            return Attainment.lacking(Need.LAST_YEAR);
        }
        Wanted wanted = wanted(figures);
        return wanted == null
                ? Attainment.none(Attainment.State.NOT_COMPUTABLE, Reasons.GROWTH_UNDEFINED.with(lastYear))
                : attainment(wanted, value, lastYear);
    }

    private Attainment attainment(Wanted wanted, BigDecimal value, BigDecimal lastYear) {
        BigDecimal grown = value.subtract(lastYear).multiply(HUNDRED).divide(lastYear, Rounding.EXACT);
        BigDecimal points = grown.subtract(percent);
        boolean reached = wanted.reachedBy(value);
        Reason reason = reached
                ? Reasons.GROWTH_REACHED.with(grown, percent)
                : Reasons.GROWTH_SHORT.with(grown, percent, points.negate());
        return new Attainment(
                Attainment.state(reached),
                Attainment.share(wanted, value, lastYear),
                points,
                Attainment.Unit.PERCENTAGE_POINTS,
                reason);
    }
}
