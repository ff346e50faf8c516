package org.paodao.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a jurisdiction as one edition has them, in the order of the office.
 *
 * @param edition null before the first was published
 */
public record IndicatorSystem(@Nullable Edition edition, List<Indicator> indicators) {
    public IndicatorSystem {
        indicators = List.copyOf(indicators);
    }

    /** The indicator with this code. */
    public Optional<Indicator> coded(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The number of the edition; 0 before the first. */
    public int number() {
        return edition == null ? 0 : edition.number();
    }
}
