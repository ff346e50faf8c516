package org.paodao.scoring.light;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.light.Condition.All;
import org.paodao.scoring.light.Condition.Any;
import org.paodao.scoring.light.Condition.Compare;
import org.paodao.scoring.light.Condition.Is;
import org.paodao.scoring.light.Condition.Not;
import org.paodao.scoring.path.Path;

/** Puts a judgement into reasons. */
final class Explanation {
    private Explanation() {}

    static List<Reason> of(Judgement judgement) {
        View view = View.of(judgement.situation());
        Rule rule = judgement.rule();
        if (rule == null) {
            return List.of(withoutRule(judgement));
        }
        String cited = judgement.rules().title().cited();
        Condition unknown = unknown(view, rule.when());
        if (unknown != null) {
            return List.of(undecided(judgement, rule, unknown));
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        facts(view, rule.when(), reasons);
        if (rule.when() instanceof Condition.Otherwise) {
            others(view, judgement.rules(), reasons);
        }
        reasons.add(
                rule.light() == null
                        ? Reasons.LIGHT_RULE_OPEN.with(cited, rule.number())
                        : Reasons.LIGHT_BY_RULE.with(
                                judgement.light().name(),
                                cited,
                                judgement.rules().title().version(),
                                rule.number()));
        return List.copyOf(reasons);
    }

    private static Reason withoutRule(Judgement judgement) {
        Period period = judgement.situation().period();
        Object value =
                Objects.requireNonNullElse(judgement.situation().reading().value(), Reasons.NONE);
        return switch (judgement.light()) {
            case MISSING -> Reasons.OVERDUE.with(period);
            case UNPUBLISHED ->
                value.equals(Reasons.NONE) ? Reasons.UNPUBLISHED.with(period) : Reasons.NOT_DUE.with(period, value);
            default ->
                value.equals(Reasons.NONE)
                        ? notOnPath(judgement.situation())
                        : Reasons.LIGHT_NO_RULE.with(judgement.rules().title().cited());
        };
    }

    private static Reason undecided(Judgement judgement, Rule rule, Condition unknown) {
        String cited = judgement.rules().title().cited();
        if (unknown instanceof Compare compare) {
            if (compare.threshold() == null) {
                return Reasons.LIGHT_RULE_OPEN.with(cited, rule.number());
            }
            if (!compare.measure().onPath()) {
                return Reasons.LIGHT_NEEDS.with(compare.measure().name(), cited, rule.number());
            }
        }
        if (unknown instanceof Condition.Lit) {
            return Reasons.LIGHT_RULE_OPEN.with(cited, rule.number());
        }
        return notOnPath(judgement.situation());
    }

    private static Reason notOnPath(Situation situation) {
        Path path = situation.path();
        return path == null
                ? Reasons.NO_PATH.with(situation.period())
                : Reasons.BEFORE_PATH.with(situation.period(), path.first());
    }

    /** The part that keeps the whole from being known; none if it is known. */
    private static @Nullable Condition unknown(View view, Condition condition) {
        if (view.truth(condition) != Truth.UNKNOWN) {
            return null;
        }
        return switch (condition) {
            case All all -> firstUnknown(view, all.parts());
            case Any any -> firstUnknown(view, any.parts());
            case Not not -> unknown(view, not.part());
            default -> condition;
        };
    }

    private static @Nullable Condition firstUnknown(View view, List<Condition> parts) {
        for (Condition part : parts) {
            Condition unknown = unknown(view, part);
            if (unknown != null) {
                return unknown;
            }
        }
        return null;
    }

    /** How the others stand with whom the rules before the last compared it. */
    private static void others(View view, RuleSet rules, Set<Reason> into) {
        rules.comparisons().stream()
                .map(Compare::measure)
                .filter(measure -> measure == Measure.BELOW_AVERAGE || measure == Measure.BELOW_SUPERIOR)
                .forEach(measure -> Figuring.compared(view, measure, into));
    }

    /** Each as it is, whichever way the rule asks for it. */
    private static void facts(View view, Condition condition, Set<Reason> into) {
        switch (condition) {
            case Compare compare -> Figuring.compared(view, compare.measure(), into);
            case Is is -> Figuring.asked(view, is.fact(), into);
            case Condition.InGroup in ->
                into.add((view.truth(in) == Truth.YES ? Reasons.IN_GROUP : Reasons.NOT_IN_GROUP).with(in.group()));
            case Condition.Lit lit -> into.add(Reasons.LIT.with(lit.light().name()));
            case All all -> all.parts().forEach(part -> facts(view, part, into));
            case Any any ->
                any.parts().stream()
                        .filter(part -> view.truth(part) == Truth.YES)
                        .findFirst()
                        .ifPresent(part -> facts(view, part, into));
            case Not not -> facts(view, not.part(), into);
            case Condition.Otherwise otherwise -> Figuring.all(view, into);
        }
    }
}
