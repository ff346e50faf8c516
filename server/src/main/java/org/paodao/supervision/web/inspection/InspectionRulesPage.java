package org.paodao.supervision.web.inspection;

import java.util.Map;
import org.paodao.supervision.inspection.InspectionRuleBook;
import org.paodao.ui.Page;

/**
 * How often a unit may be inspected.
 *
 * @param editable whether the reader puts rules in force
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record InspectionRulesPage(
        InspectionRuleBook.Rules rules, boolean editable, String requestKey, Map<String, String> typed)
        implements Page {
    public InspectionRulesPage {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what holds today. */
    public String value(String field, Object before) {
        return typed.getOrDefault(field, String.valueOf(before));
    }
}
