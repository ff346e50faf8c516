package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a clause hangs, and whether the marks add up. */
final class TreeChecks {
    private final Scheme scheme;
    private final Found found;
    private final Map<String, Clause> byCode;

    TreeChecks(Scheme scheme, Found found) {
        this.scheme = scheme;
        this.found = found;
        this.byCode = scheme.byCode();
    }

    void check(int index) {
        Clause clause = scheme.clauses().get(index);
        List<Clause> before = scheme.clauses().subList(0, index);
        if (clause.code().isBlank()) {
            found.error("code", Faults.CODE_EMPTY.with());
        } else if (before.stream().anyMatch(other -> other.code().equals(clause.code()))) {
            found.error("code", Faults.CODE_TWICE.with(clause.code()));
        }
        String parent = clause.parent();
        if (parent != null) {
            parent(clause, parent, before);
        }
        found.range("full", clause.full(), 0, SchemeChecks.MOST_MARKS);
        found.range("decimals", clause.rule().decimals(), 0, SchemeChecks.MOST_DECIMALS);
        groups(clause);
        if (clause.isBranch()) {
            branch(clause);
        } else {
            leaf(clause);
        }
    }

    private void parent(Clause clause, String parent, List<Clause> before) {
        Clause above = byCode.get(parent);
        if (above == null) {
            found.error("parent", Faults.PARENT_UNKNOWN.with(parent));
            return;
        }
        Set<String> cycle = cycle(clause);
        if (!cycle.isEmpty()) {
            found.error("parent", Faults.CYCLE.with(String.join(" → ", cycle)));
            return;
        }
        if (!above.isBranch()) {
            found.error("parent", Faults.PARENT_NO_BRANCH.with(parent));
        }
        if (before.stream().noneMatch(other -> other.code().equals(parent))) {
            found.error("parent", Faults.PARENT_LATER.with(parent));
        }
    }

    /** The codes passed on the way up if it leads back to the clause; otherwise none. */
    private Set<String> cycle(Clause clause) {
        Set<String> passed = new LinkedHashSet<>();
        Clause at = clause;
        while (at != null && passed.add(at.code())) {
            String parent = at.parent();
            at = parent == null ? null : byCode.get(parent);
        }
        return at != null && at.code().equals(clause.code()) ? passed : Set.of();
    }

    private void groups(Clause clause) {
        String parent = clause.parent();
        Clause above = parent == null ? null : byCode.get(parent);
        for (String group : clause.rule().groups().stream().sorted().toList()) {
            if (scheme.group(group).isEmpty()) {
                found.error("groups", Faults.GROUP_UNKNOWN.with(group));
            } else if (above != null && !above.holdsFor(group)) {
                found.warning("groups", Faults.GROUP_NOT_ABOVE.with(group, above.code()));
            }
        }
    }

    private void branch(Clause clause) {
        if (scheme.below(clause.code()).isEmpty()) {
            found.error("method", Faults.BRANCH_EMPTY.with());
            return;
        }
        for (Group group : scheme.groups()) {
            BigDecimal marks = marks(clause.code(), group.code());
            if (clause.holdsFor(group.code()) && marks.compareTo(clause.full()) != 0) {
                found.error("full", Faults.CHILDREN_DIFFER.with(group.name(), marks, clause.full()));
            }
        }
    }

    private void leaf(Clause clause) {
        if (clause.full().signum() == 0) {
            found.warning("full", Faults.NO_MARKS.with());
        }
        if (clause.isBeside() && clause.rule().missing() == Missing.LEFT_OUT) {
            found.warning("missing", Faults.LEFT_OUT_BESIDE.with());
        }
    }

    /** What the clauses of the group directly below come to; bonuses and deductions from outside aside. */
    BigDecimal marks(@Nullable String parent, String group) {
        return scheme.below(parent).stream()
                .filter(clause -> clause.holdsFor(group) && !clause.isBeside())
                .map(Clause::full)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
