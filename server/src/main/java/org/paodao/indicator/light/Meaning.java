package org.paodao.indicator.light;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;

/** What an indicator is, as far as its lights are read. */
record Meaning(
        String code,
        String name,
        String measure,
        int decimals,
        @Nullable UUID responsible) {
    static Meaning of(Indicator indicator) {
        Definition is = indicator.definition();
        return new Meaning(indicator.code(), is.name(), is.measure(), is.decimals(), is.responsibleUnit());
    }
}
