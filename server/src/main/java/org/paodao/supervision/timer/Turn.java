package org.paodao.supervision.timer;

import java.time.LocalDate;
import java.util.Comparator;
import org.paodao.supervision.clock.Moment;

/**
 * Something that has come over a deadline.
 *
 * @param due the last day that held then; with another last day everything comes anew
 * @param day when it came, by the calendar, whenever it was seen
 */
public record Turn(Moment moment, LocalDate due, LocalDate day) {
    static final Comparator<Turn> ORDER =
            Comparator.comparing(Turn::day).thenComparing(Turn::due).thenComparing(Turn::moment);
}
