package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Map;
import org.paodao.scoring.Direction;

/**
 * At most so much: unemployment ≤ 3 %.
 *
 * @param beyond whether the goal itself is too much: < 3 %
 */
public record AtMost(BigDecimal goal, boolean beyond) implements Target {
    /** The goal itself is enough. */
    public AtMost(BigDecimal goal) {
        this(goal, false);
    }

    static AtMost read(Parameters given) {
        return new AtMost(given.decimal("goal"), given.flag("beyond"));
    }

    @Override
    public TargetKind kind() {
        return TargetKind.AT_MOST;
    }

    @Override
    public Map<String, String> parameters() {
        return Parameters.sorted(Map.of("goal", goal.toPlainString(), "beyond", Boolean.toString(beyond)));
    }

    @Override
    public Direction direction() {
        return Direction.LOWER;
    }

    @Override
    public Wanted wanted(Figures figures) {
        return new Wanted(null, goal, beyond);
    }
}
