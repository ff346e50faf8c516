package org.paodao.appraisal.scheme;

import org.jspecify.annotations.Nullable;

/**
 * A clause or veto that a rule forbids, or seems to.
 *
 * @param place    its code
 * @param matter   the name of the forbidden kind of input, or the word that was found
 * @param judged   title, source and input as they read
 * @param decision what was decided about it as it reads; null while nothing was
 */
public record GuardHit(
        String place,
        String title,
        GuardRule rule,
        String matter,
        boolean byKind,
        String judged,
        @Nullable GuardDecision decision) {

    /** Whether it stands in the way. */
    public boolean isOpen() {
        return decision == null || decision.verdict() == GuardDecision.Verdict.WITHDRAWN;
    }

    GuardHit decided(@Nullable GuardDecision by) {
        return new GuardHit(place, title, rule, matter, byKind, judged, by);
    }
}
