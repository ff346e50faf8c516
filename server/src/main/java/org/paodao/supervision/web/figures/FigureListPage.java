package org.paodao.supervision.web.figures;

import org.jspecify.annotations.Nullable;
import org.paodao.supervision.figures.FigureMatter;
import org.paodao.supervision.figures.Figures;
import org.paodao.ui.Page;

/** The matters that a figure counts. */
public record FigureListPage(Figures.Listed listed, FigureQuery query) implements Page {

    /** Back to the figures. */
    public String figures() {
        return at("/matters/figures");
    }

    /** The whole list as a file. */
    public String export() {
        return at("/matters/figures/list.xlsx") + FigureQuery.part("figure", query.figure());
    }

    /** The first page; null when it is shown. */
    public @Nullable String first() {
        return FigureQuery.get(query.after()).isEmpty() ? null : list();
    }

    /** The next page; null when there is none. */
    public @Nullable String next() {
        return listed.next() == null ? null : list() + FigureQuery.part("after", listed.next());
    }

    /** The name of the unit that leads. */
    public String unit(FigureMatter matter) {
        return matter.lead() == null ? "" : listed.units().getOrDefault(matter.lead(), "");
    }

    private String list() {
        return at("/matters/figures/list") + FigureQuery.part("figure", query.figure());
    }

    private String at(String path) {
        String unit = FigureQuery.get(query.unit());
        return FigureQuery.address(path, listed.range(), listed.range().source(), unit.isEmpty() ? null : unit);
    }
}
