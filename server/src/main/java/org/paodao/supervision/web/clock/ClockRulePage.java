package org.paodao.supervision.web.clock;

import java.util.Map;
import org.paodao.supervision.clock.ClockRule;
import org.paodao.supervision.clock.ClockRules;
import org.paodao.ui.Page;

/**
 * Rules for deadlines to be put in force, as a form.
 *
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record ClockRulePage(ClockRules rules, String requestKey, Map<String, String> typed) implements Page {
    public ClockRulePage {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what the rules say. */
    public String value(String field, Object before) {
        return typed.getOrDefault(field, String.valueOf(before));
    }

    /** Whether a rule is shown as counting working days only. */
    public boolean working(ClockRule rule) {
        return typed.isEmpty() ? rule.span().working() : typed.containsKey("working." + rule.name());
    }
}
