package org.paodao.supervision.paper;

import org.w3c.dom.Element;

final class Remarks {
    private Remarks() {}

    /** Whether a paragraph stands in a text box. */
    static boolean isInBox(Element paragraph) {
        return Xml.above(paragraph, "txbxContent") != null;
    }
}
