package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Map;
import org.paodao.scoring.Direction;

/** About so much: 6 % 左右, as near as the tolerance. */
public record Approximately(BigDecimal goal, BigDecimal tolerance) implements Target {
    public Approximately {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance of %s tolerates nothing.".formatted(tolerance));
        }
    }

    @Override
    public TargetKind kind() {
        return TargetKind.APPROXIMATELY;
    }

    @Override
    public Map<String, String> parameters() {
        return Parameters.sorted(Map.of("goal", goal.toPlainString(), "tolerance", tolerance.toPlainString()));
    }

    @Override
    public Direction direction() {
        return Direction.RANGE;
    }

    @Override
    public Wanted wanted(Figures figures) {
        return Wanted.between(goal.subtract(tolerance), goal.add(tolerance));
    }
}
