package org.paodao.indicator.value.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.CheckRule;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Severity;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * How figures are checked: what is usual, what was set, and the form for the next rule.
 *
 * @param rules every rule, those for all indicators first
 * @param indicators by id, as code and name
 * @param editable whether the user sets rules
 * @param typed what stands in the form, by field
 */
public record CheckRulesPage(
        List<CheckRule> rules, Map<UUID, String> indicators, boolean editable, Map<String, String> typed)
        implements Page {
    /** What can be set; what is no number is never taken. */
    public static final List<Check> CHECKS =
            Stream.of(Check.values()).filter(check -> check != Check.NUMBER).toList();

    /** The usual threshold. */
    public String usual(Check check) {
        return check == Check.DECIMALS || check == Check.RANGE
                ? "—"
                : CheckSettings.usual().of(check).threshold().toPlainString();
    }

    /** For which indicator a rule is; empty for all. */
    public String name(CheckRule rule) {
        return rule.indicator().equals(CheckRule.ALL) ? "" : indicators.getOrDefault(rule.indicator(), "");
    }

    /** The last part of the message key of what a rule does. */
    public static String word(@Nullable Severity severity) {
        return severity == null ? "none" : severity.name().toLowerCase(Locale.ROOT);
    }

    /** What stands in a field. */
    public String in(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The indicators to choose from. */
    public List<Option> choices() {
        return indicators.entrySet().stream()
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }

    /** The address that fills the form with a rule. */
    public String change(CheckRule rule) {
        return "/indicators/checks?indicator=" + rule.indicator() + "&check=" + rule.check() + "&from=" + rule.from()
                + "#rule";
    }

    /** The page with what was typed. */
    CheckRulesPage with(Map<String, String> fields) {
        return new CheckRulesPage(rules, indicators, editable, fields);
    }
}
