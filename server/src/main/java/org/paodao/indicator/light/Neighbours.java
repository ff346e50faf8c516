package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.light.Standing;
import org.paodao.scoring.target.Rank;

/** How others stand beside a figure. */
final class Neighbours {
    private final Material material;

    Neighbours(Material material) {
        this.material = material;
    }

    /** Beside the other units and the superior. */
    Standing of(Place place, Indicator indicator) {
        boolean whole = place.unit().equals(Goal.WHOLE);
        UUID unit = whole ? indicator.definition().responsibleUnit() : place.unit();
        String group = material.around().group(unit);
        Definition.Counterpart superior = indicator.definition().superior();
        return new Standing(
                group.isEmpty() ? null : group,
                whole ? null : average(place.code(), place.period()),
                superior == null ? null : material.superior(superior.indicator(), place.period()),
                whole ? null : reached(place, place.period(), indicator),
                whole ? null : reached(place, place.period().plus(-1), indicator));
    }

    private List<BigDecimal> ofUnits(String code, Period period) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (UUID unit : material.shelf().units(code)) {
            BigDecimal amount =
                    unit.equals(Goal.WHOLE) ? null : material.shelf().amount(code, unit, period);
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    /** Of all units; whoever is below it is below the average of the others, too. */
    private @Nullable BigDecimal average(String code, Period period) {
        List<BigDecimal> amounts = ofUnits(code, period);
        return amounts.size() < 2
                ? null
                : amounts.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(amounts.size()), Rounding.EXACT);
    }

    private @Nullable Integer reached(Place place, Period period, Indicator indicator) {
        Direction better = indicator.definition().direction();
        BigDecimal amount = material.shelf().amount(place.code(), place.unit(), period);
        List<BigDecimal> amounts = ofUnits(place.code(), period);
        boolean comparable = better == Direction.HIGHER || better == Direction.LOWER;
        return amount == null || amounts.size() < 2 || !comparable ? null : Rank.placeOf(amount, amounts, better);
    }
}
