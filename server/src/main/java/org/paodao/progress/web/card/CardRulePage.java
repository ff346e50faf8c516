package org.paodao.progress.web.card;

import java.util.Map;
import org.paodao.progress.card.CardRules;
import org.paodao.ui.Page;

/**
 * Rules for cards to be put in force, as a form.
 *
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record CardRulePage(CardRules rules, String requestKey, Map<String, String> typed) implements Page {
    public CardRulePage {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what the rules say. */
    public String value(String field, Object before) {
        return typed.getOrDefault(field, String.valueOf(before));
    }
}
