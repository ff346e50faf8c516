package org.paodao.appraisal.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Outcome;

/** Looks through a scheme for what rules forbid: by the kind of input, and by words where people enter what counts. */
final class GuardScan {
    /** What is counted from records cannot be anything else than its kind says. */
    private static final Set<InputKind> BY_WORDS = EnumSet.of(InputKind.EVENTS, InputKind.FIGURE, InputKind.SCORERS);

    private final List<GuardRule> rules;

    /** @param day on which the rules have to bind */
    GuardScan(GuardRules rules, LocalDate day) {
        this.rules = rules.rules().stream()
                .filter(rule -> !day.isBefore(rule.since()))
                .toList();
    }

    List<GuardHit> hits(SchemeBody body) {
        List<GuardHit> hits = new ArrayList<>();
        for (Clause clause : body.scheme().clauses()) {
            body.input(clause.code())
                    .ifPresent(input -> look(
                            clause.code(), clause.text().title(), clause.text().source(), input, hits));
        }
        for (Outcome.Veto veto : body.scheme().outcome().vetoes()) {
            body.input(veto.code()).ifPresent(input -> look(veto.code(), veto.title(), "", input, hits));
        }
        return hits;
    }

    private void look(String place, String title, String source, Input input, List<GuardHit> hits) {
        String judged = judged(title, source, input);
        for (GuardRule rule : rules) {
            if (rule.kinds().contains(input.kind())) {
                hits.add(new GuardHit(place, title, rule, input.kind().name(), true, judged, null));
            } else if (BY_WORDS.contains(input.kind())) {
                word(rule, judged)
                        .ifPresent(word -> hits.add(new GuardHit(place, title, rule, word, false, judged, null)));
            }
        }
    }

    private static String judged(String title, String source, Input input) {
        return String.join(
                "\n",
                title,
                source,
                input.kind().name(),
                input.said(InputParameter.WHAT),
                input.said(InputParameter.WHO));
    }

    private static Optional<String> word(GuardRule rule, String text) {
        return rule.words().stream().filter(text::contains).findFirst();
    }
}
