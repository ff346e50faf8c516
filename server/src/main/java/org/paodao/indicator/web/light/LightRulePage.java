package org.paodao.indicator.web.light;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.light.LightEffect;
import org.paodao.indicator.light.RuleDraft;
import org.paodao.indicator.light.Sentences;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Page;
import org.paodao.ui.Words;

/**
 * A rule set as it is drafted: its thresholds as a form, what is wrong with it, what it would turn.
 *
 * @param names of what the effect concerns
 * @param kinds of units that there are
 * @param requestKey of the form that puts it in force
 * @param unknown what the draft is for that is not there, by field
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record LightRulePage(
        RuleDraft draft,
        List<LightEffect> effect,
        Names names,
        List<String> kinds,
        String requestKey,
        List<Refusal.Flaw> unknown,
        Map<String, String> typed)
        implements Page {
    public LightRulePage {
        effect = List.copyOf(effect);
        kinds = List.copyOf(kinds);
        unknown = List.copyOf(unknown);
        typed = Map.copyOf(typed);
    }

    /** What a light is of: its indicator, and its unit where it is not the whole. */
    public String name(LightEffect one) {
        String indicator = names.indicators().getOrDefault(one.indicator(), one.indicator());
        String unit = names.units().getOrDefault(one.unit(), "");
        return unit.isEmpty() ? indicator : indicator + " · " + unit;
    }

    /** How many lights turn from what to what, the most first. */
    public List<Turn> turns() {
        Map<Turn, Integer> counts = new LinkedHashMap<>();
        effect.forEach(one -> counts.merge(new Turn(one.was(), one.becomes(), 0), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(turn -> new Turn(turn.getKey().was(), turn.getKey().becomes(), turn.getValue()))
                .sorted(Comparator.comparingInt(Turn::count).reversed())
                .toList();
    }

    /** So many lights that turn alike. */
    public record Turn(Light was, Light becomes, int count) {}

    /**
     * Names of indicators and units.
     *
     * @param indicators by code
     * @param units by id; the whole has none
     * @param figures how the figures of indicators are written, by code
     */
    public record Names(Map<String, String> indicators, Map<UUID, String> units, Map<String, Written> figures) {
        public Names {
            figures = Map.copyOf(figures);
            indicators = Map.copyOf(indicators);
            units = Map.copyOf(units);
        }
    }

    /** How figures of an indicator are written. */
    public record Written(String measure, int decimals) {}

    /** Why a light would be so. */
    public String why(Words words, LightEffect one) {
        Written figures = names.figures().getOrDefault(one.indicator(), new Written("", 0));
        return new Sentences(words, figures.decimals(), one.period().year(), figures.measure()).all(one.reasons());
    }

    /** What stands in a field: what was typed there, else what the draft says. */
    public String value(String field, String drafted) {
        return typed.getOrDefault(field, drafted);
    }

    /** The kinds of units to choose from, with those that the draft names though there are none of them. */
    public List<String> groups() {
        Set<String> groups = new LinkedHashSet<>(kinds);
        groups.addAll(draft.holding().groups());
        return List.copyOf(groups);
    }

    /** Whether a kind of units is chosen. */
    public boolean chosen(String group) {
        String chosen = typed.get("groups");
        return (chosen == null ? draft.holding().groups() : lines(chosen)).contains(group);
    }

    /** What stands in lines of its own. */
    static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What a field names that is not there, unless the field was refused just now. */
    public List<Refusal.Flaw> unknown(String field) {
        return typed.isEmpty()
                ? unknown.stream().filter(flaw -> field.equals(flaw.field())).toList()
                : List.of();
    }

    /** The same page with what was typed. */
    LightRulePage with(Map<String, String> fields) {
        return new LightRulePage(draft, effect, names, kinds, requestKey, unknown, fields);
    }
}
