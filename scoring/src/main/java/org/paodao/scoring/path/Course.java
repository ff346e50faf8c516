package org.paodao.scoring.path;

import java.math.BigDecimal;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.Wanted;

/**
 * From where to where a path leads. It ends with the year of its first period.
 *
 * @param first      the first period of the plan; later than the first of the year if the plan starts within the year
 * @param base       the value just before it: what was there, or for a cumulative indicator what had come together since the year began
 * @param wanted     what the year's target comes to
 * @param cumulative whether each value counts from the beginning of the year
 */
public record Course(Period first, BigDecimal base, Wanted wanted, boolean cumulative) {
    public Course {
        if (cumulative && first.number() == 1 && base.signum() != 0) {
            throw new IllegalArgumentException(
                    "What counts from the beginning of the year starts at 0, not %s.".formatted(base));
        }
    }

    /** Of a cumulative indicator over the whole year. */
    public static Course ofYear(Period first, Wanted wanted) {
        return new Course(first, BigDecimal.ZERO, wanted, true);
    }

    /** How many periods it has. */
    public int length() {
        return first.frequency().perYear() - first.number() + 1;
    }
}
