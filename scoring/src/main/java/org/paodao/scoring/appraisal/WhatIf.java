package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Answer.Known;
import org.paodao.scoring.appraisal.Answer.Unknown;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Scored.State;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Scheme;

/** Marks of single leaves, as they are and as they would be if one unit had other figures and everybody else stayed as they are. Before coefficients and rounding. */
public final class WhatIf {
    private static final Cohort NOBODY = new Cohort(List.of());

    private final Scheme scheme;
    private final Facts facts;
    private final Map<String, Clause> clauses;
    private final Map<String, Tree> trees = new HashMap<>();
    private final Map<String, Leaves> scored = new HashMap<>();
    private final Map<String, List<Member>> groups = new HashMap<>();
    private final Map<String, String> groupOf = new LinkedHashMap<>();
    private final Map<String, Map<String, Cohort>> cohorts = new HashMap<>();

    private WhatIf(Scheme scheme, Facts facts) {
        this.scheme = scheme;
        this.facts = facts;
        this.clauses = scheme.byCode();
        facts.members().forEach(member -> {
            groupOf.put(member.unit(), member.group());
            groups.computeIfAbsent(
                    member.group(),
                    group -> facts.members().stream()
                            .filter(other -> other.group().equals(group))
                            .toList());
        });
    }

    /** Of an appraisal's scheme and facts. */
    public static WhatIf of(Scheme scheme, Facts facts) {
        return new WhatIf(scheme, facts);
    }

    /** What the unit has in the leaf; empty if the leaf is left out for it. */
    public Optional<BigDecimal> marks(String unit, String clause) {
        return marks(unit, clause, facts.of(unit, clause));
    }

    /** What the unit would have in the leaf if this were given; empty if the leaf were left out for it. */
    public Optional<BigDecimal> marks(String unit, String clause, Given instead) {
        Clause leaf = Objects.requireNonNull(clauses.get(clause));
        Cohort cohort = leaf.method().compares()
                ? cohort(unit, clause).with(figure(facts.of(unit, clause)), figure(instead))
                : NOBODY;
        Scored then = switch (Scorer.of(leaf, cohort).score(instead)) {
            case Known known -> new Scored(State.COUNTED, known.steps(), List.of());
            case Unknown unknown -> new Lacking(leaf, others(unit, leaf, cohort)).of(unknown);
        };
        return then.state() == State.LEFT_OUT ? Optional.empty() : Optional.of(then.marks());
    }

    /** The unit's total if it had these marks in the leaf, before coefficients and rounding, and everything else stayed. */
    public BigDecimal total(String unit, String clause, BigDecimal marks) {
        Member member = group(unit).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        Tree tree = trees.computeIfAbsent(member.group(), group -> Tree.of(scheme, group));
        Leaves leaves = scored.computeIfAbsent(member.group(), group -> Leaves.of(tree.leaves(), group(unit), facts));
        Map<String, Scored> own = new HashMap<>(leaves.of(unit));
        Step step = Step.of(Line.Kind.EARNED, marks, Grounds.STARTS_FULL.with(marks));
        own.put(clause, new Scored(State.COUNTED, List.of(step), List.of()));
        Gathering gathered = Gathering.of(tree, own, new Difficulty(member, scheme.coefficients()));
        return Totalled.of(scheme, member, gathered, facts).total();
    }

    private List<BigDecimal> others(String unit, Clause leaf, Cohort cohort) {
        Scorer scorer = Scorer.of(leaf, cohort);
        return group(unit).stream()
                .filter(member -> !member.unit().equals(unit))
                .map(member -> scorer.score(facts.of(member.unit(), leaf.code())))
                .filter(Known.class::isInstance)
                .map(answer -> Step.sum(((Known) answer).steps()))
                .toList();
    }

    private Cohort cohort(String unit, String clause) {
        String group = Objects.requireNonNull(groupOf.get(unit));
        return cohorts.computeIfAbsent(group, key -> new HashMap<>())
                .computeIfAbsent(
                        clause,
                        key -> Cohort.of(group(unit).stream()
                                .map(member -> facts.of(member.unit(), clause))
                                .toList()));
    }

    private List<Member> group(String unit) {
        return groups.getOrDefault(groupOf.getOrDefault(unit, ""), List.of());
    }

    private static @Nullable BigDecimal figure(Given given) {
        return given instanceof Amount amount ? amount.value() : null;
    }
}
