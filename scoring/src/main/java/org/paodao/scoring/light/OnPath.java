package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.Map;
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
    /** How it is said where the border has to be passed, not only reached. */
    private static final Map<Reasons, Reasons> BEYOND = Map.of(
            Reasons.BEHIND_AMOUNT, Reasons.BEHIND_AMOUNT_BEYOND,
            Reasons.OVER_AMOUNT, Reasons.OVER_AMOUNT_BEYOND,
            Reasons.AHEAD_AMOUNT, Reasons.AHEAD_AMOUNT_BEYOND,
            Reasons.UNDER_AMOUNT, Reasons.UNDER_AMOUNT_BEYOND,
            Reasons.BEHIND_SHARE, Reasons.BEHIND_SHARE_BEYOND,
            Reasons.BELOW_FLOOR, Reasons.BELOW_FLOOR_BEYOND,
            Reasons.ABOVE_FLOOR, Reasons.ABOVE_FLOOR_BEYOND,
            Reasons.OVER_CAP, Reasons.OVER_CAP_BEYOND,
            Reasons.UNDER_CAP, Reasons.UNDER_CAP_BEYOND);

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
                || position.level()
                || (points.signum() == 0 && position.lane().flat())) {
            return amount(period, position);
        }
        if (position.lane().flat()) {
            return wording(position, flat(position))
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
        return share == null || position.lag().signum() <= 0
                ? amount(period, position)
                : wording(position, Reasons.BEHIND_SHARE)
                        .with(period, position.expected(), position.value(), plain(share));
    }

    /** In the indicator's own unit. */
    static Reason amount(Period period, Position position) {
        BigDecimal expected = plain(position.expected());
        boolean floor = position.lane().floor();
        if (position.across() != null) {
            return range(period, position);
        }
        Reasons said = switch (position.lag().signum()) {
            case 0 -> even(period, position);
            case 1 -> floor ? Reasons.BEHIND_AMOUNT : Reasons.OVER_AMOUNT;
            default -> floor ? Reasons.AHEAD_AMOUNT : Reasons.UNDER_AMOUNT;
        };
        return position.lag().signum() == 0
                ? said.with(period, expected, position.value())
                : wording(position, said).with(period, expected, position.value(), distance(position));
    }

    /** What has to be passed by the end of the year has not failed before. */
    private static Reasons even(Period period, Position position) {
        boolean floor = position.lane().floor();
        if (!position.beyond()) {
            return floor ? Reasons.ON_SCHEDULE_AMOUNT : Reasons.AT_CAP;
        }
        if (period.closesYear()) {
            return floor ? Reasons.LEVEL_FLOOR : Reasons.LEVEL_CAP;
        }
        return floor ? Reasons.LEVEL_FLOOR_SO_FAR : Reasons.LEVEL_CAP_SO_FAR;
    }

    private static Reasons wording(Position position, Reasons plain) {
        return position.beyond() ? BEYOND.getOrDefault(plain, plain) : plain;
    }

    private static Reasons flat(Position position) {
        if (position.lane().floor()) {
            return position.behind() ? Reasons.BELOW_FLOOR : Reasons.ABOVE_FLOOR;
        }
        return position.behind() ? Reasons.OVER_CAP : Reasons.UNDER_CAP;
    }

    private static Reasons way(Position position, int behind) {
        boolean allowance = position.lane().allowance();
        return switch (behind) {
            case 0 -> allowance ? Reasons.ON_ALLOWANCE : Reasons.ON_SCHEDULE;
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
        boolean below = position.lane().floor();
        BigDecimal share = plain(percent.abs());
        // On its way the border of the period is not what the share is of.
        return position.lane().flat()
                ? (below ? Reasons.RANGE_BELOW : Reasons.RANGE_ABOVE)
                        .with(period, low, high, position.value(), distance(position), share)
                : (below ? Reasons.RANGE_BELOW_WAY : Reasons.RANGE_ABOVE_WAY)
                        .with(period, low, high, position.value(), distance(position), share, whole(position));
    }

    private static BigDecimal whole(Position position) {
        return plain(position.lane().whole());
    }

    private static Object border(@Nullable BigDecimal border) {
        return border == null ? Reasons.NONE : plain(border);
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
