package org.paodao.supervision.paper;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Where in a template something stands.
 *
 * @param sort which part of it, as messages choose by it: the text, a table, the head, the foot, a note, a box
 * @param first the paragraph or the table, counted from 1; 0 where it is not counted
 * @param second the row of a table
 */
record Place(int sort, int first, int second) {
    private static final int TEXT = 0;
    private static final int TABLE = 1;
    private static final int HEAD = 2;
    private static final int FOOT = 3;
    private static final int NOTE = 4;
    private static final int BOX = 5;

    /** Where a paragraph of a part stands. */
    static Place of(String part, Element root, Element paragraph) {
        if (!part.equals(Docx.BODY)) {
            return new Place(part.contains("header") ? HEAD : part.contains("footer") ? FOOT : NOTE, 0, 0);
        }
        if (Remarks.isInBox(paragraph)) {
            return new Place(BOX, 0, 0);
        }
        Element row = Xml.above(paragraph, "tr");
        if (row != null && row.getParentNode() instanceof Element table) {
            return new Place(
                    TABLE,
                    Xml.all(root, "tbl").indexOf(table) + 1,
                    Xml.children(table, "tr").indexOf(row) + 1);
        }
        List<Element> plain = Xml.below(
                root, element -> Xml.is(element, "p") && Xml.above(element, "tr") == null && !Remarks.isInBox(element));
        return new Place(TEXT, plain.indexOf(paragraph) + 1, 0);
    }
}
