package org.paodao.supervision.paper;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The paper and its margins, in points.
 *
 * @param pitch of its grid of lines; 0 for none
 * @param narrower what is added to the width of Chinese signs
 */
record Sheet(float width, float height, Margins margins, float pitch, float narrower) {
    private static final float A4_WIDTH = 595.3f;
    private static final float A4_HEIGHT = 841.9f;
    private static final float LARGEST = 1684;

    /** How far from its edges the text, the head and the foot are. */
    record Margins(float top, float right, float bottom, float left, float head, float foot) {}

    /** As the last section of a document says. */
    static Sheet of(@Nullable Element section) {
        Element size = Xml.child(section, "pgSz");
        float width = points(size, "w", A4_WIDTH, LARGEST);
        float height = points(size, "h", A4_HEIGHT, LARGEST);
        Element margin = Xml.child(section, "pgMar");
        // At least a third of the paper is for the text, whatever the margins say.
        var margins = new Margins(
                points(margin, "top", 72, height / 3),
                points(margin, "right", 72, width / 3),
                points(margin, "bottom", 72, height / 3),
                points(margin, "left", 72, width / 3),
                points(margin, "header", 42, height / 3),
                points(margin, "footer", 42, height / 3));
        Element grid = Xml.child(section, "docGrid");
        String type = Xml.attribute(grid, "type");
        boolean lines = type != null && !type.equals("default");
        boolean signs = "linesAndChars".equals(type) || "snapToChars".equals(type);
        return new Sheet(
                width,
                height,
                margins,
                lines ? points(grid, "linePitch", 0, LARGEST) : 0,
                signs ? Math.clamp(Xml.number(Xml.attribute(grid, "charSpace"), 0) / 4096f, -2f, 10f) : 0);
    }

    private static float points(@Nullable Element element, String name, float otherwise, float most) {
        String text = Xml.attribute(element, name);
        return text == null ? otherwise : Math.clamp(Math.abs(Xml.number(text, 0)) / 20f, 0, most);
    }

    /** How wide the text is. */
    float room() {
        return width - margins.left() - margins.right();
    }

    /** From the upper edge of the paper to where the text ends. */
    float end() {
        return height - margins.bottom();
    }
}
