package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Fact;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Relation;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Option;
import org.paodao.ui.Words;

/**
 * The rules of a set as a form has them: with thresholds, lights and places among the others as fields, some of them to be left out, and with fields for one more.
 * What joins conditions more deeply than the fields of a new rule can say comes from an example or from a program.
 */
public final class RuleLines {
    /** How many conditions a new rule may join. */
    public static final int CONDITIONS = 3;

    private static final String OTHERWISE = "otherwise";
    private static final String NOT = "not ";
    private static final String IN_GROUP = "in ";

    private final UnaryOperator<String> fields;

    private RuleLines(UnaryOperator<String> fields) {
        this.fields = fields;
    }

    /**
     * The rules of the fields, in the order in which they are to be tried.
     *
     * @param fields gives what was typed into a field; empty where nothing was, and where there is no such field
     * @throws Refusal at the field that can not be read
     */
    public static List<Rule> read(List<Rule> was, UnaryOperator<String> fields) {
        return new RuleLines(fields).read(was);
    }

    /** The lights that rules give. */
    public static List<Light> lights() {
        return List.of(Light.GREEN, Light.YELLOW, Light.RED, Light.BLUE, Light.NOT_JUDGED);
    }

    /** Which place a new rule would have: before what holds otherwise, else the last. */
    public static int next(RuleSet rules) {
        int size = rules.rules().size();
        return size > 0 && rules.rules().getLast().when() instanceof Condition.Otherwise ? size : size + 1;
    }

    /** What a new rule may ask, as it is told. */
    public static List<Option> conditions(Words words, Collection<String> groups) {
        List<Option> options = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            options.add(new Option(measure.name(), words.msg("scoring.measure." + measure.name())));
        }
        for (Fact fact : Fact.values()) {
            addBoth(options, fact.name(), new Condition.Is(fact), words);
        }
        for (String group : groups) {
            addBoth(options, IN_GROUP + group, new Condition.InGroup(group), words);
        }
        options.add(new Option(OTHERWISE, RuleTokens.said(Condition.OTHERWISE, words)));
        return options;
    }

    private static void addBoth(List<Option> options, String name, Condition asked, Words words) {
        options.add(new Option(name, RuleTokens.said(asked, words)));
        options.add(new Option(NOT + name, RuleTokens.said(new Condition.Not(asked), words)));
    }

    private List<Rule> read(List<Rule> was) {
        List<@Nullable Rule> places = new ArrayList<>();
        Map<Integer, List<Rule>> moved = new TreeMap<>();
        for (int i = 0; i < was.size(); i++) {
            Rule rule = was.get(i);
            if (typed("drop." + rule.number()).equals("yes")) {
                places.add(null);
                continue;
            }
            Rule read = new Rule(
                    rule.number(), RuleTokens.read(rule, fields), light("light." + rule.number()), rule.stated());
            int place = place("order." + rule.number(), i + 1);
            if (place == i + 1) {
                places.add(read);
            } else {
                moved.computeIfAbsent(place, none -> new ArrayList<>()).add(read);
            }
        }
        Condition added = added();
        if (added != null) {
            moved.computeIfAbsent(place("new.order", was.size() + 1), none -> new ArrayList<>())
                    .add(new Rule(number(was), added, light("new.light"), false));
        }
        moved.forEach((place, rules) -> places.addAll(Math.min(place - 1, places.size()), rules));
        return places.stream().filter(Objects::nonNull).toList();
    }

    private static int number(List<Rule> was) {
        return was.stream().mapToInt(Rule::number).max().orElse(0) + 1;
    }

    /** The condition of the new rule; null where none was chosen. */
    private @Nullable Condition added() {
        List<Condition> parts = new ArrayList<>();
        for (int i = 1; i <= CONDITIONS; i++) {
            String field = "new.what." + i;
            if (!typed(field).isEmpty()) {
                parts.add(condition(i, field));
            } else if (!typed("new.threshold." + i).isEmpty()) {
                throw Refusal.invalid(field, "indicatorlight.rule-condition");
            }
        }
        if (parts.isEmpty()) {
            if (!typed("new.light").isEmpty()) {
                throw Refusal.invalid("new.what.1", "indicatorlight.rule-condition");
            }
            return null;
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        if (parts.contains(Condition.OTHERWISE)) {
            throw Refusal.invalid("new.what.1", "indicatorlight.rule-otherwise");
        }
        return typed("new.join").equals("or") ? new Condition.Any(parts) : new Condition.All(parts);
    }

    private Condition condition(int i, String field) {
        String asked = typed(field);
        boolean not = asked.startsWith(NOT);
        String name = not ? asked.substring(NOT.length()) : asked;
        Measure measure = named(Measure.values(), name);
        Fact fact = named(Fact.values(), name);
        if (measure != null && !not) {
            Relation relation = named(Relation.values(), typed("new.relation." + i));
            String threshold = "new.threshold." + i;
            return new Condition.Compare(
                    measure,
                    Objects.requireNonNullElse(relation, Relation.MORE_THAN),
                    RuleTokens.threshold(threshold, typed(threshold)));
        }
        if (name.equals(OTHERWISE) && !not) {
            return Condition.OTHERWISE;
        }
        Condition is = fact != null
                ? new Condition.Is(fact)
                : name.startsWith(IN_GROUP) ? new Condition.InGroup(name.substring(IN_GROUP.length())) : null;
        if (is == null) {
            throw Refusal.invalid(field, "indicatorlight.rule-condition");
        }
        return not ? new Condition.Not(is) : is;
    }

    private int place(String field, int usual) {
        String typed = typed(field);
        if (typed.isEmpty()) {
            return usual;
        }
        if (!typed.matches("[1-9]\\d{0,2}")) {
            throw Refusal.invalid(field, "indicatorlight.rule-place", typed);
        }
        return Integer.parseInt(typed);
    }

    private @Nullable Light light(String field) {
        return named(lights().toArray(Light[]::new), typed(field));
    }

    private String typed(String field) {
        return fields.apply(field).strip();
    }

    private static <E extends Enum<E>> @Nullable E named(E[] known, String name) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
