package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.formula.Figures;

/** One unit's figures and totals for formulas; remembers whether one that was asked for is provisional. */
final class FormulaInputs {
    private final Shelf shelf;
    private final Totals totals;
    private final Map<String, LineFigures> lines = new HashMap<>();
    private final Map<String, Totals.OfOne> sums = new HashMap<>();
    private final Figures figures = Figures.from(this::of, this::total);
    private UUID unit = Goal.WHOLE;
    private boolean provisional;

    FormulaInputs(Shelf shelf, Totals totals) {
        this.shelf = shelf;
        this.totals = totals;
    }

    /** The figures of the unit turned to last. */
    Figures figures() {
        return figures;
    }

    /** From now on the figures are those of this unit. */
    void turnTo(UUID next) {
        unit = next;
        lines.clear();
    }

    /** Forgets what was asked for. */
    void begin() {
        provisional = false;
    }

    private @Nullable BigDecimal of(String code, Period period) {
        LineFigures line = lines.get(code);
        if (line == null) {
            line = shelf.of(code, unit);
            lines.put(code, line);
        }
        return amount(line.at(period));
    }

    private @Nullable BigDecimal total(String code, Period period) {
        Totals.OfOne sum = sums.get(code);
        if (sum == null) {
            sum = totals.of(code);
            sums.put(code, sum);
        }
        return amount(sum.at(period, unit));
    }

    private @Nullable BigDecimal amount(@Nullable Figure figure) {
        provisional |= figure != null && figure.provisional();
        return figure == null ? null : figure.amount();
    }

    /** Whether a figure that was asked for since the beginning is provisional. */
    boolean provisional() {
        return provisional;
    }
}
