package org.paodao.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Source;
import org.paodao.scoring.mass.Cells;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Curve.Point;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Outcome.Grade;
import org.paodao.scoring.scheme.Scheme;

/** Schemes and figures of any size; a figure is a formula of its unit, clause and month, so that a database can make the same. */
final class AppraisalWork {
    static final String GROUP = "units";
    static final int DECIMALS = 2;

    /** Figures go from nothing to below this many hundredths of a percent. */
    static final int RANGE = 12_000;

    private static final int BRANCH = 15;

    private AppraisalWork() {}

    /** Marks of a clause. */
    static int full(int clause) {
        return 5 + clause % 20;
    }

    /** The figure in hundredths of a percent. */
    static int value(int month, int unit, int clause) {
        return (int) ((unit * 7_919L + clause * 104_729L + month * 1_299_709L + (long) unit * clause * 31) % RANGE);
    }

    /** Half marks at 60 percent, full marks at 100, a tenth more at 120. */
    static Method curve() {
        return new Method.Achievement(new Curve(
                Curve.Shape.LINEAR,
                List.of(point("0", "0"), point("60", "0.5"), point("100", "1"), point("120", "1.1"))));
    }

    private static Point point(String percent, String share) {
        return new Point(new BigDecimal(percent), new BigDecimal(share));
    }

    /** Achievement only, without branches. */
    static Scheme plain(int clauses) {
        List<Clause> leaves = new ArrayList<>();
        for (int clause = 0; clause < clauses; clause++) {
            leaves.add(clause(null, clause, curve()));
        }
        return scheme(leaves, List.of(), List.of());
    }

    /** Branches of fifteen leaves each with every kind of comparison, a coefficient, grades. */
    static Scheme rich(int clauses) {
        List<Clause> all = new ArrayList<>();
        for (int first = 0; first < clauses; first += BRANCH) {
            List<Clause> leaves = new ArrayList<>();
            for (int clause = first; clause < Math.min(first + BRANCH, clauses); clause++) {
                leaves.add(clause("B" + first, clause, method(clause)));
            }
            BigDecimal full = leaves.stream().map(Clause::full).reduce(BigDecimal.ZERO, BigDecimal::add);
            all.add(clause("B" + first, null, full, new Method.Sum(null, null)));
            all.addAll(leaves);
        }
        return scheme(
                all,
                List.of(new Coefficient("u1", null, "B0", new BigDecimal("1.2"), "示例")),
                List.of(
                        new Grade("优秀", BigDecimal.valueOf(90), BigDecimal.valueOf(20)),
                        new Grade("一般", BigDecimal.ZERO, null)));
    }

    private static Method method(int clause) {
        return switch (clause % 4) {
            case 0 -> new Method.RankLinear(Direction.HIGHER, new BigDecimal("0.6"));
            case 1 -> new Method.RatioToBest(Direction.HIGHER, null);
            default -> curve();
        };
    }

    private static Clause clause(@Nullable String parent, int clause, Method method) {
        return clause("c" + clause, parent, BigDecimal.valueOf(full(clause)), method);
    }

    private static Clause clause(String code, @Nullable String parent, BigDecimal full, Method method) {
        return new Clause(
                code,
                parent,
                new Clause.Text(code, ""),
                full,
                new Clause.Rule(method, Missing.ZERO, Set.of(), DECIMALS));
    }

    private static Scheme scheme(List<Clause> clauses, List<Coefficient> coefficients, List<Grade> grades) {
        BigDecimal full = clauses.stream()
                .filter(clause -> !clause.isBranch())
                .map(Clause::full)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Scheme(
                new Scheme.Title("bench", 1, "示例"),
                clauses,
                List.of(new Group(GROUP, "示例", full)),
                coefficients,
                new Outcome(List.of(), grades, List.of(), DECIMALS));
    }

    static Facts facts(int units, int clauses) {
        List<Member> members = new ArrayList<>();
        Map<String, Map<String, Given>> given = new HashMap<>();
        for (int unit = 0; unit < units; unit++) {
            members.add(new Member("u" + unit, "示例" + unit, GROUP));
            Map<String, Given> own = new HashMap<>();
            for (int clause = 0; clause < clauses; clause++) {
                BigDecimal value = BigDecimal.valueOf(value(1, unit, clause), DECIMALS);
                own.put("c" + clause, new Amount(value, 1, List.of(new Source("value", "v" + clause, "示例"))));
            }
            given.put("u" + unit, own);
        }
        return new Facts(members, given);
    }

    static Cells cells(int month, int units, int clauses) {
        var cells = new Cells(units, clauses);
        for (int unit = 0; unit < units; unit++) {
            for (int clause = 0; clause < clauses; clause++) {
                cells.put(unit, clause, value(month, unit, clause));
            }
        }
        return cells;
    }
}
