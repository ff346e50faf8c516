package org.paodao.scoring.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.path.Position;

/**
 * Says where a value stands on its path. Of a way that is walked it says how much of it is covered; of what should be the same all along, and of a range, the
 * figures themselves, for nobody has covered 96 % of a growth rate.
 */
final class OnPath {
    private OnPath() {}

    /** In percent of the way. */
    static Reason points(Period period, Position position) {
        BigDecimal points = position.pointsBehind();
        BigDecimal due = position.shareDue();
        BigDecimal covered = position.shareCovered();
        if (position.across() != null) {
            return range(period, position);
        }
        if (points == null
                || due == null
                || covered == null
                || (points.signum() == 0 && position.lane().flat())) {
            return amount(period, position);
        }
        if (position.lane().flat()) {
            return flat(position)
                    .with(
                            period,
                            plain(position.expected()),
                            position.value(),
                            distance(position),
                            plain(points.abs()));
        }
        return way(position, points.signum()).with(gaps(period, due, covered, points));
    }

    /** In percent of what was due. */
    static Reason share(Period period, Position position) {
        BigDecimal share = position.shareBehind();
        return share == null || !position.behind()
                ? amount(period, position)
                : Reasons.BEHIND_SHARE.with(period, position.expected(), position.value(), plain(share));
    }

    /** In the indicator's own unit. */
    static Reason amount(Period period, Position position) {
        BigDecimal expected = plain(position.expected());
        boolean floor = position.lane().floor();
        if (position.across() != null) {
            return range(period, position);
        }
        return switch (position.lag().signum()) {
            case 0 -> Reasons.ON_SCHEDULE_AMOUNT.with(period, expected, position.value());
            case 1 ->
                (floor ? Reasons.BEHIND_AMOUNT : Reasons.OVER_AMOUNT)
                        .with(period, expected, position.value(), distance(position));
            default ->
                (floor ? Reasons.AHEAD_AMOUNT : Reasons.UNDER_AMOUNT)
                        .with(period, expected, position.value(), distance(position));
        };
    }

    private static Reasons flat(Position position) {
        if (position.lane().floor()) {
            return position.behind() ? Reasons.BELOW_FLOOR : Reasons.ABOVE_FLOOR;
        }
        return position.behind() ? Reasons.OVER_CAP : Reasons.UNDER_CAP;
    }

    private static Reasons way(Position position, int behind) {
        boolean allowance = allowance(position);
        return switch (behind) {
            case 0 -> Reasons.ON_SCHEDULE;
            case 1 -> allowance ? Reasons.OVER_POINTS : Reasons.BEHIND_POINTS;
            default -> allowance ? Reasons.UNDER_POINTS : Reasons.AHEAD_POINTS;
        };
    }

    private static Object[] gaps(Period period, BigDecimal due, BigDecimal covered, BigDecimal points) {
        return points.signum() == 0
                ? new Object[] {period, plain(due), plain(covered)}
                : new Object[] {period, plain(due), plain(covered), plain(points.abs())};
    }

    private static Reason range(Period period, Position position) {
        BigDecimal percent = position.pointsBehind();
        Object low = border(position.low());
        Object high = border(position.high());
        if (position.lag().signum() == 0) {
            return Reasons.RANGE_WITHIN.with(period, low, high, position.value());
        }
        if (percent == null) {
            return Reasons.RANGE_OUTSIDE.with(period, low, high, position.value(), distance(position));
        }
        return (position.lane().floor() ? Reasons.RANGE_BELOW : Reasons.RANGE_ABOVE)
                .with(period, low, high, position.value(), distance(position), plain(percent.abs()));
    }

    private static Object border(@Nullable BigDecimal border) {
        return border == null ? Reasons.NONE : plain(border);
    }

    /** Whether the border is what may be used up, not what has to be brought down. */
    private static boolean allowance(Position position) {
        return !position.lane().floor()
                && position.lane().goal().compareTo(position.lane().origin()) >= 0;
    }

    private static BigDecimal distance(Position position) {
        return plain(position.lag().abs());
    }

    /** Without zeros that say nothing. */
    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
