package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.indicator.light.RuleVersion;
import org.paodao.indicator.light.Rules;
import org.paodao.indicator.light.Sentences;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Words;

/**
 * The rules in force and former ones, what is drafted, and examples to copy.
 *
 * @param editable whether the user may change them
 * @param typed what was typed to begin a set and was refused, by field; empty when nothing was
 */
public record LightRulesPage(Rules rules, List<RuleSet> examples, boolean editable, Map<String, String> typed)
        implements Page {
    public LightRulesPage {
        examples = List.copyOf(examples);
        typed = Map.copyOf(typed);
    }

    /** What a set may begin with: those in force, then the examples that are not. */
    public List<Option> originals(Words words) {
        Set<String> judging = rules.inForce().stream().map(RuleVersion::code).collect(Collectors.toSet());
        List<Option> inForce =
                options(rules.inForce().stream().map(RuleVersion::rules).toList(), words, "in-force");
        List<Option> others = options(
                examples.stream()
                        .filter(example -> !judging.contains(example.title().code()))
                        .toList(),
                words,
                "example");
        return Stream.concat(inForce.stream(), others.stream()).distinct().toList();
    }

    private static List<Option> options(List<RuleSet> sets, Words words, String kind) {
        return sets.stream()
                .map(RuleSet::title)
                .map(title -> new Option(
                        title.code(), words.msg("indicatorlight.rules.like." + kind, Sentences.ruleSet(words, title))))
                .toList();
    }

    /** What stands in a field of a set to begin. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The same page with what was typed. */
    LightRulesPage with(Map<String, String> fields) {
        return new LightRulesPage(rules, examples, editable, fields);
    }
}
