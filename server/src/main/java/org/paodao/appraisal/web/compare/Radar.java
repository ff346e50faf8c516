package org.paodao.appraisal.web.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.paodao.appraisal.compare.Portrait;

/**
 * The parts of a result on the axes of a circle, in whole numbers of a field of {@link #SIZE} by {@link #SIZE}. The unit is drawn through with marks, its group dashed; the table
 * beside it says the same in figures.
 *
 * @param group empty where the others are not shown
 */
public record Radar(List<Axis> axes, List<Point> unit, List<Point> group) {
    public static final int SIZE = 420;
    static final int MIDDLE = 210;
    static final int REACH = 150;
    private static final int LABEL = 170;
    private static final int LEAST_AXES = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Radar {
        axes = List.copyOf(axes);
        unit = List.copyOf(unit);
        group = List.copyOf(group);
    }

    /** A point of the field. */
    public record Point(int x, int y) {}

    /**
     * An axis.
     *
     * @param anchor of its text: start, middle or end
     */
    public record Axis(Point end, Point label, String anchor, String code) {}

    static Radar of(List<Portrait.Part> parts) {
        List<Axis> axes = new ArrayList<>();
        List<Point> unit = new ArrayList<>();
        List<Point> group = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            Portrait.Part part = parts.get(n);
            Point label = at(n, parts.size(), LABEL);
            String anchor =
                    label.x() < MIDDLE - LABEL / 4 ? "end" : label.x() > MIDDLE + LABEL / 4 ? "start" : "middle";
            axes.add(new Axis(at(n, parts.size(), REACH), label, anchor, part.code()));
            unit.add(at(n, parts.size(), reach(part.percent())));
            BigDecimal mean = part.group();
            if (mean != null) {
                group.add(at(n, parts.size(), reach(mean)));
            }
        }
        return new Radar(axes, unit, group.size() == parts.size() ? group : List.of());
    }

    /** Whether there are enough axes for a figure. */
    public boolean isDrawn() {
        return axes.size() >= LEAST_AXES;
    }

    /** More than all is drawn at the edge, less than nothing in the middle. */
    private static int reach(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO)
                .min(HUNDRED)
                .multiply(BigDecimal.valueOf(REACH))
                .divide(HUNDRED, 0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    private static Point at(int axis, int of, int reach) {
        double angle = 2 * Math.PI * axis / of - Math.PI / 2;
        return new Point(
                MIDDLE + (int) Math.round(Math.cos(angle) * reach), MIDDLE + (int) Math.round(Math.sin(angle) * reach));
    }

    /** The corners of a ring at a share of the way, in percent. */
    public List<Point> ring(int percent) {
        List<Point> ring = new ArrayList<>();
        for (int n = 0; n < axes.size(); n++) {
            ring.add(at(n, axes.size(), REACH * percent / 100));
        }
        return ring;
    }

    /** As an attribute of a polygon. */
    public static String points(List<Point> points) {
        var text = new StringBuilder();
        points.forEach(
                point -> text.append(point.x()).append(',').append(point.y()).append(' '));
        return text.toString().strip();
    }
}
