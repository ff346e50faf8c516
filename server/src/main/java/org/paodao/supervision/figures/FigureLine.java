package org.paodao.supervision.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all matters, of those of a source or of those that a unit leads.
 *
 * @param source null in a line of a unit or of all
 * @param lead null in a line of a source or of all
 * @param median working days from assignment to the answer that held, days of pauses left out, of what was closed in the period; null when nothing was
 */
public record FigureLine(
        @Nullable String source,
        @Nullable UUID lead,
        Map<Figure, Integer> counts,
        @Nullable BigDecimal median) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public FigureLine {
        counts = Map.copyOf(counts);
    }

    public int count(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    /** What was answered on time of what was due, in per cent. */
    public @Nullable BigDecimal onTime() {
        return share(Figure.ON_TIME, Figure.DUE);
    }

    /** What was returned for redo of what was closed, in per cent. */
    public @Nullable BigDecimal redone() {
        return share(Figure.REDONE, Figure.CLOSED);
    }

    /** With one decimal; null of nothing. */
    private @Nullable BigDecimal share(Figure part, Figure whole) {
        return count(whole) == 0
                ? null
                : BigDecimal.valueOf(count(part))
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(count(whole)), 1, RoundingMode.HALF_EVEN);
    }
}
