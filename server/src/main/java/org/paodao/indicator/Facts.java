package org.paodao.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** What an edition says of an indicator, one fact by one, so that two editions can be held against each other. */
final class Facts {
    /** The number of a period, as a point of a path is named. */
    private static final Pattern NUMBER = Pattern.compile("(?<![^ .])[0-9]{1,3}(?==)");

    private Facts() {}

    /** Field by field; a goal is the field {@code goal} with its unit and period, and how it is understood the field {@code reading}. */
    static SequencedMap<String, String> of(Indicator.Content content) {
        SequencedMap<String, String> facts = of(content.definition());
        content.goals().forEach(goal -> {
            facts.put("goal " + goal.unit() + " " + goal.period(), goal.printed());
            facts.put(
                    "reading " + goal.unit() + " " + goal.period(),
                    reading(goal, content.definition().measure()));
        });
        content.goals().stream()
                .filter(goal -> goal.path() != null)
                .forEach(goal -> facts.put(
                        "path " + goal.unit() + " " + goal.period(),
                        way(goal, content.definition().frequency())));
        return facts;
    }

    private static SequencedMap<String, String> of(Definition is) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("name", is.name());
        facts.put("measure", is.measure());
        facts.put("decimals", String.valueOf(is.decimals()));
        facts.put("direction", is.direction().name());
        facts.put("scope", is.scope());
        facts.put("cumulative", String.valueOf(is.cumulative()));
        facts.put("growth", String.valueOf(is.growth()));
        facts.put("frequency", is.frequency().name());
        facts.put("sourceUnit", Objects.toString(is.sourceUnit(), ""));
        facts.put("responsibleUnit", Objects.toString(is.responsibleUnit(), ""));
        facts.put("eachReports", String.valueOf(is.eachReports()));
        facts.put(
                "base",
                is.base() == null
                        ? ""
                        : is.base().year() + " " + is.base().value().toPlainString());
        facts.put("formula", is.formula());
        is.breakdowns().forEach(one -> divided(one, facts));
        facts.put("lagDays", String.valueOf(is.lagDays()));
        facts.put("qualityNote", is.qualityNote());
        Definition.Counterpart superior = is.superior();
        facts.put("superior", superior == null ? "" : superior.indicator().toString());
        facts.put("superiorNote", superior == null ? "" : superior.note());
        return facts;
    }

    /** A breakdown as it is read, its codes apart: one whose parts are only coded otherwise has changed too. */
    private static void divided(Breakdown one, SequencedMap<String, String> facts) {
        facts.put("breakdown " + one.code(), one.name() + "：" + listed(one, Breakdown.Part::name));
        facts.put("adds " + one.code(), String.valueOf(one.adds()));
        facts.put("codes " + one.code(), listed(one, Breakdown.Part::code));
    }

    private static String listed(Breakdown one, Function<Breakdown.Part, String> said) {
        return one.parts().stream().map(said).collect(Collectors.joining("、"));
    }

    /** Where two differ; a fact that one side does not have is null there. */
    static List<SystemDifference.Field> between(Indicator.@Nullable Content before, Indicator.@Nullable Content after) {
        Map<String, String> old = before == null ? Map.of() : of(before);
        Map<String, String> fresh = after == null ? Map.of() : of(after);
        var fields = new LinkedHashMap<String, Boolean>();
        old.keySet().forEach(field -> fields.put(field, true));
        fresh.keySet().forEach(field -> fields.put(field, true));
        List<SystemDifference.Field> differing = new ArrayList<>();
        for (String field : fields.keySet()) {
            if (!Objects.equals(old.get(field), fresh.get(field))) {
                differing.add(new SystemDifference.Field(field, old.get(field), fresh.get(field)));
            }
        }
        return differing;
    }

    /** Whether two say the same, in what is compared field by field and in what is not. */
    static boolean same(Indicator.Content one, Indicator.Content other) {
        return between(one, other).isEmpty()
                && Objects.equals(one.planItem(), other.planItem())
                && one.definition().sample() == other.definition().sample()
                && one.definition().breakdowns().equals(other.definition().breakdowns());
    }

    private static String reading(Goal goal, String measure) {
        return Stream.concat(
                        Stream.of(goal.kind(), "measure=" + measure),
                        goal.terms().entrySet().stream().map(term -> term.getKey() + "=" + term.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** A path, its points by their periods: a number alone means another one where figures come more or less often. */
    private static String way(Goal goal, Frequency frequency) {
        Goal.Way way = goal.path();
        return way == null
                ? ""
                : (way.kind() + " "
                                + NUMBER.matcher(way.written().replace("; ", " "))
                                        .replaceAll(number -> period(goal, frequency, number.group())))
                        .strip();
    }

    private static String period(Goal goal, Frequency frequency, String number) {
        int nth = Integer.parseInt(number);
        return nth < 1 || nth > frequency.perYear()
                ? number
                : new Period(goal.period().year(), frequency, nth).toString();
    }
}
