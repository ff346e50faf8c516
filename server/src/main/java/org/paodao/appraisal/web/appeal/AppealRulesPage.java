package org.paodao.appraisal.web.appeal;

import java.util.Map;
import org.paodao.appraisal.appeal.AppealRuleBook;
import org.paodao.ui.Page;

/**
 * The rules for publicity and appeals, and the form for the next version.
 *
 * @param typed      what was typed when it was refused, by field
 * @param requestKey of the form, so that it counts once
 */
public record AppealRulesPage(AppealRuleBook.Rules rules, Map<String, String> typed, String requestKey)
        implements Page {
    public AppealRulesPage {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field. */
    public String value(String field, String before) {
        return typed.getOrDefault(field, before);
    }
}
