package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.light.RuleSet;

/** What went into a light otherwise than into the one before. */
final class Differences {
    private Differences() {}

    /** @param rules that were ever put in force */
    static List<Reason> between(KeptLight was, Judged is, RulesInForce rules) {
        List<Reason> why = new ArrayList<>();
        BigDecimal amount = is.figure() == null ? null : is.figure().amount();
        addIfOther(why, Reasons.CHANGE_VALUE, was.amount(), amount);
        Inputs before = was.inputs();
        if (before != null) {
            addIfOther(why, Reasons.CHANGE_EXPECTED, expected(before), expected(is.inputs()));
        }
        Judged.Cited cited = is.cited();
        Judged.Cited former = was.cited();
        if (cited != null
                && former != null
                && (!cited.code().equals(former.code()) || cited.version() != former.version())) {
            why.add(Reasons.CHANGE_RULES.with(
                    name(rules, former), former.version(), name(rules, cited), cited.version()));
        }
        if (was.due() != is.due()) {
            why.add(Reasons.CHANGE_DUE.with(was.due().name(), is.due().name()));
        }
        boolean looked = looksAtOthers(rules, former) || looksAtOthers(rules, cited);
        if (before != null && !before.standing().equals(is.inputs().standing()) && (looked || why.isEmpty())) {
            why.add(Reasons.CHANGE_STANDING.with());
        }
        if (why.isEmpty()) {
            why.add(cited == null || before == null ? is.reasons().getLast() : Reasons.CHANGE_HISTORY.with());
        }
        return why;
    }

    /** How reasons cite the rules that were applied. */
    private static String name(RulesInForce rules, Judged.Cited cited) {
        return rules.applied(cited).map(set -> set.title().cited()).orElse(cited.code());
    }

    /** A target may ask for a place where the rules do not; others always stand otherwise as soon as anybody reports. */
    private static boolean looksAtOthers(RulesInForce rules, Judged.@Nullable Cited cited) {
        return rules.applied(cited).filter(RuleSet::looksAtOthers).isPresent();
    }

    private static @Nullable BigDecimal expected(Inputs inputs) {
        return inputs.low() == null ? inputs.high() : inputs.low();
    }

    private static void addIfOther(
            List<Reason> why, Reasons reason, @Nullable BigDecimal was, @Nullable BigDecimal is) {
        boolean same = was == null ? is == null : is != null && was.compareTo(is) == 0;
        if (!same) {
            why.add(reason.with(
                    Objects.requireNonNullElse(was, (Object) Reasons.NONE),
                    Objects.requireNonNullElse(is, (Object) Reasons.NONE)));
        }
    }
}
