package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.scheme.Curve.Point;

/** Whether a curve rises and comes to full marks. */
final class CurveChecks {
    private static final int MOST_PERCENT = 10_000;
    private static final int MOST_SHARE = 10;

    private CurveChecks() {}

    static void check(Curve curve, Found found) {
        List<Point> points = curve.points();
        if (points.isEmpty()) {
            found.error("curve", Faults.CURVE_EMPTY.with());
            return;
        }
        BigDecimal highest = BigDecimal.ZERO;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            highest = highest.max(point.share());
            found.range("curve", point.share(), 0, MOST_SHARE);
            found.range("curve", point.percent(), -MOST_PERCENT, MOST_PERCENT);
            if (i > 0) {
                order(points.get(i - 1), point, found);
            }
        }
        if (highest.compareTo(BigDecimal.ONE) < 0) {
            found.warning("curve", Faults.CURVE_NEVER_FULL.with(highest.multiply(Found.HUNDRED)));
        }
    }

    private static void order(Point before, Point point, Found found) {
        if (before.percent().compareTo(point.percent()) >= 0) {
            found.error("curve", Faults.CURVE_ORDER.with(point.percent(), before.percent()));
        }
        if (before.share().compareTo(point.share()) > 0) {
            found.warning("curve", Faults.CURVE_FALLS.with(point.percent()));
        }
    }
}
