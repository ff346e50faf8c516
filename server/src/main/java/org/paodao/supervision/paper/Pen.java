package org.paodao.supervision.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import org.paodao.ui.PdfFonts;

/** Draws on one page, downward from its upper left corner. */
final class Pen implements AutoCloseable {
    private static final float THIN = 0.5f;

    private final PDPageContentStream out;
    private final PdfFonts fonts;
    private final float height;

    Pen(PDDocument document, PDPage page, PdfFonts fonts) throws IOException {
        this.out = new PDPageContentStream(document, page, AppendMode.APPEND, true);
        this.fonts = fonts;
        this.height = page.getMediaBox().getHeight();
    }

    /** Draws a line of text whose upper edge is at {@code y}. */
    void line(Line line, float x, float y) throws IOException {
        for (Line.Piece piece : line.pieces()) {
            piece(piece, x + piece.x(), y + line.base());
        }
        rule(line.rules().above(), line.rules(), x, y);
        rule(line.rules().below(), line.rules(), x, y + line.height());
    }

    private void rule(Shape.@Nullable Rule rule, Line.Rules rules, float x, float y) throws IOException {
        if (rule != null) {
            stroke(rule.color(), rule.width(), List.of(x + rules.from(), y, x + rules.to(), y));
        }
    }

    private void piece(Line.Piece piece, float x, float foot) throws IOException {
        Look look = piece.look();
        String text = piece.run().text();
        float natural = fonts.width(piece.run(), look.size());
        out.beginText();
        out.setNonStrokingColor(Color.decode("#" + look.color()));
        out.setStrokingColor(Color.decode("#" + look.color()));
        // The system has one weight of the Chinese font: a line around each sign makes it heavier.
        out.setLineWidth(look.size() * 0.035f);
        out.setRenderingMode(look.heavy() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.setFont(fonts.font(piece.run()), look.size());
        out.setCharacterSpacing((piece.width() - natural) / text.codePointCount(0, text.length()));
        out.newLineAtOffset(x, height - foot);
        out.showText(text);
        out.endText();
        if (look.underlined()) {
            along(piece, x, foot + look.size() * 0.13f);
        }
        if (look.struck()) {
            along(piece, x, foot - look.size() * 0.3f);
        }
    }

    private void along(Line.Piece piece, float x, float y) throws IOException {
        stroke(piece.look().color(), THIN, List.of(x, y, x + piece.width(), y));
    }

    /** Draws a straight black line. */
    void line(float fromX, float fromY, float toX, float toY) throws IOException {
        stroke("000000", THIN, List.of(fromX, fromY, toX, toY));
    }

    /** Fills a rectangle. */
    void fill(String color, List<Float> box) throws IOException {
        out.setNonStrokingColor(Color.decode("#" + color));
        out.addRect(box.get(0), height - box.get(1) - box.get(3), box.get(2), box.get(3));
        out.fill();
    }

    private void stroke(String color, float width, List<Float> ends) throws IOException {
        out.setStrokingColor(Color.decode("#" + color));
        out.setLineWidth(width);
        out.moveTo(ends.get(0), height - ends.get(1));
        out.lineTo(ends.get(2), height - ends.get(3));
        out.stroke();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
