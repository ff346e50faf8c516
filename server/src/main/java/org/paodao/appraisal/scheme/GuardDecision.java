package org.paodao.appraisal.scheme;

import java.time.Instant;

/** What somebody decided about a clause that a rule forbids, and answers for. */
public record GuardDecision(On on, Verdict verdict, String reason, Instant at, String by) {

    /** About what: it holds for these words only. */
    public record On(String place, String rule, String matter, String judged) {}

    /** What was decided. */
    public enum Verdict {
        /** The word means something else here. */
        INNOCENT,
        /** It is appraised all the same. */
        ALLOWED,
        /** The decision before no longer holds. */
        WITHDRAWN
    }

    /** What somebody wants to decide. */
    public record Wish(Verdict verdict, String reason) {}
}
