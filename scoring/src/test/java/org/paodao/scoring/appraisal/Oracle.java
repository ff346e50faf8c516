package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Ratio;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Scheme;

/** Totals in fractions that never round but where the scheme says so; slow, and without the code it checks. */
final class Oracle {
    private final Scheme scheme;
    private final Facts facts;
    private final Map<String, Ratio> scores = new HashMap<>();

    Oracle(Scheme scheme, Facts facts) {
        this.scheme = scheme;
        this.facts = facts;
    }

    /** The total of a unit with the scheme's decimals. */
    BigDecimal total(String unit) {
        scores.clear();
        Ratio sum = sum(scheme.below(null), unit);
        return rounded(sum.times(factor(unit, null)), scheme.outcome().decimals());
    }

    private Ratio sum(List<Clause> clauses, String unit) {
        Ratio marks = Ratio.ZERO;
        Ratio beside = Ratio.ZERO;
        Ratio in = Ratio.ZERO;
        Ratio out = Ratio.ZERO;
        for (Clause clause : clauses) {
            boolean bonus = clause.method() instanceof Method.Bonus
                    || (clause.method() instanceof Method.Deduction deduction && deduction.fromOutside());
            Ratio score = score(clause, unit);
            if (bonus) {
                beside = beside.plus(score == null ? Ratio.ZERO : score);
            } else if (score == null) {
                out = out.plus(Ratio.of(clause.full()));
                beside = beside.plus(scores.getOrDefault(clause.code(), Ratio.ZERO));
            } else {
                marks = marks.plus(score);
                in = in.plus(Ratio.of(clause.full()));
            }
        }
        return in.equals(Ratio.ZERO)
                ? beside
                : beside.plus(marks.times(in.plus(out)).by(in));
    }

    /** Null if it is left out. */
    private @Nullable Ratio score(Clause clause, String unit) {
        Ratio raw;
        boolean counts = true;
        if (clause.method() instanceof Method.Sum bounds) {
            List<Clause> children = scheme.below(clause.code());
            raw = sum(children, unit);
            counts = children.stream()
                    .anyMatch(child -> !(child.method() instanceof Method.Bonus
                                    || child.method().takesOnly())
                            && leafCounts(child, unit));
            raw = counts || !raw.equals(Ratio.ZERO) ? raw.times(factor(unit, clause.code())) : raw;
            if (counts || !raw.equals(Ratio.ZERO)) {
                raw = bounds.floor() == null ? raw : max(raw, Ratio.of(bounds.floor()));
                raw = bounds.cap() == null ? raw : min(raw, Ratio.of(bounds.cap()));
            }
        } else {
            if (!leafCounts(clause, unit)) {
                return null;
            }
            raw = leaf(clause, unit).times(factor(unit, clause.code()));
        }
        Ratio score = Ratio.of(rounded(raw, clause.rule().decimals()));
        scores.put(clause.code(), score);
        return counts ? score : null;
    }

    private boolean leafCounts(Clause clause, String unit) {
        return clause.rule().missing() != Missing.LEFT_OUT || known(clause, unit) != null;
    }

    private Ratio leaf(Clause clause, String unit) {
        Ratio known = known(clause, unit);
        if (known != null) {
            return known;
        }
        return switch (clause.rule().missing()) {
            case ZERO, LEFT_OUT, UNRANKED -> Ratio.ZERO;
            case FULL -> clause.method().takesOnly() ? Ratio.ZERO : Ratio.of(clause.full());
            case GROUP_MEAN -> mean(clause);
        };
    }

    private Ratio mean(Clause clause) {
        Ratio sum = Ratio.ZERO;
        int known = 0;
        for (Member member : facts.members()) {
            Ratio one = known(clause, member.unit());
            if (one != null) {
                sum = sum.plus(one);
                known++;
            }
        }
        return known == 0 ? Ratio.ZERO : sum.by(Ratio.of(known, 1));
    }

    private @Nullable Ratio known(Clause clause, String unit) {
        List<BigDecimal> others = new ArrayList<>();
        for (Member member : facts.members()) {
            if (facts.of(member.unit(), clause.code()) instanceof Given.Amount amount) {
                others.add(amount.value());
            }
        }
        return OracleMethods.marks(clause, facts.of(unit, clause.code()), others);
    }

    private Ratio factor(String unit, @Nullable String clause) {
        for (Coefficient coefficient : scheme.coefficients()) {
            if (unit.equals(coefficient.unit()) && java.util.Objects.equals(clause, coefficient.clause())) {
                return Ratio.of(coefficient.factor());
            }
        }
        for (Coefficient coefficient : scheme.coefficients()) {
            if (coefficient.unit() == null && java.util.Objects.equals(clause, coefficient.clause())) {
                return Ratio.of(coefficient.factor());
            }
        }
        return Ratio.of(1, 1);
    }

    static Ratio min(Ratio one, Ratio other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Ratio max(Ratio one, Ratio other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Half to even, without any division that loses something. */
    static BigDecimal rounded(Ratio exact, int decimals) {
        BigInteger above = exact.over().multiply(BigInteger.TEN.pow(decimals));
        BigInteger[] parts = above.divideAndRemainder(exact.under());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger twice = above.subtract(floor.multiply(exact.under())).shiftLeft(1);
        int compared = twice.compareTo(exact.under());
        boolean up = compared > 0 || (compared == 0 && floor.testBit(0));
        return new BigDecimal(up ? floor.add(BigInteger.ONE) : floor, decimals);
    }
}
