package org.paodao.indicator.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.PrintedTarget;
import org.paodao.scoring.Frequency;
import org.paodao.ui.Ui;

/**
 * What is typed about an indicator, kept as it was typed. A goal's fields are named {@code goal.0.year} and so on.
 *
 * @param seen the version of the draft that the form showed; 0 when there was none
 */
public record IndicatorForm(Map<String, String> typed, int seen) {
    /** What is typed for the goal of each unit alike, in Chinese and in English. */
    private static final String EACH = "各单位";

    private static final String EACH_IN_ENGLISH = "each unit";

    private static final int BLANK_GOALS = 2;

    public IndicatorForm {
        typed = Map.copyOf(typed);
    }

    /** A form for an indicator that is not there yet. */
    public static IndicatorForm empty() {
        return new IndicatorForm(
                Map.of("decimals", "1", "direction", "HIGHER", "frequency", "MONTH", "lagDays", "20"), 0);
    }

    /**
     * A form that says what is said. Of a target only what the document prints, as long as it means just that.
     *
     * @param codes the code of the indicator that words stand for
     */
    public static IndicatorForm of(
            Indicator.Content content, int seen, Map<UUID, String> names, Function<String, Optional<String>> codes) {
        Definition is = content.definition();
        Map<String, String> typed = definition(is, names);
        goals(
                typed,
                content.goals(),
                names,
                goal -> PrintedTarget.readAgain(goal, PrintedTarget.Measured.of(is), codes));
        return new IndicatorForm(typed, seen);
    }

    private static Map<String, String> definition(Definition is, Map<UUID, String> names) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", is.name());
        typed.put("measure", is.measure());
        typed.put("decimals", String.valueOf(is.decimals()));
        typed.put("direction", is.direction().name());
        typed.put("scope", is.scope());
        typed.put("accrues", is.cumulative() ? "cumulative" : "moment");
        typed.put("says", is.growth() ? "growth" : "level");
        typed.put("frequency", is.frequency().name());
        typed.put("sourceUnit", name(is.sourceUnit(), names));
        typed.put("responsibleUnit", name(is.responsibleUnit(), names));
        typed.put("reports", is.eachReports() ? "each" : "one");
        typed.put("baseYear", is.base() == null ? "" : String.valueOf(is.base().year()));
        typed.put("baseValue", is.base() == null ? "" : is.base().value().toPlainString());
        typed.put("formula", is.formula());
        typed.put(
                "breakdowns", is.breakdowns().stream().map(IndicatorForm::line).collect(Collectors.joining("\n")));
        typed.put("lagDays", String.valueOf(is.lagDays()));
        typed.put("qualityNote", is.qualityNote());
        Definition.Counterpart superior = is.superior();
        typed.put("superior", superior == null ? "" : superior.indicator().toString());
        typed.put("superiorNote", superior == null ? "" : superior.note());
        return typed;
    }

    private static void goals(
            Map<String, String> typed, List<Goal> goals, Map<UUID, String> names, UnaryOperator<Goal> read) {
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            String[] period = goal.period().toString().split("-", 2);
            typed.put("goal." + i + ".year", period[0]);
            typed.put("goal." + i + ".part", period.length > 1 ? period[1] : "");
            typed.put("goal." + i + ".unit", goal.unit().equals(Goal.EACH) ? EACH : name(goal.unit(), names));
            typed.put("goal." + i + ".printed", goal.printed());
            boolean asRead = !goal.printed().isBlank() && goal.equals(read.apply(goal));
            typed.put("goal." + i + ".kind", asRead ? "" : goal.kind());
            typed.put("goal." + i + ".terms", asRead ? "" : pairs(goal.terms()));
            Goal.Way way = goal.path();
            typed.put("goal." + i + ".path", way == null ? "" : way.kind());
            typed.put("goal." + i + ".points", way == null ? "" : way.written());
        }
    }

    private static String pairs(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String name(@Nullable UUID unit, Map<UUID, String> names) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }

    private static String line(Breakdown breakdown) {
        return (breakdown.adds() ? "+" : "") + breakdown.code() + " " + breakdown.name() + "："
                + breakdown.parts().stream()
                        .map(part -> part.code() + " " + part.name())
                        .collect(Collectors.joining("；"));
    }

    /** Whether a field says that a goal is for each unit alike. */
    boolean isEach(String field) {
        return get(field).equals(EACH) || get(field).equalsIgnoreCase(EACH_IN_ENGLISH);
    }

    /** How often the indicator is reported. */
    public Frequency frequency() {
        return Arrays.stream(Frequency.values())
                .filter(one -> one.name().equals(get("frequency")))
                .findFirst()
                .orElse(Frequency.MONTH);
    }

    /** For whom a goal is, in the reader's language. */
    public String owner(Ui ui, String field) {
        return isEach(field) ? (ui.chinese() ? EACH : EACH_IN_ENGLISH) : get(field);
    }

    /** What was typed into a field. */
    public String get(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The numbers of the goals in the form, with some blank ones to fill in. */
    public List<Integer> goals() {
        int last = typed.keySet().stream()
                .filter(field -> field.matches("goal\\.[0-9]{1,3}\\.(year|unit|printed|kind|terms|path|points)")
                        && !get(field).isEmpty())
                .mapToInt(field -> Integer.parseInt(field.split("\\.")[1]))
                .max()
                .orElse(-1);
        return new ArrayList<>(
                IntStream.rangeClosed(0, last + BLANK_GOALS).boxed().toList());
    }
}
