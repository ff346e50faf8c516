package org.paodao.scoring.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Line;

/** Takes the difference of two totals apart by clause. The parts always come to exactly the difference, because totals are sums of lines. */
public final class Causes {
    private Causes() {}

    /**
     * Between two ledgers: of two units of a run, or of one unit in two runs.
     *
     * @return the largest difference first; clauses that make none are left out
     */
    public static List<Cause> between(List<Line> before, List<Line> after) {
        Map<String, BigDecimal> from = byClause(before);
        Map<String, BigDecimal> to = byClause(after);
        return codes(from, to).stream()
                .map(clause -> new Cause(clause, of(from, clause), of(to, clause)))
                .filter(cause -> cause.difference().signum() != 0)
                .sorted(Comparator.comparing((Cause cause) -> cause.difference().abs())
                        .reversed())
                .toList();
    }

    /**
     * Between two years of a unit, clauses matched by their codes. What the change of rules does is found by taking last year's facts through this year's rules.
     *
     * @return the largest difference first; clauses that make none are left out
     */
    public static List<YearCause> between(Year before, Year after, String unit) {
        Map<String, BigDecimal> from = ledger(before, unit);
        Map<String, BigDecimal> middle = ledger(new Year(after.scheme(), before.facts()), unit);
        Map<String, BigDecimal> to = ledger(after, unit);
        Set<String> both = new LinkedHashSet<>(before.scheme().byCode().keySet());
        both.retainAll(after.scheme().byCode().keySet());
        List<YearCause> causes = new ArrayList<>();
        for (String clause : codes(from, to, middle)) {
            boolean comparable = clause.isEmpty() || both.contains(clause) || isVeto(before, after, clause);
            BigDecimal between = comparable ? of(middle, clause) : of(to, clause);
            causes.add(new YearCause(
                    clause, between.subtract(of(from, clause)), of(to, clause).subtract(between)));
        }
        return causes.stream()
                .filter(cause ->
                        cause.scheme().signum() != 0 || cause.performance().signum() != 0)
                .sorted(Comparator.comparing(
                                (YearCause cause) -> cause.difference().abs())
                        .reversed())
                .toList();
    }

    private static boolean isVeto(Year before, Year after, String code) {
        return before.scheme().outcome().vetoes().stream()
                        .anyMatch(veto -> veto.code().equals(code))
                && after.scheme().outcome().vetoes().stream()
                        .anyMatch(veto -> veto.code().equals(code));
    }

    private static Map<String, BigDecimal> ledger(Year year, String unit) {
        return byClause(Appraisal.of(year.scheme(), year.facts()).ledger(unit));
    }

    private static Map<String, BigDecimal> byClause(List<Line> lines) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.clause(), line.amount(), BigDecimal::add));
        return sums;
    }

    @SafeVarargs
    private static Set<String> codes(Map<String, BigDecimal>... sides) {
        Set<String> codes = new LinkedHashSet<>();
        for (Map<String, BigDecimal> side : sides) {
            codes.addAll(side.keySet());
        }
        return codes;
    }

    private static BigDecimal of(Map<String, BigDecimal> sums, String clause) {
        return sums.getOrDefault(clause, BigDecimal.ZERO);
    }
}
