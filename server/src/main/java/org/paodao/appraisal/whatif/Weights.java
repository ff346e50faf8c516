package org.paodao.appraisal.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                    ? clause.full().add(moved(scheme, clause.code(), full))
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

    /** By how much what lies directly below has grown, for a branch once for all groups. */
    private static BigDecimal moved(Scheme scheme, String parent, Map<String, BigDecimal> full) {
        return scheme.groups().isEmpty()
                ? BigDecimal.ZERO
                : moved(scheme, parent, scheme.groups().getFirst(), full);
    }

    private static BigDecimal moved(Scheme scheme, @Nullable String parent, Group group, Map<String, BigDecimal> full) {
        return scheme.below(parent).stream()
                .filter(clause -> !clause.isBeside() && clause.holdsFor(group.code()))
                .map(clause -> full.getOrDefault(clause.code(), clause.full()).subtract(clause.full()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
