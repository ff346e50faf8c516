package org.paodao.supervision.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list with the last thing that was done: 动态跟踪.
 *
 * @param tracked what the last step said; may be empty
 */
public record ProblemLine(Problem problem, String step, String tracked, Instant at) {
    /** A step as it is kept; null stands for the listing itself. */
    static ProblemLine of(Problem problem, @Nullable String step, @Nullable String tracked, @Nullable Instant at) {
        return new ProblemLine(
                problem,
                step == null ? "list" : step,
                tracked == null ? "" : tracked,
                at == null ? problem.createdAt() : at);
    }
}
