package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import org.paodao.indicator.light.LightEffect;
import org.paodao.indicator.light.RuleDraft;
import org.paodao.ui.Page;

/**
 * A rule set as it is drafted: its thresholds as a form, what is wrong with it, what it would turn.
 *
 * @param names of the indicators, by code
 * @param requestKey of the form that puts it in force
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record LightRulePage(
        RuleDraft draft,
        List<LightEffect> effect,
        Map<String, String> names,
        String requestKey,
        Map<String, String> typed)
        implements Page {
    public LightRulePage {
        effect = List.copyOf(effect);
        names = Map.copyOf(names);
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what the draft says. */
    public String value(String field, String drafted) {
        return typed.getOrDefault(field, drafted);
    }

    /** The same page with what was typed. */
    LightRulePage with(Map<String, String> fields) {
        return new LightRulePage(draft, effect, names, requestKey, fields);
    }
}
