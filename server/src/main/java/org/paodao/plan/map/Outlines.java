package org.paodao.plan.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.paodao.plan.map.Shape.Outline;
import org.paodao.plan.map.Shape.Sign;

/** The outlines of signs as steps that every writer can follow; no sign of any font is needed. */
final class Outlines {
    /** A step: M and L with a point, Q with a point it bends to and its end, Z to close. In hundredths of the radius. */
    record Step(char sort, List<Integer> points) {
        Step {
            points = List.copyOf(points);
        }
    }

    private static final List<Step> ROUND =
            steps("M -100 0 Q -100 -58 -71 -71 Q -42 -100 0 -100 Q 42 -100 71 -71 Q 100 -58 100 0 "
                    + "Q 100 58 71 71 Q 42 100 0 100 Q -42 100 -71 71 Q -100 58 -100 0 Z");

    private Outlines() {}

    /** Whether only its line is drawn. */
    static boolean isStroked(Outline outline) {
        return switch (outline) {
            case CIRCLE, TRIANGLE, SQUARE, DIAMOND -> false;
            case RING, DASHES, CROSS, TICK, PLUS, MINUS, ARROWS, PENCIL, GAP -> true;
        };
    }

    static List<Step> of(Outline outline) {
        return switch (outline) {
            case CIRCLE, RING -> ROUND;
            case DASHES ->
                steps(
                        "M -100 0 Q -100 -58 -71 -71 M 0 -100 Q 42 -100 71 -71 M 100 0 Q 100 58 71 71 M 0 100 Q -42 100 -71 71");
            case DIAMOND -> steps("M 0 -105 L 105 0 L 0 105 L -105 0 Z");
            case CROSS -> steps("M -80 -80 L 80 80 M 80 -80 L -80 80");
            case TRIANGLE -> steps("M 0 -100 L 105 90 L -105 90 Z");
            case SQUARE -> steps("M -90 -90 L 90 -90 L 90 90 L -90 90 Z");
            case TICK -> steps("M -90 5 L -25 75 L 95 -75");
            case PLUS -> steps("M -95 0 L 95 0 M 0 -95 L 0 95");
            case MINUS -> steps("M -95 0 L 95 0");
            case ARROWS -> steps("M -100 0 L 100 0 M -45 -60 L -100 0 L -45 60 M 45 -60 L 100 0 L 45 60");
            case PENCIL -> steps("M -95 95 L -75 25 L 50 -100 L 100 -50 L -25 75 Z");
            case GAP -> steps("M -100 0 L -35 0 M 35 0 L 100 0 M -20 70 L 20 -70");
        };
    }

    private static List<Step> steps(String text) {
        var steps = new ArrayList<Step>();
        var points = new ArrayList<Integer>();
        char sort = ' ';
        for (String part : text.split(" ")) {
            if (Character.isLetter(part.charAt(0))) {
                if (sort != ' ') {
                    steps.add(new Step(sort, points));
                }
                sort = part.charAt(0);
                points.clear();
            } else {
                points.add(Integer.valueOf(part));
            }
        }
        steps.add(new Step(sort, points));
        return List.copyOf(steps);
    }

    /** The outline as the path of an SVG, in hundredths of a unit written as decimals. */
    static String path(Sign sign) {
        var path = new StringBuilder();
        for (Step step : of(sign.outline())) {
            path.append(step.sort());
            for (int at = 0; at < step.points().size(); at++) {
                int middle = at % 2 == 0 ? sign.x() : sign.y();
                path.append(at == 0 ? "" : " ")
                        .append(decimal(middle * 100 + step.points().get(at) * sign.radius()));
            }
        }
        return path.toString();
    }

    /** The colour of a sign's line: of inks that are for areas the area's. */
    static String line(Ink ink) {
        return ink.stroke().isEmpty() ? ink.fill() : ink.stroke();
    }

    private static String decimal(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
