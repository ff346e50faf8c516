package org.paodao.scoring.light;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.light.Condition.Compare;
import org.paodao.scoring.light.Condition.Lit;
import org.paodao.scoring.light.Condition.Otherwise;

/** Looks a rule set over. */
final class Findings {
    private final RuleSet set;
    private final List<Finding> found = new ArrayList<>();

    private Findings(RuleSet set) {
        this.set = set;
    }

    static List<Finding> of(RuleSet set) {
        Findings findings = new Findings(set);
        findings.lookAtSet();
        for (int i = 0; i < set.rules().size(); i++) {
            findings.lookAtRule(i);
        }
        set.escalations().forEach(escalation -> findings.lookAtThresholds(escalation.number(), escalation.when()));
        return List.copyOf(findings.found);
    }

    private void lookAtSet() {
        if (set.until() != null && set.until().isBefore(set.from())) {
            add(0, Reasons.RULES_PERIOD, set.from().toString(), set.until().toString());
        }
        if (set.rules().isEmpty()) {
            add(0, Reasons.RULES_EMPTY);
        } else if (!(set.rules().getLast().when() instanceof Otherwise)) {
            add(0, Reasons.RULES_NO_DEFAULT, set.rules().getLast().number());
        }
        Set<Integer> numbers = new HashSet<>();
        for (Rule rule : set.rules()) {
            if (!numbers.add(rule.number())) {
                add(rule.number(), Reasons.RULE_NUMBER_TWICE, rule.number());
            }
        }
    }

    private void lookAtRule(int index) {
        Rule rule = set.rules().get(index);
        Light light = rule.light();
        if (light == null) {
            add(rule.number(), Reasons.RULE_LIGHT_OPEN, rule.number());
        } else if (!light.judged() && light != Light.NOT_JUDGED) {
            add(rule.number(), Reasons.RULE_LIGHT_NOT_FOR_RULES, rule.number(), light.name());
        }
        if (Conditions.leaves(rule.when()).anyMatch(Lit.class::isInstance)) {
            add(rule.number(), Reasons.RULE_ASKS_ITS_LIGHT, rule.number());
        }
        lookAtThresholds(rule.number(), rule.when());
        if (Implication.impossible(rule.when())) {
            add(rule.number(), Reasons.RULE_IMPOSSIBLE, rule.number());
            return;
        }
        set.rules().subList(0, index).stream()
                .filter(earlier -> Implication.implies(rule.when(), earlier.when()))
                .findFirst()
                .ifPresent(earlier -> add(rule.number(), Reasons.RULE_UNREACHABLE, rule.number(), earlier.number()));
        lookAtOrder(rule);
    }

    /** A worse light that asks for less than a milder one. */
    private void lookAtOrder(Rule rule) {
        for (Rule milder : set.rules()) {
            Light light = rule.light();
            if (light != null
                    && milder.light() != null
                    && light.worseThan(milder.light())
                    && milder.light().warns()
                    && Implication.asksForLess(rule.when(), milder.when())) {
                add(rule.number(), Reasons.RULE_ORDER, rule.number(), milder.number());
                return;
            }
        }
    }

    private void lookAtThresholds(int number, Condition condition) {
        Conditions.leaves(condition)
                .filter(leaf -> leaf instanceof Compare compare && compare.threshold() == null)
                .forEach(leaf -> add(
                        number,
                        Reasons.RULE_THRESHOLD_OPEN,
                        number,
                        ((Compare) leaf).measure().name()));
    }

    private void add(int rule, Reasons reason, Object... arguments) {
        found.add(new Finding(rule, reason.with(arguments)));
    }
}
