package org.paodao.supervision.clock;

/**
 * How long something may take.
 *
 * @param days from 1 on; the day on which it begins is not counted
 * @param working only working days are counted; else every day, and what ends on a day off ends on the next working day
 */
public record Span(int days, boolean working) {
    /** Nothing under supervision is given longer. */
    public static final int MOST = 400;

    public Span {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException("A span has 1 to %d days, not %d.".formatted(MOST, days));
        }
    }

    public static Span working(int days) {
        return new Span(days, true);
    }

    public static Span calendar(int days) {
        return new Span(days, false);
    }
}
