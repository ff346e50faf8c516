package org.paodao.appraisal.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Scheme;

/** Gives clauses other full marks; what lies above, and the groups, follow so that the scheme still adds up. */
final class Weights {
    private Weights() {}

    static Scheme apply(Scheme scheme, Map<String, BigDecimal> wanted) {
        if (wanted.isEmpty()) {
            return scheme;
        }
        Map<String, BigDecimal> full = new HashMap<>();
        List<Clause> downwards = scheme.clauses();
        for (Clause clause : downwards.reversed()) {
            boolean follows = clause.isBranch() && !scheme.below(clause.code()).isEmpty();
            BigDecimal marks = follows
                    ? clause.full().add(moved(scheme, clause, full))
                    : wanted.getOrDefault(clause.code(), clause.full());
            full.put(clause.code(), marks);
        }
        List<Clause> clauses = downwards.stream()
                .map(clause -> new Clause(
                        clause.code(),
                        clause.parent(),
                        clause.text(),
                        full.getOrDefault(clause.code(), clause.full()),
                        clause.rule()))
                .toList();
        List<Group> groups = scheme.groups().stream()
                .map(group -> new Group(group.code(), group.name(), group.full().add(moved(scheme, null, group, full))))
                .toList();
        return new Scheme(scheme.title(), clauses, groups, scheme.coefficients(), scheme.outcome());
    }

    /** By how much what lies directly below has grown: for the first group of the branch for which it has. */
    private static BigDecimal moved(Scheme scheme, Clause branch, Map<String, BigDecimal> full) {
        return scheme.groups().stream()
                .filter(group -> branch.holdsFor(group.code()))
                .map(group -> moved(scheme, branch.code(), group, full))
                .filter(moved -> moved.signum() != 0)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal moved(Scheme scheme, @Nullable String parent, Group group, Map<String, BigDecimal> full) {
        return scheme.below(parent).stream()
                .filter(clause -> !clause.isBeside() && clause.holdsFor(group.code()))
                .map(clause -> full.getOrDefault(clause.code(), clause.full()).subtract(clause.full()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Branches whose marks no longer add up for one of their groups: a branch has as many marks for all of them. */
    static List<String> uneven(Scheme before, Scheme after) {
        return after.clauses().stream()
                .filter(clause -> clause.isBranch() && !isEven(after, clause) && isEven(before, clause))
                .map(Clause::code)
                .toList();
    }

    private static boolean isEven(Scheme scheme, Clause branch) {
        BigDecimal full =
                Objects.requireNonNull(scheme.byCode().get(branch.code())).full();
        return scheme.groups().stream()
                .filter(group -> branch.holdsFor(group.code()))
                .allMatch(group -> sum(scheme, branch.code(), group).compareTo(full) == 0);
    }

    private static BigDecimal sum(Scheme scheme, String branch, Group group) {
        return scheme.below(branch).stream()
                .filter(clause -> !clause.isBeside() && clause.holdsFor(group.code()))
                .map(Clause::full)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
