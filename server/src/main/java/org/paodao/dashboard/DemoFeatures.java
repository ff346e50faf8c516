package org.paodao.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;

/**
 * What the sample list has no columns for: some of its invented indicators are computed, have parts, are reported by each unit, get to their goal by steps, on a
 * way of their own or as last year, or correspond to one of the city's.
 */
final class DemoFeatures {
    private static final Map<String, String> FORMULAS =
            Map.of("ZB-13", "total([ZB-77])", "ZB-15", "[ZB-75] / [ZB-76]", "ZB-26", "[ZB-73] / [ZB-74]");

    private static final Map<String, Goal.Way> WAYS = Map.of(
            "ZB-18",
            Goal.Way.of("LAST_YEAR", Map.of()),
            "ZB-28",
            Goal.Way.of("STEPS", Map.of("3", "18", "6", "44", "9", "70", "12", "100", "between", "true")),
            "ZB-39",
            Goal.Way.of("OWN", Map.of("1", "86.5", "2", "87.5", "3", "89", "4", "90")));

    private static final String BY_SEX = "ZB-28";
    private static final String BY_UNITS = "ZB-77";
    private static final String AS_IN_THE_CITY = "ZB-61";
    private static final Breakdown SEX = new Breakdown(
            "sex", "性别", true, List.of(new Breakdown.Part("female", "女"), new Breakdown.Part("male", "男")));

    private DemoFeatures() {}

    /**
     * What is to be said of an indicator beyond its row in the list; the same where that is all.
     *
     * @param above the city's indicator that one of them corresponds to
     */
    static Indicator.Content of(String code, Indicator.Content listed, Optional<Definition.Counterpart> above) {
        Definition is = listed.definition();
        Definition.Counterpart superior = code.equals(AS_IN_THE_CITY) ? above.orElse(null) : is.superior();
        List<Breakdown> breakdowns = code.equals(BY_SEX) ? List.of(SEX) : is.breakdowns();
        Goal.Way way = WAYS.get(code);
        return new Indicator.Content(
                listed.planItem(),
                told(is, new Told(code.equals(BY_UNITS), FORMULAS.getOrDefault(code, ""), breakdowns, superior)),
                listed.goals().stream()
                        .map(goal -> way == null ? goal : goal.along(way))
                        .toList());
    }

    private static Definition told(Definition is, Told told) {
        return new Definition(
                is.name(),
                is.measure(),
                is.decimals(),
                is.direction(),
                is.scope(),
                is.cumulative(),
                is.growth(),
                is.frequency(),
                is.sourceUnit(),
                is.responsibleUnit(),
                told.eachReports(),
                is.base(),
                told.formula(),
                told.breakdowns(),
                is.lagDays(),
                is.qualityNote(),
                is.sample(),
                told.superior());
    }

    /** What the list does not say. */
    private record Told(
            boolean eachReports,
            String formula,
            List<Breakdown> breakdowns,
            Definition.@Nullable Counterpart superior) {}
}
