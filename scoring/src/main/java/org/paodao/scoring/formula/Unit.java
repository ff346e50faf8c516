package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.paodao.scoring.Rounding;

/**
 * A unit of measure: a factor and named units with their exponents. 万元/人 is 10000 of 元¹ 人⁻¹, % is 0.01 of nothing.
 *
 * @param powers never with exponent 0
 */
public record Unit(BigDecimal factor, SortedMap<String, Integer> powers) {
    /** Counts nothing in particular: a ratio. */
    public static final Unit NONE = new Unit(BigDecimal.ONE, new TreeMap<>());

    static final Unit PERCENT = new Unit(new BigDecimal("0.01"), new TreeMap<>());

    public Unit {
        var kept = new TreeMap<>(powers);
        kept.values().removeIf(power -> power == 0);
        powers = Collections.unmodifiableSortedMap(kept);
        factor = factor.stripTrailingZeros();
    }

    /**
     * Reads a unit as officials write it: 亿元, 万人, %, 元/人, 万元每人, 个/万人, μg/m³, 平方公里. What is no multiple (十百千万亿), power or {@code / 每 ·} is a name.
     */
    public static Unit parse(String written) {
        return UnitText.read(written);
    }

    Unit times(Unit other) {
        return combined(other, 1);
    }

    Unit over(Unit other) {
        return combined(other, -1);
    }

    Unit power(int exponent) {
        Unit power = NONE;
        for (int i = 0; i < Math.abs(exponent); i++) {
            power = exponent > 0 ? power.times(this) : power.over(this);
        }
        return power;
    }

    /** The unit in which the same quantity has its number multiplied. */
    Unit numbersMultipliedBy(BigDecimal number) {
        return number.signum() == 0 ? this : new Unit(factor.divide(number.abs(), Rounding.EXACT), powers);
    }

    private Unit combined(Unit other, int sign) {
        var sum = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
        return new Unit(sign > 0 ? factor.multiply(other.factor) : factor.divide(other.factor, Rounding.EXACT), sum);
    }

    /** Whether both measure the same kind of thing, perhaps by another multiple. */
    public boolean measuresTheSameAs(Unit other) {
        return powers.equals(other.powers);
    }

    /** By what a number of this unit is multiplied to be one of the other; none where the two measure different things. */
    public Optional<BigDecimal> in(Unit other) {
        return measuresTheSameAs(other) ? Optional.of(factor.divide(other.factor, Rounding.EXACT)) : Optional.empty();
    }

    /** Whether figures in one may stand for figures in the other. */
    public boolean isSameAs(Unit other) {
        return measuresTheSameAs(other) && factor.compareTo(other.factor) == 0;
    }

    /** Written the way {@link #parse} reads it. */
    @Override
    public String toString() {
        return UnitText.write(this);
    }
}
