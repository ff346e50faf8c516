package org.paodao.progress.web.light;

import java.util.List;
import java.util.Map;
import org.paodao.progress.light.ItemLightEffect;
import org.paodao.progress.light.ItemRuleDraft;
import org.paodao.ui.Page;

/**
 * A rule set for items as it is drafted: its thresholds as a form, what is wrong with it, what it would turn.
 *
 * @param kinds of units that there are
 * @param requestKey of the form that puts it in force, so that it counts once
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record ItemRulePage(
        ItemRuleDraft draft,
        List<ItemLightEffect> effect,
        List<String> kinds,
        String requestKey,
        Map<String, String> typed)
        implements Page {
    /** Lights that are listed of those that would turn. */
    private static final int LISTED = 200;

    public ItemRulePage {
        effect = List.copyOf(effect);
        kinds = List.copyOf(kinds);
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what the draft says. */
    public String value(String field, String drafted) {
        return typed.getOrDefault(field, drafted);
    }

    /** The first of the lights that would turn. */
    public List<ItemLightEffect> listed() {
        return effect.subList(0, Math.min(effect.size(), LISTED));
    }
}
