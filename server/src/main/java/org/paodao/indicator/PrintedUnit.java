package org.paodao.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.formula.Unit;

/**
 * Brings numbers that a plan prints in another multiple of an indicator's unit into that unit.
 *
 * @param measure the indicator's unit of measure; blank where it has none
 */
record PrintedUnit(String measure) {
    /** What stands behind a number: its unit, without the words that say how the number is meant. */
    private static final Pattern UNIT =
            Pattern.compile("\\s*((?:(?!以上|以下|以内|左右|之间|及|或|的|\\s)[%％‰\\p{IsHan}A-Za-z/㎡²³·])*).*", Pattern.DOTALL);

    private static final Pattern COUNTING = Pattern.compile("[个家项处户件名位人场所条台套部艘株棵只座次期批门例起宗篇]([(（].*)?|个项目|项目|企业");
    private static final Pattern MULTIPLE = Pattern.compile("[十百千万亿]+");

    /** By what the number before this place is multiplied to be one of the indicator's unit; none where it counts something else. */
    Optional<BigDecimal> times(String text, int end) {
        Matcher unit = UNIT.matcher(text).region(end, text.length());
        if (measure.isBlank() || !unit.lookingAt() || unit.group(1).isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        Unit said = Unit.parse(unit.group(1));
        Unit own = Unit.parse(measure);
        if (said.measuresTheSameAs(own)) {
            return said.in(own);
        }
        boolean alike = MULTIPLE.matcher(unit.group(1)).matches() || (counts(said) && counts(own));
        return alike ? Optional.of(said.factor().divide(own.factor(), Rounding.EXACT)) : Optional.empty();
    }

    /** Whether it only counts things: 家, 个 and 项 are the same to a number. */
    private static boolean counts(Unit unit) {
        return unit.powers().size() == 1
                && unit.powers().firstEntry().getValue() == 1
                && COUNTING.matcher(unit.powers().firstKey()).matches();
    }

    /** The number in the indicator's own unit, without zeros that say nothing. */
    static BigDecimal plain(BigDecimal number, BigDecimal times) {
        BigDecimal whole = number.multiply(times);
        return times.compareTo(BigDecimal.ONE) == 0
                ? number
                : whole.stripTrailingZeros().scale() < 0
                        ? whole.setScale(0, RoundingMode.UNNECESSARY)
                        : whole.stripTrailingZeros();
    }
}
