package org.paodao.indicator.light;

import java.util.List;
import java.util.UUID;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

/**
 * A light that rules would turn.
 *
 * @param indicator its code
 * @param reasons why it would be so
 */
public record LightEffect(String indicator, UUID unit, Period period, Light was, Light becomes, List<Told> reasons) {
    public LightEffect {
        reasons = List.copyOf(reasons);
    }

    static LightEffect of(Judged judged, KeptLight before) {
        Place place = judged.place();
        return new LightEffect(
                place.code(), place.unit(), place.period(), before.light(), judged.light(), Told.of(judged.reasons()));
    }
}
