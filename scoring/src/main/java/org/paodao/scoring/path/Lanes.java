package org.paodao.scoring.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.path.Shape.Own;

/** Draws the borders of a path. */
final class Lanes {
    private Lanes() {}

    static Path path(Shape shape, Course course) {
        BigDecimal low = course.wanted().low();
        BigDecimal high = course.wanted().high();
        Lane floor = low == null ? null : lane(shape, course, true, low);
        Lane cap = high == null ? null : lane(shape, course, false, high);
        return new Path(course.first(), starts(course, shape, floor), floor, cap);
    }

    private static boolean starts(Course course, Shape shape, @Nullable Lane floor) {
        return course.cumulative()
                && floor != null
                && !(shape instanceof Shape.Steady)
                && course.base().compareTo(floor.goal()) < 0;
    }

    private static Lane lane(Shape shape, Course course, boolean floor, BigDecimal goal) {
        boolean beyond = course.wanted().beyond();
        if (shape instanceof Own own) {
            boolean upper = !floor && course.wanted().low() != null;
            return new Lane(floor, beyond, course.base(), goal, upper ? own.upper() : own.values());
        }
        if (shape instanceof Shape.Steady || arrived(course, floor, goal)) {
            return new Lane(floor, beyond, BigDecimal.ZERO, goal, Collections.nCopies(course.length(), goal));
        }
        BigDecimal way = goal.subtract(course.base());
        List<BigDecimal> expected = new ArrayList<>(course.length());
        for (int passed = 1; passed <= course.length(); passed++) {
            expected.add(course.base().add(Shares.due(shape, course, way, passed)));
        }
        return new Lane(floor, beyond, course.base(), goal, expected);
    }

    /**
     * Whether the base is good enough already. What is allowed over the year, be it a cumulative cap or a loss (a cumulative floor below zero), is nevertheless
     * spread over it.
     */
    private static boolean arrived(Course course, boolean floor, BigDecimal goal) {
        int side = course.base().compareTo(goal);
        boolean allowed = course.cumulative() && (!floor || goal.signum() < 0);
        return !allowed && (floor ? side >= 0 : side <= 0);
    }
}
