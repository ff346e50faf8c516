package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;

/** The periods in which indicators are judged, each with what all units share in it. */
final class Stages {
    private final Material material;
    private final JudgedBy editions;

    Stages(Material material) {
        this.material = material;
        this.editions = new JudgedBy(material.times());
    }

    /** Those of a year, in the order in which they end. */
    List<Stage> of(String code, int year) {
        List<Stage> found = new ArrayList<>();
        for (Period period : editions.periods(code, year)) {
            Indicator indicator = indicator(code, period);
            if (indicator != null) {
                found.add(new Stage(material, indicator, editions.since(indicator, period), period));
            }
        }
        return List.copyOf(found);
    }

    /** What {@link JudgedBy#last} finds. */
    @Nullable
    Indicator last(String code, int year) {
        return editions.last(code, year);
    }

    /** What {@link JudgedBy#indicator} finds. */
    @Nullable
    Indicator indicator(String code, Period period) {
        return editions.indicator(code, period);
    }
}
