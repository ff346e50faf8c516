package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.scoring.scheme.Objection.Part;

/**
 * Looks a scheme over before it is published: structure, sums, figures that cannot be, marks nobody can have, rules that cannot matter. Whether two clauses count the same input is not
 * known here.
 */
public final class SchemeChecks {
    /** More decimals than anybody publishes. */
    static final int MOST_DECIMALS = 6;

    /** More marks than any scheme has. */
    static final int MOST_MARKS = 1_000_000;

    private SchemeChecks() {}

    /** Everything that stands against the scheme, in its order. */
    public static List<Objection> of(Scheme scheme) {
        return of(scheme, Map.of());
    }

    /**
     * The same, with a look at the names in formulas.
     *
     * @param names the figures that are delivered, by the code of the clause; of a clause that is not here nothing is known
     */
    public static List<Objection> of(Scheme scheme, Map<String, Set<String>> names) {
        var found = new Found();
        if (scheme.clauses().isEmpty()) {
            found.at(Part.SCHEME, "").error("clauses", Faults.NO_CLAUSES.with());
        }
        var tree = new TreeChecks(scheme, found);
        for (int i = 0; i < scheme.clauses().size(); i++) {
            Clause clause = scheme.clauses().get(i);
            found.at(Part.CLAUSE, clause.code());
            tree.check(i);
            MethodChecks.check(clause, names, found);
        }
        groups(scheme, tree, found);
        CoefficientChecks.check(scheme, found);
        OutcomeChecks.check(scheme, found);
        return found.objections();
    }

    private static void groups(Scheme scheme, TreeChecks tree, Found found) {
        if (scheme.groups().isEmpty()) {
            found.at(Part.SCHEME, "").error("groups", Faults.NO_GROUPS.with());
        }
        Set<String> codes = new HashSet<>();
        for (Group group : scheme.groups()) {
            found.at(Part.GROUP, group.code());
            if (group.code().isBlank()) {
                found.error("code", Faults.CODE_EMPTY.with());
            } else if (!codes.add(group.code())) {
                found.error("code", Faults.CODE_TWICE.with(group.code()));
            }
            found.range("full", group.full(), 0, MOST_MARKS);
            BigDecimal marks = tree.marks(null, group.code());
            if (marks.compareTo(group.full()) != 0) {
                found.error("full", Faults.GROUP_DIFFERS.with(marks, group.full()));
            }
        }
    }
}
