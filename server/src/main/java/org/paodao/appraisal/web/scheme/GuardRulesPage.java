package org.paodao.appraisal.web.scheme;

import java.util.List;
import java.util.Map;
import org.paodao.appraisal.scheme.GuardRules;
import org.paodao.rulebook.Published;
import org.paodao.ui.Page;

/**
 * What may not be appraised, and the form in which that changes.
 *
 * @param rules    in force, or what the next version begins with
 * @param versions newest first
 * @param typed    by field; empty where only the rules are shown
 * @param writes   whether the reader may change them
 */
public record GuardRulesPage(
        GuardRules rules, List<Published<GuardRules>> versions, Map<String, String> typed, boolean writes)
        implements Page {
    public GuardRulesPage {
        versions = List.copyOf(versions);
        typed = Map.copyOf(typed);
    }

    public boolean form() {
        return !typed.isEmpty();
    }

    /** What stands in a field: what was typed there, else what the rules say. */
    public String value(String field, Object before) {
        return typed.getOrDefault(field, String.valueOf(before));
    }
}
