package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Coefficient;

/** The coefficients of one unit. */
record Difficulty(Member member, List<Coefficient> all) {

    /**
     * What the coefficient adds.
     *
     * @param clause its code; null for the total
     */
    Optional<Step> on(BigDecimal score, @Nullable String clause) {
        return Coefficient.of(all, member.unit(), member.group(), clause)
                .map(coefficient -> Step.of(
                        Kind.COEFFICIENT,
                        score.multiply(coefficient.factor().subtract(BigDecimal.ONE)),
                        reason(score, coefficient)));
    }

    private static Reason reason(BigDecimal score, Coefficient coefficient) {
        String why = coefficient.reason().isBlank() ? Reasons.NONE : coefficient.reason();
        Grounds grounds = coefficient.unit() == null ? Grounds.COEFFICIENT_GROUP : Grounds.COEFFICIENT_UNIT;
        return grounds.with(score, coefficient.factor(), why);
    }
}
