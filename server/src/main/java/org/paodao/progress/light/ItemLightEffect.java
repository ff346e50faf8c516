package org.paodao.progress.light;

import java.util.List;
import java.util.UUID;
import org.paodao.indicator.light.Told;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

/**
 * A light of an item that rules would turn.
 *
 * @param title of the item as its list was last agreed under it
 * @param reasons why it would be so
 */
public record ItemLightEffect(UUID item, String title, Period period, Light was, Light becomes, List<Told> reasons) {
    public ItemLightEffect {
        reasons = List.copyOf(reasons);
    }
}
