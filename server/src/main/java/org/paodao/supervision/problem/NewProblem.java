package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem to be listed.
 *
 * @param requestKey of the form, so that it is listed once
 * @param source one of the types of the rules, as it is read
 * @param person who answers for it in the unit; may be empty
 * @param due null for what the deadlines of the office say
 * @param item of a plan; null for none
 * @param indicator its code; empty for none
 * @param noticeDays null for what the rules say
 * @param verifier the unit that verifies; null for whoever inspects
 * @param despite whether somebody looked at what is like it
 */
public record NewProblem(
        String requestKey,
        String source,
        String content,
        @Nullable UUID unit,
        String person,
        @Nullable LocalDate due,
        @Nullable UUID item,
        String indicator,
        ClosingCondition condition,
        @Nullable Integer noticeDays,
        @Nullable UUID verifier,
        boolean despite) {}
