package org.paodao.indicator.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.light.Light;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of indicators was asked for, as it stands in its address; every part may be missing.
 *
 * @param q words of a name or code
 * @param unit name of the responsible unit
 * @param light name of the light
 * @param year whose lights and figures are shown; the one that is worked for without
 * @param after code of the last indicator that was seen
 */
public record IndicatorQuery(
        @Nullable String q,
        @Nullable String unit,
        @Nullable String light,
        @Nullable String year,
        @Nullable String after) {
    /** So many are shown at once. */
    static final int AT_ONCE = 30;

    public IndicatorQuery {
        q = Objects.requireNonNullElse(q, "").strip();
        unit = Objects.requireNonNullElse(unit, "").strip();
        light = Objects.requireNonNullElse(light, "").strip();
        year = Objects.requireNonNullElse(year, "").strip();
        after = Objects.requireNonNullElse(after, "");
    }

    @Override
    public String q() {
        return Objects.requireNonNullElse(q, "");
    }

    @Override
    public String unit() {
        return Objects.requireNonNullElse(unit, "");
    }

    @Override
    public String light() {
        return Objects.requireNonNullElse(light, "");
    }

    @Override
    public String year() {
        return Objects.requireNonNullElse(year, "");
    }

    @Override
    public String after() {
        return Objects.requireNonNullElse(after, "");
    }

    /** Whether something is left out. */
    public boolean isNarrowed() {
        return !q().isEmpty() || !unit().isEmpty() || !light().isEmpty() || !year().isEmpty();
    }

    /** The year that is meant, of those that have lights, where one of them is named. */
    Optional<Integer> yearOf(List<Integer> known) {
        return known.stream().filter(one -> String.valueOf(one).equals(year())).findFirst();
    }

    /** Those that pass the filter. */
    List<Indicator> passing(List<Indicator> indicators, Map<String, Light> lights, Namer names) {
        return indicators.stream()
                .filter(indicator -> (indicator.code() + " "
                                + indicator.definition().name())
                        .toLowerCase(Locale.ROOT)
                        .contains(q().toLowerCase(Locale.ROOT)))
                .filter(indicator -> unit().isEmpty()
                        || names.unit(indicator.definition().responsibleUnit()).equals(unit()))
                .filter(indicator -> {
                    Light stands = lights.get(indicator.code());
                    return light().isEmpty() || (stands != null && stands.name().equals(light()));
                })
                .toList();
    }

    /** The page of them that begins behind the last one that was seen. */
    IndicatorsPage.Found page(List<Indicator> passing) {
        int begin = 0;
        for (int at = 0; at < passing.size() && !after().isEmpty(); at++) {
            begin = passing.get(at).code().equals(after()) ? at + 1 : begin;
        }
        int end = Math.min(passing.size(), begin + AT_ONCE);
        List<Indicator> shown = passing.subList(begin, end);
        return new IndicatorsPage.Found(
                shown,
                passing.size(),
                end == passing.size() ? null : shown.getLast().code());
    }

    /** The same question from another indicator on. */
    IndicatorQuery from(String code) {
        return new IndicatorQuery(q, unit, light, year, code);
    }

    /** The address of this question below a path. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        Map.of("q", q(), "unit", unit(), "light", light(), "year", year(), "after", after()).entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> address.queryParam(one.getKey(), one.getValue()));
        return address.build().encode().toUriString();
    }
}
