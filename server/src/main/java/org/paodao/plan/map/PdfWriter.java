package org.paodao.plan.map;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.paodao.plan.map.Shape.Cluster;
import org.paodao.plan.map.Shape.Curve;
import org.paodao.plan.map.Shape.Panel;
import org.paodao.plan.map.Shape.Sign;
import org.paodao.plan.map.Shape.Strand;
import org.paodao.plan.map.Shape.Words;
import org.paodao.ui.FontRuns;
import org.paodao.ui.Fonts;
import org.paodao.ui.PdfFonts;

/** Writes pictures as a PDF of A3 landscape pages; of the fonts only the signs that occur are put in. */
final class PdfWriter {
    private static final PDRectangle A3 = new PDRectangle(1190.55f, 841.89f);

    private final PDPageContentStream out;
    private final PdfFonts fonts;

    private PdfWriter(PDPageContentStream out, PdfFonts fonts) {
        this.out = out;
        this.fonts = fonts;
    }

    /**
     * Writes sheets, each on a page.
     *
     * @param name the document's title
     * @param language of its text, such as zh-CN
     */
    static byte[] write(List<Picture> sheets, String name, String language, Fonts fonts) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (var document = new PDDocument();
                var embedded = PdfFonts.of(document, fonts)) {
            document.getDocumentInformation().setTitle(name);
            document.getDocumentInformation().setCreator("Paodao");
            document.getDocumentCatalog().setLanguage(language);
            for (Picture sheet : sheets) {
                var page = new PDPage(A3);
                document.addPage(page);
                try (var out = new PDPageContentStream(document, page)) {
                    new PdfWriter(out, embedded).sheet(sheet);
                }
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Turns the page's axes into the drawing's: from the upper left corner, downward. */
    private void sheet(Picture sheet) throws IOException {
        float scale = Math.min(A3.getWidth() / sheet.width(), A3.getHeight() / sheet.height());
        out.transform(new Matrix(scale, 0, 0, -scale, 0, A3.getHeight()));
        for (Shape shape : sheet.shapes()) {
            shape(shape);
        }
    }

    private void shape(Shape shape) throws IOException {
        switch (shape) {
            case Panel panel -> {
                PdfPaths.panel(out, panel);
                paint(panel.ink());
            }
            case Words words -> words(words);
            case Curve curve -> curve(curve);
            case Strand strand -> curve(strand.curve());
            case Sign sign -> sign(sign);
            case Cluster cluster -> {
                for (Shape part : cluster.shapes()) {
                    shape(part);
                }
            }
        }
    }

    private void paint(Ink ink) throws IOException {
        out.setLineWidth(1);
        out.setLineDashPattern(ink.dash() == 0 ? new float[0] : new float[] {ink.dash(), 3}, 0);
        if (!ink.stroke().isEmpty()) {
            out.setStrokingColor(Color.decode(ink.stroke()));
        }
        if (!ink.fill().isEmpty()) {
            out.setNonStrokingColor(Color.decode(ink.fill()));
        }
        if (ink.fill().isEmpty()) {
            out.stroke();
        } else if (ink.stroke().isEmpty()) {
            out.fill();
        } else {
            out.fillAndStroke();
        }
    }

    private void curve(Curve curve) throws IOException {
        PdfPaths.curve(out, curve);
        paint(curve.ink());
    }

    private void sign(Sign sign) throws IOException {
        PdfPaths.sign(out, sign);
        if (Outlines.isStroked(sign.outline())) {
            out.setLineDashPattern(new float[0], 0);
            out.setLineWidth(1.6f);
            out.setStrokingColor(Color.decode(Outlines.line(sign.ink())));
            out.stroke();
        } else {
            paint(sign.ink());
        }
    }

    private void words(Words words) throws IOException {
        int size = words.type().size();
        List<FontRuns.Run> runs = fonts.runs(words.text());
        float width = 0;
        for (FontRuns.Run run : runs) {
            width += fonts.width(run, size);
        }
        float back = switch (words.type().anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        Color colour = Color.decode(words.type().ink().fill());
        out.beginText();
        out.setNonStrokingColor(colour);
        weight(words.type(), colour);
        out.setTextMatrix(
                words.turned()
                        ? new Matrix(0, -1, -1, 0, words.x(), words.y() + back)
                        : new Matrix(1, 0, 0, -1, words.x() - back, words.y()));
        for (FontRuns.Run run : runs) {
            out.setFont(fonts.font(run), size);
            out.showText(run.text());
        }
        out.endText();
    }

    /** The system has one weight of the Chinese font: a line around each sign makes it heavier. */
    private void weight(Shape.Letters letters, Color colour) throws IOException {
        if (letters.bold()) {
            out.setLineDashPattern(new float[0], 0);
            out.setStrokingColor(colour);
            out.setLineWidth(letters.size() * 0.035f);
        }
        out.setRenderingMode(letters.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    }
}
