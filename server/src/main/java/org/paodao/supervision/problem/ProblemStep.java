package org.paodao.supervision.problem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a problem.
 *
 * @param version of the problem after it
 * @param step such as apply
 * @param words reason or progress; may be empty
 * @param unit for which unit; null for none
 * @param tests what was said of the five tests with it
 */
public record ProblemStep(
        int version,
        String step,
        String words,
        Instant at,
        UUID by,
        String byName,
        @Nullable UUID unit,
        List<TestAnswer> tests) {
    public ProblemStep {
        tests = List.copyOf(tests);
    }
}
