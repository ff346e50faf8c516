package org.paodao.indicator;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a jurisdiction as one edition has them, in the order of the office.
 *
 * @param edition null before the first was published
 */
public record IndicatorSystem(@Nullable Edition edition, List<Indicator> indicators) {
    private static final Pattern ECONOMY = Pattern.compile("GDP|经济|生产总值");

    public IndicatorSystem {
        indicators = List.copyOf(indicators);
    }

    /** The indicator with this code. */
    public Optional<Indicator> coded(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The code of the indicator that words such as 经济增长 mean: the one whose code they hold, else GDP where they speak of the economy. */
    public Optional<String> meant(String words) {
        return indicators.stream()
                .map(Indicator::code)
                .filter(words::contains)
                .findFirst()
                .or(() -> ECONOMY.matcher(words).find() ? product() : Optional.empty());
    }

    private Optional<String> product() {
        return indicators.stream()
                .filter(one -> one.definition().name().startsWith("地区生产总值"))
                .map(Indicator::code)
                .findFirst();
    }

    /** The number of the edition; 0 before the first. */
    public int number() {
        return edition == null ? 0 : edition.number();
    }
}
