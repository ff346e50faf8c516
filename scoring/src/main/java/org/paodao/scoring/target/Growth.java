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
 * A level that grows by at least so many percent over last year, or falls by so many. An indicator that is a growth rate itself has {@link AtLeast} instead.
 *
 * @param falls whether it has to come down: 比上年下降5%
 */
public record Growth(BigDecimal percent, boolean falls) implements Target {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many percent more. */
    public Growth(BigDecimal percent) {
        this(percent, false);
    }

    static Growth read(Parameters given) {
        return new Growth(given.decimal("percent"), given.flag("falls"));
    }

    @Override
    public TargetKind kind() {
        return TargetKind.GROWTH;
    }

    @Override
    public Map<String, String> parameters() {
        return falls
                ? Parameters.sorted(Map.of("percent", percent.toPlainString(), "falls", "true"))
                : Map.of("percent", percent.toPlainString());
    }

    @Override
    public Direction direction() {
        return falls ? Direction.LOWER : Direction.HIGHER;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.VALUE, Need.LAST_YEAR);
    }

    /** The level to reach, or to come down to; none where last year had no level above zero to grow from. */
    @Override
    public @Nullable Wanted wanted(Figures figures) {
        BigDecimal lastYear = figures.lastYear();
        if (lastYear == null || lastYear.signum() <= 0) {
            return null;
        }
        BigDecimal share = falls ? HUNDRED.subtract(percent) : HUNDRED.add(percent);
        BigDecimal level = lastYear.multiply(share).movePointLeft(2);
        return falls ? Wanted.atMost(level) : Wanted.atLeast(level);
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
        BigDecimal more = falls ? lastYear.subtract(value) : value.subtract(lastYear);
        BigDecimal moved = more.multiply(HUNDRED).divide(lastYear, Rounding.EXACT);
        BigDecimal points = moved.subtract(percent);
        boolean reached = wanted.reachedBy(value);
        return new Attainment(
                Attainment.state(reached),
                Attainment.share(wanted, value, lastYear),
                points,
                Attainment.Unit.PERCENTAGE_POINTS,
                reason(moved, points, reached));
    }

    private Reason reason(BigDecimal moved, BigDecimal points, boolean reached) {
        if (reached) {
            return (falls ? Reasons.FALL_REACHED : Reasons.GROWTH_REACHED).with(moved, percent);
        }
        return (falls ? Reasons.FALL_SHORT : Reasons.GROWTH_SHORT).with(moved, percent, points.negate());
    }
}
