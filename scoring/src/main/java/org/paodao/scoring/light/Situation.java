package org.paodao.scoring.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Lane;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Position;

/**
 * All that a light depends on beside the rules.
 *
 * @param path none where the target is not one of numbers
 */
public record Situation(
        Period period, Reading reading, @Nullable Path path, History history, Standing standing) {
    /** Of a value on its path, with nothing before and nobody beside it. */
    public static Situation of(Period period, Reading reading, @Nullable Path path) {
        return new Situation(period, reading, path, History.NONE, Standing.ALONE);
    }

    /** After these. */
    public Situation after(History earlier) {
        return new Situation(period, reading, path, earlier, standing);
    }

    /** Beside these. */
    public Situation beside(Standing others) {
        return new Situation(period, reading, path, history, others);
    }

    /** Where the value stands on its path; none without value or path, or before the path begins. */
    public @Nullable Position position() {
        BigDecimal value = reading.value();
        return value == null || path == null ? null : path.position(period, value);
    }

    /** Whether its path does not cover the period. */
    boolean isBeforePath() {
        return path != null && !path.covers(period);
    }

    /** Whether something was due, and nothing at all has come together. */
    boolean notStarted() {
        BigDecimal value = reading.value();
        if (value == null || path == null || !path.starts()) {
            return false;
        }
        Lane floor = path.low();
        BigDecimal due = path.lowAt(period);
        return floor != null
                && due != null
                && due.compareTo(floor.origin()) > 0
                && value.compareTo(floor.origin()) <= 0;
    }
}
