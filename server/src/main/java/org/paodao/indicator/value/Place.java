package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * Which figure it is.
 *
 * @param unit for which unit; {@link Goal#WHOLE} for the jurisdiction as a whole
 * @param part of a breakdown, such as sex:female; empty for the whole
 */
public record Place(UUID indicator, UUID unit, String part, Period period) {
    /** The figure of the jurisdiction as a whole. */
    public static Place whole(UUID indicator, Period period) {
        return new Place(indicator, Goal.WHOLE, "", period);
    }

    /** The line of figures that it is one of. */
    public Line line() {
        return new Line(indicator, unit, part);
    }

    /** The same in another period. */
    public Place in(Period other) {
        return new Place(indicator, unit, part, other);
    }

    /** The same of one of its parts. */
    public Place ofPart(String other) {
        return new Place(indicator, unit, other, period);
    }

    /** The base value of the indicator, where this is a yearly figure of the whole and the base year is the one before; null where it is not. */
    public @Nullable BigDecimal base(Definition is) {
        Definition.Base base = is.base();
        if (base == null
                || is.frequency() != Frequency.YEAR
                || period.frequency() != Frequency.YEAR
                || base.year() != period.year() - 1) {
            return null;
        }
        return unit.equals(Goal.WHOLE) && part.isEmpty() ? base.value() : null;
    }

    /** The page where it is shown, by the code of its indicator. */
    public String address(String code) {
        return "/indicators/values/one?indicator=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&period="
                + period
                + (unit.equals(Goal.WHOLE) ? "" : "&unit=" + unit)
                + (part.isEmpty() ? "" : "&part=" + URLEncoder.encode(part, StandardCharsets.UTF_8));
    }

    /** One indicator, for one unit, for one part, through all periods. */
    public record Line(UUID indicator, UUID unit, String part) {
        /** Its figure of a period. */
        public Place in(Period period) {
            return new Place(indicator, unit, part, period);
        }

        /** Written out: lines are looked up by the hundred thousand, and the generated method is not compiled into that. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line that
                    && unit.equals(that.unit)
                    && indicator.equals(that.indicator)
                    && part.equals(that.part);
        }

        @Override
        public int hashCode() {
            return (indicator.hashCode() * 31 + unit.hashCode()) * 31 + part.hashCode();
        }
    }

    /** Of what a figure is that is said to be of a unit: whoever reports for all names itself and means the whole, unless something is wanted of it alone. */
    public static UUID meant(Indicator indicator, UUID unit) {
        boolean forAll = !indicator.definition().eachReports()
                && unit.equals(indicator.definition().responsibleUnit())
                && indicator.goals().stream().noneMatch(goal -> goal.unit().equals(unit));
        return forAll ? Goal.WHOLE : unit;
    }
}
