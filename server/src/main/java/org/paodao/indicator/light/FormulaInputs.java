package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.formula.Figures;

/** One unit's figures and totals for formulas; remembers whether one that was asked for is provisional. */
final class FormulaInputs {
    private final Shelf shelf;
    private final Totals totals;
    private final Figures figures = Figures.from(this::column);
    private UUID unit = Goal.WHOLE;
    private boolean provisional;

    FormulaInputs(Shelf shelf, Totals totals) {
        this.shelf = shelf;
        this.totals = totals;
    }

    /** From now on the figures are those of this unit. */
    void turnTo(UUID next) {
        unit = next;
    }

    /** Forgets what was asked for. */
    void begin() {
        provisional = false;
    }

    /** The figures of the unit turned to last. */
    Figures figures() {
        return figures;
    }

    private Figures.Column column(String code, boolean total) {
        if (total) {
            Totals.OfOne sums = totals.of(code);
            return period -> amount(sums.at(period, unit));
        }
        return new Values(shelf.board(code))::at;
    }

    private @Nullable BigDecimal amount(@Nullable Figure figure) {
        provisional |= figure != null && figure.provisional();
        return figure == null ? null : figure.amount();
    }

    /** Whether a figure that was asked for since the beginning is provisional. */
    boolean provisional() {
        return provisional;
    }

    /** The values of one indicator; remembers the line of the unit, for the periods of a year are asked for one after the other. */
    private final class Values {
        private final Shelf.Board board;
        private @Nullable UUID whose;
        private LineFigures line = LineFigures.NONE;

        Values(Shelf.Board board) {
            this.board = board;
        }

        @Nullable
        BigDecimal at(Period period) {
            if (!unit.equals(whose)) {
                whose = unit;
                line = board.of(unit);
            }
            return amount(line.at(period));
        }
    }
}
