package org.paodao.progress.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.paodao.organization.UnitKind;
import org.paodao.plan.Kind;
import org.paodao.progress.round.RoundRule;
import org.paodao.progress.round.Terms;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The rules by which rounds come, and a form for another.
 *
 * @param kinds of items that are reported
 * @param id of the rule to be, so that the same form sent twice begins one
 */
public record RoundRulesPage(
        List<RoundRule> rules,
        List<Kind> kinds,
        List<UnitKind> unitKinds,
        RoundFields fields,
        String id,
        LocalDate today)
        implements Page {
    public RoundRulesPage {
        rules = List.copyOf(rules);
        kinds = List.copyOf(kinds);
        unitKinds = List.copyOf(unitKinds);
    }

    /** Whether a rule has ended. */
    public boolean isOver(RoundRule rule) {
        return rule.until() != null && !rule.until().isAfter(today);
    }

    /** The kinds of items that a rule asks, by name; empty for all. */
    public String kinds(RoundRule rule, boolean chinese) {
        return kinds.stream()
                .filter(kind -> rule.whom().kinds().contains(kind.code()))
                .map(kind -> kind.name(chinese))
                .collect(Collectors.joining("、"));
    }

    /** The kinds of units that a rule asks, by name; empty for all. */
    public String unitKinds(RoundRule rule, boolean chinese) {
        return unitKinds.stream()
                .filter(kind -> rule.whom().unitKinds().contains(kind.code()))
                .map(kind -> kind.name(chinese))
                .collect(Collectors.joining("、"));
    }

    /** What most districts do, to begin with. */
    public Terms usual() {
        return Terms.USUAL;
    }

    /** The rules that hold, as options of what the new one replaces. */
    public List<Option> replaceable() {
        return rules.stream()
                .filter(rule -> rule.until() == null)
                .map(rule -> new Option(rule.id().toString(), rule.name()))
                .toList();
    }
}
