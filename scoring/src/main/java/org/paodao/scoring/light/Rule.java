package org.paodao.scoring.light;

import org.jspecify.annotations.Nullable;

/**
 * One rule of a set.
 *
 * @param number how people cite it; rules are tried in the order of the set, whatever their numbers
 * @param light  what it gives; none as long as an office has to decide
 * @param stated whether the source of the set says so; otherwise it only follows from what the source says, or is an office's own
 */
public record Rule(int number, Condition when, @Nullable Light light, boolean stated) {
    /** Whether both say the same, however their numbers are written. */
    boolean saysAs(Rule other) {
        return number == other.number
                && light == other.light
                && Conditions.plain(when).equals(Conditions.plain(other.when));
    }
}
