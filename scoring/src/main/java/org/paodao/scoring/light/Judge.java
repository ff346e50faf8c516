package org.paodao.scoring.light;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives lights. The same rules and the same situation always give the same light. */
public final class Judge {
    private Judge() {}

    /**
     * The light of the situation by the rules. Without a value no rule is asked. A value that is not due yet may be good news; bad news waits until it is due.
     */
    public static Judgement judge(RuleSet rules, Situation situation) {
        if (situation.reading().value() == null) {
            return without(rules, situation, withoutValue(situation));
        }
        View view = View.of(situation);
        Rule rule = firstThatMayHold(rules, view);
        Light light = rule == null || rule.light() == null || view.truth(rule.when()) == Truth.UNKNOWN
                ? Light.NOT_JUDGED
                : rule.light();
        if (light.warns() && situation.reading().due() == Due.NOT_DUE) {
            return without(rules, situation, Light.UNPUBLISHED);
        }
        return new Judgement(rules, situation, light, rule, consequences(rules, view, light));
    }

    /** Before its path begins nothing is wanted, so nothing can be overdue. */
    private static Light withoutValue(Situation situation) {
        if (situation.isBeforePath()) {
            return Light.NOT_JUDGED;
        }
        if (situation.reading().due() == Due.OVERDUE) {
            return Light.MISSING;
        }
        return situation.path() == null ? Light.NOT_JUDGED : Light.UNPUBLISHED;
    }

    private static Judgement without(RuleSet rules, Situation situation, Light light) {
        return new Judgement(rules, situation, light, null, List.of());
    }

    /** The rule that decides: if it cannot be known whether it holds, no later one may take its place. */
    private static @Nullable Rule firstThatMayHold(RuleSet rules, View view) {
        List<Rule> inOrder = rules.rules();
        for (int i = 0; i < inOrder.size(); i++) {
            if (view.truth(inOrder.get(i).when()) != Truth.NO) {
                return inOrder.get(i);
            }
        }
        return null;
    }

    private static List<Consequence> consequences(RuleSet rules, View view, Light light) {
        if (rules.escalations().isEmpty() || !light.judged()) {
            return List.of();
        }
        View lit = view.lit(light);
        List<Consequence> consequences = new ArrayList<>();
        for (Escalation escalation : rules.escalations()) {
            if (lit.truth(escalation.when()) == Truth.YES) {
                consequences.addAll(escalation.consequences());
            }
        }
        return List.copyOf(consequences);
    }
}
