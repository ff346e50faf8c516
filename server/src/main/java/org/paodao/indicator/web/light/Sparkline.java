package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The course of some figures, small enough to stand in a line.
 *
 * @param points as SVG wants them, in a field of {@link #WIDTH} by {@link #HEIGHT}
 * @param x of the last one
 * @param y of the last one
 */
public record Sparkline(String points, int x, int y) {
    public static final int WIDTH = 96;
    public static final int HEIGHT = 24;
    private static final int EDGE = 3;

    static Sparkline of(List<BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return new Sparkline("", 0, 0);
        }
        BigDecimal low = Collections.min(amounts);
        BigDecimal high = Collections.max(amounts);
        List<String> points = new ArrayList<>();
        int x = EDGE;
        int y = EDGE;
        for (int i = 0; i < amounts.size(); i++) {
            x = EDGE + (amounts.size() == 1 ? 0 : i * (WIDTH - 2 * EDGE) / (amounts.size() - 1));
            y = HEIGHT - EDGE - between(low, high, amounts.get(i), HEIGHT - 2 * EDGE);
            points.add(x + "," + y);
        }
        return new Sparkline(String.join(" ", points), x, y);
    }

    /** Where a figure lies between two others, in so many steps. */
    static int between(BigDecimal low, BigDecimal high, BigDecimal amount, int steps) {
        BigDecimal whole = high.subtract(low);
        return whole.signum() == 0
                ? steps / 2
                : amount.subtract(low)
                        .multiply(BigDecimal.valueOf(steps))
                        .divide(whole, 0, RoundingMode.HALF_EVEN)
                        .intValueExact();
    }
}
