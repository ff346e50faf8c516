package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.paodao.scoring.scheme.Objection.Part;

/** Whether coefficients are for something, have a reason and lie where they usually do. */
final class CoefficientChecks {
    private static final BigDecimal USUAL_LEAST = BigDecimal.ONE;
    private static final BigDecimal USUAL_MOST = new BigDecimal("1.35");
    private static final int MOST_FACTOR = 10;

    private final Scheme scheme;
    private final Found found;

    private CoefficientChecks(Scheme scheme, Found found) {
        this.scheme = scheme;
        this.found = found;
    }

    static void check(Scheme scheme, Found found) {
        var checks = new CoefficientChecks(scheme, found);
        for (int i = 0; i < scheme.coefficients().size(); i++) {
            found.at(Part.COEFFICIENT, String.valueOf(i + 1));
            checks.check(i);
        }
    }

    private void check(int index) {
        List<Coefficient> all = scheme.coefficients();
        Coefficient one = all.get(index);
        if ((one.unit() == null) == (one.group() == null)) {
            found.error("unit", Faults.COEFFICIENT_FOR_ONE.with());
        }
        for (int other = 0; other < index; other++) {
            if (sameTarget(one, all.get(other))) {
                found.error("unit", Faults.COEFFICIENT_TWICE.with(other + 1));
            }
        }
        factor(one.factor());
        if (one.reason().isBlank()) {
            found.error("reason", Faults.COEFFICIENT_REASON.with());
        }
        String group = one.group();
        if (group != null && scheme.group(group).isEmpty()) {
            found.error("group", Faults.GROUP_UNKNOWN.with(group));
        }
        if (one.clause() != null) {
            clause(one, one.clause());
        }
    }

    private static boolean sameTarget(Coefficient one, Coefficient other) {
        return Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.group(), other.group())
                && Objects.equals(one.clause(), other.clause());
    }

    private void factor(BigDecimal factor) {
        if (factor.signum() <= 0) {
            found.error("factor", Faults.OUT_OF_RANGE.with(factor, BigDecimal.ZERO, BigDecimal.valueOf(MOST_FACTOR)));
        } else if (factor.compareTo(USUAL_LEAST) < 0 || factor.compareTo(USUAL_MOST) > 0) {
            found.warning("factor", Faults.COEFFICIENT_UNUSUAL.with(factor, USUAL_LEAST, USUAL_MOST));
        }
    }

    private void clause(Coefficient one, String code) {
        Clause clause = scheme.byCode().get(code);
        if (clause == null) {
            found.error("clause", Faults.CLAUSE_UNKNOWN.with(code));
            return;
        }
        if (clause.isBeside()) {
            found.warning("clause", Faults.COEFFICIENT_BESIDE.with(code));
        }
        String group = one.group();
        if (group != null && !clause.holdsFor(group)) {
            found.warning("clause", Faults.COEFFICIENT_IDLE.with(code, group));
        }
    }
}
