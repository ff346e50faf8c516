package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Condition.Compare;
import org.paodao.scoring.path.Position;

/** Finds thresholds that a value misses by so little that rounding might tell the contrary. */
final class Nearness {
    private Nearness() {}

    /** The threshold of a share, whatever its sign, that the situation comes nearest to without being there; none that is so near. */
    static @Nullable BigDecimal near(Judgement judgement, BigDecimal distance) {
        Position position = judgement.situation().position();
        BigDecimal nearest = null;
        BigDecimal least = distance;
        for (Compare one : judgement.rules().comparisons()) {
            BigDecimal threshold = one.threshold();
            BigDecimal share = position == null ? null : share(position, one.measure());
            if (threshold != null && share != null) {
                BigDecimal off = share.subtract(threshold).abs();
                if (off.signum() > 0 && off.compareTo(least) < 0) {
                    least = off;
                    nearest = threshold.abs();
                }
            }
        }
        return nearest;
    }

    private static @Nullable BigDecimal share(Position position, Measure measure) {
        return switch (measure) {
            case POINTS_BEHIND -> position.pointsBehind();
            case POINTS_AHEAD ->
                position.pointsBehind() == null
                        ? null
                        : Objects.requireNonNull(position.pointsBehind()).negate();
            case SHARE_BEHIND -> position.shareBehind();
            default -> null;
        };
    }
}
