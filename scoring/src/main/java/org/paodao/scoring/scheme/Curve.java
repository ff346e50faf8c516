package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.paodao.scoring.Rounding;

/**
 * From attainment in percent to a share of the full marks. Below the first point there are no marks (floor), above the last its share stays (cap); a last share above 1
 * rewards over-achievement.
 *
 * @param points rising by {@code percent}
 */
public record Curve(Shape shape, List<Point> points) {
    private static final MathContext UP = new MathContext(Rounding.EXACT.getPrecision(), RoundingMode.CEILING);

    public Curve {
        points = List.copyOf(points);
    }

    /** What happens between two points. */
    public enum Shape {
        /** A straight line. */
        LINEAR,
        /** The lower point's share, up to the next point. */
        STEPPED
    }

    /** From this percentage on this share of the full marks (0 to 1, above 1 for over-achievement). */
    public record Point(BigDecimal percent, BigDecimal share) {}

    /** What so many full marks come to at the percentage, exact. */
    public BigDecimal marks(BigDecimal percent, BigDecimal full) {
        int at = last(percent);
        if (at < 0) {
            return BigDecimal.ZERO;
        }
        Point from = points.get(at);
        if (shape == Shape.STEPPED || at == points.size() - 1) {
            return from.share().multiply(full);
        }
        Point to = points.get(at + 1);
        BigDecimal risen = to.share().subtract(from.share()).multiply(percent.subtract(from.percent()));
        return from.share()
                .multiply(full)
                .add(risen.multiply(full).divide(to.percent().subtract(from.percent()), Rounding.EXACT));
    }

    /** The least percentage at which so many of the full marks are had, rounded up if it has no end; empty if they cannot be. */
    public Optional<BigDecimal> percentFor(BigDecimal marks, BigDecimal full) {
        for (int i = 0; i < points.size(); i++) {
            BigDecimal there = points.get(i).share().multiply(full);
            if (there.compareTo(marks) >= 0) {
                return Optional.of(
                        i == 0 || shape == Shape.STEPPED ? points.get(i).percent() : between(i, marks, full));
            }
        }
        return Optional.empty();
    }

    /** On the line that ends at the point. */
    private BigDecimal between(int end, BigDecimal marks, BigDecimal full) {
        Point from = points.get(end - 1);
        Point to = points.get(end);
        BigDecimal risen = marks.subtract(from.share().multiply(full));
        BigDecimal rise = to.share().subtract(from.share()).multiply(full);
        return from.percent()
                .add(risen.multiply(to.percent().subtract(from.percent())).divide(rise, UP));
    }

    /** Whether the percentage does not come to the first point. */
    public boolean isBelow(BigDecimal percent) {
        return last(percent) < 0;
    }

    /** Whether more would not bring more. */
    public boolean isAtTop(BigDecimal percent) {
        return last(percent) == points.size() - 1;
    }

    /** The last point the percentage comes to; -1 if none. */
    private int last(BigDecimal percent) {
        int at = points.size() - 1;
        while (at >= 0 && points.get(at).percent().compareTo(percent) > 0) {
            at--;
        }
        return at;
    }
}
