package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.TargetKind;

/** The terms of a target as they are typed, by name. */
final class GoalTerms {
    private static final List<String> FIGURES =
            List.of("goal", "low", "high", "tolerance", "percent", "place", "of", "factor", "margin");

    private GoalTerms() {}

    /** The terms of a target of a kind; what a target in words says is what is printed of it unless other words are typed. */
    static SortedMap<String, String> of(String kind, String typed, String printed) {
        SortedMap<String, String> terms = TermNames.named(typed);
        TermNames.choose(terms);
        terms.replaceAll((name, value) -> {
            BigDecimal figure = isFigure(name) ? TermNames.figure(value) : null;
            return figure == null ? value : figure.toPlainString();
        });
        if (kind.equals(TargetKind.IN_WORDS.name())) {
            terms.putIfAbsent("words", printed);
        }
        return terms;
    }

    /** What is wrong with the terms of a kind, said with those it needs; null where they make a target. */
    static @Nullable Flaw flaw(String field, String kind, Map<String, String> terms) {
        try {
            terms.forEach((name, value) -> {
                if (isFigure(name) && TermNames.figure(value) == null) {
                    throw new IllegalArgumentException(value);
                }
            });
            Target.of(TargetKind.valueOf(kind), terms);
            return null;
        } catch (IllegalArgumentException unfit) {
            boolean known = Arrays.stream(TargetKind.values())
                    .anyMatch(one -> one.name().equals(kind));
            return Flaw.at(field, known ? "indicator.terms." + kind : "indicator.pairs", kind);
        }
    }

    private static boolean isFigure(String name) {
        return FIGURES.contains(name.replaceFirst("^set\\.", ""));
    }
}
