package org.paodao.indicator.light;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.formula.Malformed;
import org.paodao.scoring.light.Due;

/** Whether what a figure is computed from is late: nobody is asked for the figure itself, but somebody is for those. */
final class LateParts {
    private final Material material;
    private final BiFunction<String, Period, @Nullable Indicator> indicators;
    private final Map<String, Formula> formulas = new HashMap<>();

    /** @param indicators as the edition that holds for a period has them */
    LateParts(Material material, BiFunction<String, Period, @Nullable Indicator> indicators) {
        this.material = material;
        this.indicators = indicators;
    }

    /** Whether some of it is overdue and has not been sent in. */
    boolean any(Definition computed, UUID unit, Period period) {
        Formula formula = formulas.computeIfAbsent(computed.formula(), LateParts::read);
        return formula.codes().stream()
                .anyMatch(code -> isLate(code, unit, period, formula.totals().contains(code)));
    }

    private boolean isLate(String code, UUID unit, Period period, boolean total) {
        Indicator part = indicators.apply(code, period);
        if (part == null) {
            return false;
        }
        Definition is = part.definition();
        if (is.isComputed()) {
            return lacks(code, unit, period) && any(is, unit, period);
        }
        Period reported = Period.holding(period.lastDay(), is.frequency());
        Timing timing = Timing.of(is, reported, material.around().days());
        return timing.on(material.around().today()) == Due.OVERDUE
                && (total ? lacksOne(code, unit, period) : lacks(code, unit, period));
    }

    private boolean lacks(String code, UUID unit, Period period) {
        return material.shelf().at(code, unit, period) == null;
    }

    /** Of the whole any unit that reports in the year; of a unit its own figure, for of thousands nobody asks more. */
    private boolean lacksOne(String code, UUID unit, Period period) {
        return unit.equals(Goal.WHOLE)
                ? material.shelf().units(code).stream().anyMatch(one -> lacksOwn(code, one, period))
                : lacksOwn(code, unit, period);
    }

    private boolean lacksOwn(String code, UUID unit, Period period) {
        return lacks(code, unit, period) && material.shelf().of(code, unit).hasYear(period.year());
    }

    private static Formula read(String written) {
        try {
            return Formula.read(written);
        } catch (Malformed wrong) {
            throw new IllegalStateException("An edition holds a formula that cannot be read: " + written, wrong);
        }
    }
}
