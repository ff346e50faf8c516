package org.paodao.supervision.paper;

import java.util.List;
import org.w3c.dom.Element;

/** The columns of a table: as its grid says, or where that is silent, as the cells do. */
final class Columns {
    private static final int MOST = 63;
    private static final float USUAL = 60;

    private Columns() {}

    /** How many columns a cell covers. */
    static int span(Element cell) {
        return Math.clamp(Xml.number(Xml.value(Xml.child(cell, "tcPr"), "gridSpan"), 1), 1, MOST);
    }

    /** Gives every column a width: cells of one column know it best. */
    static void complete(List<Float> columns, List<Element> rows) {
        learn(columns, rows, true);
        learn(columns, rows, false);
        columns.replaceAll(width -> width > 0 ? width : USUAL);
    }

    private static void learn(List<Float> columns, List<Element> rows, boolean single) {
        for (Element row : rows) {
            int at = 0;
            for (Element cell : Xml.children(row, "tc")) {
                int span = span(cell);
                float width = Xml.number(Xml.attribute(Xml.child(Xml.child(cell, "tcPr"), "tcW"), "w"), 0) / 20f;
                for (int column = at; column < at + span; column++) {
                    learn(columns, column, single && span > 1 ? 0 : width / span);
                }
                at += span;
            }
        }
    }

    private static void learn(List<Float> columns, int column, float width) {
        if (column >= columns.size()) {
            columns.add(width);
        } else if (columns.get(column) <= 0) {
            columns.set(column, width);
        }
    }
}
