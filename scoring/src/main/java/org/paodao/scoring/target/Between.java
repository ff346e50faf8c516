package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Map;
import org.paodao.scoring.Direction;

/** Between two borders, with both. */
public record Between(BigDecimal low, BigDecimal high) implements Target {
    public Between {
        Wanted.between(low, high);
    }

    @Override
    public TargetKind kind() {
        return TargetKind.BETWEEN;
    }

    @Override
    public Map<String, String> parameters() {
        return Parameters.sorted(Map.of("low", low.toPlainString(), "high", high.toPlainString()));
    }

    @Override
    public Direction direction() {
        return Direction.RANGE;
    }

    @Override
    public Wanted wanted(Figures figures) {
        return Wanted.between(low, high);
    }
}
