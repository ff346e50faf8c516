package org.paodao.supervision.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the paragraphs and tables of a document. */
final class Reading {
    private static final String CONTENT = "sdtContent";
    private static final float USUAL = 10.5f;

    private final StyleSheet styles;
    private final float pitch;
    private final Spans.PageNumber number;

    /**
     * Begins to read.
     *
     * @param pitch of the page's grid; 0 for none
     */
    Reading(StyleSheet styles, float pitch, Spans.PageNumber number) {
        this.styles = styles;
        this.pitch = pitch;
        this.number = number;
    }

    /** What stands right below an element, in its order. */
    List<Block> blocks(Element above) {
        List<Block> blocks = new ArrayList<>();
        for (Element child : Xml.children(above)) {
            if (Xml.is(child, "p")) {
                blocks.add(text(child, pitch));
            } else if (Xml.is(child, "tbl")) {
                blocks.add(grid(child));
            } else if (Xml.is(child, "sdt")) {
                Element content = Xml.child(child, CONTENT);
                blocks.addAll(content == null ? List.of() : blocks(content));
            }
        }
        return blocks;
    }

    private Block.Text text(Element paragraph, float follows) {
        List<Block.Span> spans = Spans.of(styles, paragraph, number);
        float sign = spans.isEmpty() ? mark(paragraph) : spans.getFirst().look().size();
        // An empty paragraph is as high as the sign that ends it.
        List<Block.Span> seen =
                spans.isEmpty() ? List.of(new Block.Span("", new Look(sign, false, false, false, "000000"))) : spans;
        return new Block.Text(styles.shape(paragraph, sign, follows), seen);
    }

    private float mark(Element paragraph) {
        Element properties = Xml.child(paragraph, "pPr");
        return properties == null ? USUAL : styles.look(paragraph, properties).size();
    }

    private Block.Grid grid(Element table) {
        List<Float> columns = new ArrayList<>();
        Element given = Xml.child(table, "tblGrid");
        if (given != null) {
            Xml.children(given, "gridCol").forEach(column -> columns.add(twentieths(Xml.attribute(column, "w"))));
        }
        List<Element> rows = Xml.children(table, "tr");
        Columns.complete(columns, rows);
        Element properties = Xml.child(table, "tblPr");
        String align = Xml.value(properties, "jc");
        return new Block.Grid(
                columns, rows.stream().map(this::row).toList(), isLined(properties), align == null ? "left" : align);
    }

    private boolean isLined(@Nullable Element properties) {
        Element borders = Xml.child(properties, "tblBorders");
        if (borders == null) {
            return styles.drawsLines(Xml.value(properties, "tblStyle"));
        }
        return Xml.children(borders).stream()
                .map(border -> Xml.attribute(border, "val"))
                .anyMatch(kind -> kind != null && !kind.equals("none") && !kind.equals("nil"));
    }

    private Block.Row row(Element row) {
        Element properties = Xml.child(row, "trPr");
        return new Block.Row(
                Xml.children(row).stream()
                        .flatMap(child -> cells(child).stream())
                        .map(this::cell)
                        .toList(),
                Boolean.TRUE.equals(Xml.flag(properties, "tblHeader")),
                twentieths(Xml.value(properties, "trHeight")));
    }

    private static List<Element> cells(Element child) {
        Element content = Xml.is(child, "sdt") ? Xml.child(child, CONTENT) : null;
        return content == null ? Xml.is(child, "tc") ? List.of(child) : List.of() : Xml.children(content, "tc");
    }

    private Block.Cell cell(Element cell) {
        Element properties = Xml.child(cell, "tcPr");
        Element merged = Xml.child(properties, "vMerge");
        String align = Xml.value(properties, "vAlign");
        String fill = Xml.attribute(Xml.child(properties, "shd"), "fill");
        return new Block.Cell(
                Xml.all(cell, "p").stream()
                        .filter(paragraph -> !Remarks.isInBox(paragraph))
                        .map(paragraph -> text(paragraph, 0))
                        .toList(),
                Columns.span(cell),
                merged != null && !"restart".equals(Xml.attribute(merged, "val")),
                align == null ? "top" : align,
                fill != null && fill.matches("[0-9A-Fa-f]{6}") ? fill : null);
    }

    private static float twentieths(@Nullable String text) {
        return Xml.number(text, 0) / 20f;
    }
}
