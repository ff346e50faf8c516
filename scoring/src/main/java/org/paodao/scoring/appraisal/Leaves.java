package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.paodao.scoring.appraisal.Answer.Known;
import org.paodao.scoring.appraisal.Answer.Unknown;
import org.paodao.scoring.appraisal.Scored.State;
import org.paodao.scoring.scheme.Clause;

/** Scores the leaves of the units of one group, clause by clause, because some methods compare units. */
final class Leaves {
    private final Map<String, Map<String, Scored>> byUnit = new HashMap<>();

    private Leaves() {}

    static Leaves of(List<Clause> leaves, List<Member> members, Facts facts) {
        var scored = new Leaves();
        members.forEach(member -> scored.byUnit.put(member.unit(), new HashMap<>()));
        leaves.forEach(clause -> scored.score(clause, members, facts));
        return scored;
    }

    /** What the leaves came to for the unit, by the code of the clause. */
    Map<String, Scored> of(String unit) {
        return Objects.requireNonNull(byUnit.get(unit));
    }

    private void score(Clause clause, List<Member> members, Facts facts) {
        Cohort cohort = Cohort.of(members.stream()
                .map(member -> facts.of(member.unit(), clause.code()))
                .toList());
        Scorer scorer = Scorer.of(clause, cohort);
        Map<String, Answer> answers = new LinkedHashMap<>();
        members.forEach(member -> answers.put(member.unit(), scorer.score(facts.of(member.unit(), clause.code()))));
        List<BigDecimal> known = answers.values().stream()
                .filter(Known.class::isInstance)
                .map(answer -> Step.sum(((Known) answer).steps()))
                .toList();
        var lacking = new Lacking(clause, known);
        answers.forEach((unit, answer) -> of(unit).put(clause.code(), scored(answer, lacking)));
    }

    private static Scored scored(Answer answer, Lacking lacking) {
        return switch (answer) {
            case Known known -> new Scored(State.COUNTED, known.steps(), known.remarks());
            case Unknown unknown -> lacking.of(unknown);
        };
    }
}
