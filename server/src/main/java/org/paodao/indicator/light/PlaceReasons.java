package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.Rounding;

/** Says of places what is said of amounts that must not be exceeded: a place is held or missed, and nobody uses it up. */
final class PlaceReasons {
    private static final Set<String> LIMITS = Set.of(
            Reasons.AT_CAP.key(),
            Reasons.OVER_CAP.key(),
            Reasons.UNDER_CAP.key(),
            Reasons.OVER_AMOUNT.key(),
            Reasons.UNDER_AMOUNT.key(),
            Reasons.BEHIND_SHARE.key());

    private PlaceReasons() {}

    /** The same reasons of an indicator whose target is a place. */
    static List<Reason> of(List<Reason> reasons) {
        List<Reason> said = new ArrayList<>();
        boolean placed = false;
        for (Reason reason : reasons) {
            boolean again = placed && reason.key().equals(Reasons.PLACE.key());
            placed |= LIMITS.contains(reason.key());
            if (!again) {
                said.add(LIMITS.contains(reason.key()) ? place(reason) : reason);
            }
        }
        return said;
    }

    private static Reason place(Reason limit) {
        var period = (Period) limit.arguments().getFirst();
        var due = (BigDecimal) limit.arguments().get(1);
        var place = (BigDecimal) limit.arguments().get(2);
        BigDecimal lost = place.subtract(due);
        return lost.signum() <= 0
                ? Reasons.PLACE_DUE.with(period, due.intValue(), place.intValue())
                : Reasons.PLACE_SHORT.with(
                        period,
                        due.intValue(),
                        place.intValue(),
                        lost.intValue(),
                        lost.multiply(BigDecimal.valueOf(100)).divide(due, Rounding.EXACT));
    }
}
