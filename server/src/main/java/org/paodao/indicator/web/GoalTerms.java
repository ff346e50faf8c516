package org.paodao.indicator.web;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.TargetKind;

/** The terms of a target as they are typed, by name. */
final class GoalTerms {
    private GoalTerms() {}

    /** The terms of a target of a kind; what a target in words says is what is printed of it unless other words are typed. */
    static SortedMap<String, String> of(String kind, String typed, String printed) {
        SortedMap<String, String> terms = TermNames.named(typed);
        TermNames.choose(terms);
        if (kind.equals(TargetKind.IN_WORDS.name())) {
            terms.putIfAbsent("words", printed);
        }
        return terms;
    }

    /** What is wrong with the terms of a kind, said with those it needs; null where they make a target. */
    static @Nullable Flaw flaw(String field, String kind, Map<String, String> terms) {
        try {
            Target.of(TargetKind.valueOf(kind), terms);
            return null;
        } catch (IllegalArgumentException unfit) {
            boolean known = Arrays.stream(TargetKind.values())
                    .anyMatch(one -> one.name().equals(kind));
            return Flaw.at(field, known ? "indicator.terms." + kind : "indicator.pairs", kind);
        }
    }
}
