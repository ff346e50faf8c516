package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.path.Position;

/** States the figures a condition looked at. */
final class Figuring {
    private Figuring() {}

    static void compared(View view, Measure measure, Set<Reason> into) {
        Position position = view.position();
        Period period = view.situation().period();
        Standing standing = view.situation().standing();
        switch (measure) {
            case POINTS_BEHIND, POINTS_AHEAD -> add(into, position == null ? null : points(period, position));
            case SHARE_BEHIND -> add(into, position == null ? null : share(period, position));
            case AMOUNT_BEHIND -> add(into, position == null ? null : amount(period, position));
            case BEHIND_PERIODS -> {
                add(into, position == null ? null : points(period, position));
                into.add(Reasons.BEHIND_IN_A_ROW.with(period, Measuring.behindPeriods(view)));
            }
            case NOT_STARTED_PERIODS ->
                into.add(Reasons.NOT_STARTED_IN_A_ROW.with(period, Measuring.notStartedPeriods(view)));
            case YELLOWS -> into.add(Reasons.YELLOWS.with(view.history().yellows()));
            case YELLOWS_IN_A_ROW ->
                into.add(Reasons.YELLOWS_IN_A_ROW.with(view.history().yellowRun()));
            case REDS -> into.add(Reasons.REDS.with(view.history().reds()));
            case BELOW_AVERAGE ->
                add(into, beside(view, standing.average(), Reasons.BELOW_AVERAGE, Reasons.NOT_BELOW_AVERAGE));
            case BELOW_SUPERIOR ->
                add(into, beside(view, standing.superior(), Reasons.BELOW_SUPERIOR, Reasons.NOT_BELOW_SUPERIOR));
            case PLACE, PLACES_LOST -> places(view, into);
        }
    }

    static void asked(View view, Fact fact, Set<Reason> into) {
        Period period = view.situation().period();
        switch (fact) {
            case QUARTER_ENDS -> into.add(Reasons.QUARTER_ENDS.with(period));
            case YEAR_ENDS -> into.add(Reasons.YEAR_ENDS.with(period));
            case NOT_STARTED -> into.add((view.notStarted() ? Reasons.NOT_STARTED : Reasons.STARTED).with(period));
        }
    }

    /** Whatever is known of path and place. */
    static void all(View view, Set<Reason> into) {
        compared(view, Measure.POINTS_BEHIND, into);
        places(view, into);
    }

    private static Reason points(Period period, Position position) {
        BigDecimal points = position.pointsBehind();
        BigDecimal due = position.shareDue();
        BigDecimal covered = position.shareCovered();
        if (points == null || due == null || covered == null) {
            return amount(period, position);
        }
        Object shareDue = plain(due);
        Object shareCovered = plain(covered);
        Object distance = plain(points.abs());
        return switch (points.signum()) {
            case 0 -> Reasons.ON_SCHEDULE.with(period, shareDue, shareCovered);
            case 1 ->
                (allowance(position) ? Reasons.OVER_POINTS : Reasons.BEHIND_POINTS)
                        .with(period, shareDue, shareCovered, distance);
            default ->
                (allowance(position) ? Reasons.UNDER_POINTS : Reasons.AHEAD_POINTS)
                        .with(period, shareDue, shareCovered, distance);
        };
    }

    private static Reason share(Period period, Position position) {
        BigDecimal share = position.shareBehind();
        return share == null || !position.behind()
                ? amount(period, position)
                : Reasons.BEHIND_SHARE.with(period, position.expected(), position.value(), plain(share));
    }

    private static Reason amount(Period period, Position position) {
        BigDecimal expected = plain(position.expected());
        BigDecimal distance = plain(position.lag().abs());
        boolean floor = position.lane().floor();
        return switch (position.lag().signum()) {
            case 0 -> Reasons.ON_SCHEDULE_AMOUNT.with(period, expected, position.value());
            case 1 ->
                (floor ? Reasons.BEHIND_AMOUNT : Reasons.OVER_AMOUNT)
                        .with(period, expected, position.value(), distance);
            default ->
                (floor ? Reasons.AHEAD_AMOUNT : Reasons.UNDER_AMOUNT)
                        .with(period, expected, position.value(), distance);
        };
    }

    /** Whether the border is what may be used up, not what has to be brought down. */
    private static boolean allowance(Position position) {
        return !position.lane().floor()
                && position.lane().goal().compareTo(position.lane().origin()) >= 0;
    }

    private static @Nullable Reason beside(View view, @Nullable BigDecimal other, Reasons below, Reasons notBelow) {
        BigDecimal value = view.situation().reading().value();
        BigDecimal difference = view.worseThan(other);
        if (value == null || other == null || difference == null) {
            return null;
        }
        return (difference.signum() > 0 ? below : notBelow).with(value, other, difference.abs());
    }

    private static void places(View view, Set<Reason> into) {
        Integer place = view.situation().standing().place();
        Integer before = view.situation().standing().placeBefore();
        if (place == null) {
            return;
        }
        into.add(Reasons.PLACE.with(place));
        if (before != null) {
            into.add(
                    place > before
                            ? Reasons.PLACES_LOST.with(before, place, place - before)
                            : Reasons.PLACES_WON.with(before, place, before - place));
        }
    }

    private static void add(Set<Reason> into, @Nullable Reason reason) {
        if (reason != null) {
            into.add(reason);
        }
    }

    /** Without zeros that say nothing. */
    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
