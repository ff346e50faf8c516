package org.paodao.scoring.mass;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.paodao.scoring.mass.Share.Scaled;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Curve.Point;

/** Achievement along a curve. */
final class CurveRule implements Rule {
    private final int clause;
    private final long missing;
    private final long[] from;
    private final Share[] shares;

    /**
     * Of one clause.
     *
     * @param clause  its number
     * @param missing marks where nothing is known
     * @param decimals of the values
     */
    CurveRule(int clause, long missing, Curve curve, Marks marks, int decimals) {
        this.clause = clause;
        this.missing = missing;
        List<Point> points = curve.points();
        from = new long[points.size()];
        shares = new Share[points.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = whole(points.get(i), decimals);
            BigDecimal there = points.get(i).share().multiply(marks.full());
            boolean flat = i == from.length - 1 || curve.shape() == Curve.Shape.STEPPED;
            shares[i] = flat ? Share.constant(there, marks.decimals()) : line(points, i, marks, decimals);
        }
    }

    /** Full marks and the decimals they are rounded to. */
    record Marks(BigDecimal full, int decimals) {}

    private static Share line(List<Point> points, int at, Marks marks, int decimals) {
        Point begin = points.get(at);
        Point end = points.get(at + 1);
        long first = whole(begin, decimals);
        BigDecimal rise = end.share().subtract(begin.share()).multiply(marks.full());
        var run = new Scaled(first, BigInteger.valueOf(whole(end, decimals) - first));
        return Share.of(begin.share().multiply(marks.full()), rise, run, marks.decimals());
    }

    private static long whole(Point point, int decimals) {
        return point.percent().movePointRight(decimals).longValueExact();
    }

    @Override
    public void add(Cells cells, int first, int end, long[] totals) {
        for (int unit = first; unit < end; unit++) {
            int value = cells.at(unit, clause);
            totals[unit] += value == Cells.MISSING ? missing : marks(value);
        }
    }

    private long marks(int value) {
        int at = from.length - 1;
        while (at >= 0 && from[at] > value) {
            at--;
        }
        return at < 0 ? 0 : shares[at].at(value);
    }
}
