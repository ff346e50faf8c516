package org.paodao.indicator.light;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lights of lines in years. */
record KeptYears(Map<LineYear, KeptYear> years) {
    @Nullable
    KeptLight light(Place place) {
        KeptYear year = years.isEmpty() ? null : years.get(LineYear.of(place.spot()));
        return year == null ? null : year.of(place.period());
    }

    /** How many lights there are. */
    int size() {
        return years.values().stream().mapToInt(KeptYear::size).sum();
    }

    /** How many lights a year of a line has. */
    int size(LineYear year) {
        KeptYear kept = years.get(year);
        return kept == null ? 0 : kept.size();
    }

    Set<LineYear> keys() {
        return years.keySet();
    }
}
