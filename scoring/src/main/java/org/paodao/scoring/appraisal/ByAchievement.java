package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Curve;

/** The attainment through the curve. */
record ByAchievement(BigDecimal full, Curve curve) implements Scorer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Answer score(Given given) {
        return Answer.from(given, amount -> {
            BigDecimal percent = amount.value();
            BigDecimal marks = curve.marks(percent, full);
            return Answer.known(List.of(Step.of(Kind.EARNED, marks, reason(percent), amount.sources())));
        });
    }

    private Reason reason(BigDecimal percent) {
        if (curve.isBelow(percent)) {
            return Grounds.ACHIEVEMENT_BELOW.with(
                    percent, curve.points().getFirst().percent());
        }
        BigDecimal share = curve.marks(percent, HUNDRED);
        return curve.isAtTop(percent)
                ? Grounds.ACHIEVEMENT_TOP.with(percent, curve.points().getLast().percent(), share, full)
                : Grounds.ACHIEVEMENT.with(percent, share, full);
    }
}
