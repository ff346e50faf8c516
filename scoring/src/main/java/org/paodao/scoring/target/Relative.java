package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;

/**
 * Compared with another indicator: income grows 与经济增长同步, investment faster than GDP.
 *
 * @param other  names the other indicator
 * @param factor how many times the other is what is compared with; usually 1
 * @param margin for 同步 how far it may lie to both sides; for 快于 and 慢于 by how much it must lie beyond: more than the other if zero, at least so much
 *               more otherwise; for 不低于 and 不高于 how far it may stay behind
 */
public record Relative(Pace pace, String other, BigDecimal factor, BigDecimal margin) implements Target {
    /** How it goes with the other. */
    public enum Pace {
        /** 同步于. */
        ABREAST,
        /** 快于. */
        FASTER,
        /** 慢于. */
        SLOWER,
        /** 不低于, 不慢于. */
        NOT_SLOWER,
        /** 不高于, 不快于. */
        NOT_FASTER
    }

    public Relative {
        if (margin.signum() < 0) {
            throw new IllegalArgumentException("A margin of %s goes the other way.".formatted(margin));
        }
    }

    static Relative read(Parameters given) {
        return new Relative(
                Pace.valueOf(given.text("pace")),
                given.text("other"),
                given.decimalOr("factor", BigDecimal.ONE),
                given.decimalOr("margin", BigDecimal.ZERO));
    }

    @Override
    public TargetKind kind() {
        return TargetKind.RELATIVE;
    }

    @Override
    public Map<String, String> parameters() {
        return Parameters.sorted(Map.of(
                "pace",
                pace.name(),
                "other",
                other,
                "factor",
                factor.toPlainString(),
                "margin",
                margin.toPlainString()));
    }

    @Override
    public Direction direction() {
        return switch (pace) {
            case ABREAST -> Direction.RANGE;
            case FASTER, NOT_SLOWER -> Direction.HIGHER;
            case SLOWER, NOT_FASTER -> Direction.LOWER;
        };
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.VALUE, Need.OTHER);
    }

    @Override
    public @Nullable Wanted wanted(Figures figures) {
        BigDecimal beside = figures.other();
        if (beside == null) {
            return null;
        }
        BigDecimal yardstick = beside.multiply(factor);
        boolean beyond = margin.signum() == 0;
        return switch (pace) {
            case ABREAST -> Wanted.between(yardstick.subtract(margin), yardstick.add(margin));
            case FASTER -> new Wanted(yardstick.add(margin), null, beyond);
            case SLOWER -> new Wanted(null, yardstick.subtract(margin), beyond);
            case NOT_SLOWER -> new Wanted(yardstick.subtract(margin), null, false);
            case NOT_FASTER -> new Wanted(null, yardstick.add(margin), false);
        };
    }
}
