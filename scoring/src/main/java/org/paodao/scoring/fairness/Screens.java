package org.paodao.scoring.fairness;

import java.util.List;

/** Looks figures over for patterns that are worth a question. Each screen says in its class from when on it asks; whoever is asked may have the best of reasons. */
public final class Screens {
    private Screens() {}

    /** Units and subjects whose figures lie just above their threshold too often to be chance. */
    public static List<Question> bunching(List<Figure> figures) {
        return Bunching.of(figures);
    }

    /** Units whose figures are exactly on target too often. */
    public static List<Question> onTarget(List<Figure> figures) {
        return OnTarget.of(figures);
    }

    /** Units that report much more in the last period than their group does. */
    public static List<Question> periodEnds(List<Amounts> years) {
        return PeriodEnds.of(years);
    }

    /** Units whose target was raised because they surpassed it. */
    public static List<Question> ratchet(List<Raise> raises) {
        return Ratchet.of(raises);
    }

    /** Units that told more than was computed, again and again. */
    public static List<Question> optimism(List<Claim> claims) {
        return Optimism.of(claims);
    }
}
