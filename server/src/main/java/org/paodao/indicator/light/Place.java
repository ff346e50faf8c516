package org.paodao.indicator.light;

import java.util.UUID;
import org.paodao.scoring.Period;

/**
 * Whose light of which period.
 *
 * @param series the line of figures
 * @param code of the indicator
 */
record Place(long series, String code, UUID unit, Period period) {
    Material.Spot spot() {
        return new Material.Spot(series, period);
    }
}
