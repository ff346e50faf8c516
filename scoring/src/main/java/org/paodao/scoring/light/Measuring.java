package org.paodao.scoring.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.path.Position;

/** Compares measures with thresholds without dividing, so that a value exactly on a threshold is seen to be there. */
final class Measuring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Measuring() {}

    static Truth truth(View view, Condition.Compare compare) {
        BigDecimal threshold = compare.threshold();
        Integer comparison = threshold == null ? null : comparison(view, compare.measure(), threshold);
        return comparison == null ? Truth.UNKNOWN : Truth.of(compare.relation().holds(comparison));
    }

    private static @Nullable Integer comparison(View view, Measure measure, BigDecimal threshold) {
        History history = view.history();
        return switch (measure) {
            case POINTS_BEHIND, POINTS_AHEAD, SHARE_BEHIND, AMOUNT_BEHIND, BEHIND_PERIODS, NOT_STARTED_PERIODS ->
                view.position() == null ? null : onPath(view, measure, view.position(), threshold);
            case YELLOWS -> count(history.yellows(), threshold);
            case YELLOWS_IN_A_ROW -> count(history.yellowRun(), threshold);
            case REDS -> count(history.reds(), threshold);
            case BELOW_AVERAGE ->
                amount(view.worseThan(view.situation().standing().average()), threshold);
            case BELOW_SUPERIOR ->
                amount(view.worseThan(view.situation().standing().superior()), threshold);
            case PLACE -> count(view.situation().standing().place(), threshold);
            case PLACES_LOST -> count(view.placesLost(), threshold);
        };
    }

    private static int onPath(View view, Measure measure, Position position, BigDecimal threshold) {
        BigDecimal lag = position.lag();
        BigDecimal origin = position.lane().origin();
        BigDecimal goal = position.lane().goal();
        return switch (measure) {
            case POINTS_BEHIND -> behind(position, percent(lag, origin, goal, threshold));
            case POINTS_AHEAD -> -behind(position, -percent(lag.negate(), origin, goal, threshold));
            case SHARE_BEHIND -> behind(position, percent(lag, origin, position.expected(), threshold));
            case BEHIND_PERIODS -> BigDecimal.valueOf(behindPeriods(view)).compareTo(threshold);
            case NOT_STARTED_PERIODS ->
                BigDecimal.valueOf(notStartedPeriods(view)).compareTo(threshold);
            default -> behind(position, lag.compareTo(threshold));
        };
    }

    /** What only equals a border that has to be passed is behind by more than nothing. */
    private static int behind(Position position, int comparison) {
        return comparison == 0 && position.level() ? 1 : comparison;
    }

    /** The run of periods behind schedule with the one that is judged. */
    static int behindPeriods(View view) {
        return run(view, view.behind(), view.history().behindRun());
    }

    /** The run of periods in which nothing was started with the one that is judged. */
    static int notStartedPeriods(View view) {
        return run(view, view.notStarted(), view.history().notStartedRun());
    }

    private static int run(View view, boolean goesOn, int before) {
        if (view.light() != null) {
            return before;
        }
        return goesOn ? before + 1 : 0;
    }

    /** Compares a percentage of a way with a threshold. Of no way at all, something is more than any percentage, and nothing is nothing. */
    private static int percent(BigDecimal part, BigDecimal from, BigDecimal to, BigDecimal threshold) {
        if (from.compareTo(to) == 0) {
            return part.signum() == 0 ? -threshold.signum() : part.signum();
        }
        // Whoever is ahead is not behind by so much: most lights need no product.
        return part.signum() == threshold.signum()
                ? part.multiply(HUNDRED)
                        .compareTo(threshold.multiply(to.subtract(from).abs()))
                : Integer.compare(part.signum(), threshold.signum());
    }

    private static @Nullable Integer amount(@Nullable BigDecimal amount, BigDecimal threshold) {
        return amount == null ? null : Integer.valueOf(amount.compareTo(threshold));
    }

    private static @Nullable Integer count(@Nullable Integer count, BigDecimal threshold) {
        return count == null
                ? null
                : Integer.valueOf(BigDecimal.valueOf(count.intValue()).compareTo(threshold));
    }
}
