package org.paodao.supervision.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a unit against a problem.
 *
 * @param number in the list of the problem
 * @param owner who sees to it
 * @param doneOn null while it is not done
 */
public record Measure(
        int number,
        String measure,
        String owner,
        LocalDate due,
        @Nullable LocalDate doneOn) {
    /** Whether it should be done by now. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }
}
