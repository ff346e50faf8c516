package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

/** What is said about the end of a year. */
public sealed interface YearEnd {

    /** Which sentence tells how it came about. */
    Reason reason();

    /** The same without what is not possible; it holds every possible outcome that it held before. */
    default YearEnd within(Bounds possible) {
        return this instanceof Estimate estimate
                ? new Estimate(
                        estimate.method(), estimate.interval().within(possible), estimate.last(), estimate.reason())
                : this;
    }

    /**
     * A forecast.
     *
     * @param last   the latest value it rests on
     * @param reason the method's sentence with how many years or points it rests on
     */
    record Estimate(Method method, Interval interval, Period last, Reason reason) implements YearEnd {}

    /** The year is closed and this is its value. */
    record Known(BigDecimal value, Reason reason) implements YearEnd {}

    /** Nothing is said, because too little is known. */
    record Abstained(Reason reason) implements YearEnd {}
}
