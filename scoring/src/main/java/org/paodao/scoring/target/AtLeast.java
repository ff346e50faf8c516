package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Map;
import org.paodao.scoring.Direction;

/**
 * At least so much: ≥ 6.5 %.
 *
 * @param beyond whether the goal itself is not enough: > 3.4 %
 */
public record AtLeast(BigDecimal goal, boolean beyond) implements Target {
    /** The goal itself is enough. */
    public AtLeast(BigDecimal goal) {
        this(goal, false);
    }

    static AtLeast read(Parameters given) {
        return new AtLeast(given.decimal("goal"), given.flag("beyond"));
    }

    @Override
    public TargetKind kind() {
        return TargetKind.AT_LEAST;
    }

    @Override
    public Map<String, String> parameters() {
        return Parameters.sorted(Map.of("goal", goal.toPlainString(), "beyond", Boolean.toString(beyond)));
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER;
    }

    @Override
    public Wanted wanted(Figures figures) {
        return new Wanted(goal, null, beyond);
    }
}
