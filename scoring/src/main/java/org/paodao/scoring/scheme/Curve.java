package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * From attainment in percent to a share of the full marks. Below the first point there are no marks (floor), above the last its share stays (cap); a last share above 1
 * rewards over-achievement.
 *
 * @param points rising by {@code percent}
 */
public record Curve(Shape shape, List<Point> points) {
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
}
