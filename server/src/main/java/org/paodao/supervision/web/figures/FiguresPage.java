package org.paodao.supervision.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.supervision.figures.Figure;
import org.paodao.supervision.figures.FigureLine;
import org.paodao.supervision.figures.FigureRange;
import org.paodao.supervision.figures.Figures;
import org.paodao.ui.Page;

/**
 * The statistics of matters.
 *
 * @param sources that can be chosen
 * @param units that can be chosen
 */
public record FiguresPage(Figures.Shown shown, FigureQuery query, List<String> sources, List<Unit> units)
        implements Page {
    /** Columns of a table of lines, besides the rates and the median. */
    public static final List<Figure> COUNTS = List.of(
            Figure.DUE, Figure.ON_TIME, Figure.LATE, Figure.CLOSED, Figure.REDONE, Figure.OPEN, Figure.OPEN_LATE);

    public FiguresPage {
        sources = List.copyOf(sources);
        units = List.copyOf(units);
    }

    /** The matters that a figure of a line counts. */
    public String list(FigureLine line, Figure figure) {
        return narrowed("/matters/figures/list", line) + FigureQuery.part("figure", figure.word());
    }

    /** The same figures as a file. */
    public String export() {
        return narrowed("/matters/figures/export.xlsx", shown.all());
    }

    /** The name of the unit of a line. */
    public String unit(FigureLine line) {
        return line.lead() == null ? "" : shown.units().getOrDefault(line.lead(), "");
    }

    private String narrowed(String path, FigureLine line) {
        FigureRange range = shown.range();
        String source = line.source() == null ? range.source() : line.source();
        String unit = line.lead() == null ? wanted() : shown.units().get(line.lead());
        return FigureQuery.address(path, range, source, unit);
    }

    private @Nullable String wanted() {
        String unit = FigureQuery.get(query.unit());
        return unit.isEmpty() ? null : unit;
    }
}
