package org.paodao.document.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A page of a PDF file on which tests draw lines and words; heights count from the foot of the page. */
final class PdfDrawing {
    private static final int WIDTH = 612;
    private static final int HEIGHT = 792;

    private final StringBuilder content = new StringBuilder();
    private int degrees;

    PdfDrawing line(int x1, int y1, int x2, int y2) {
        content.append("%d %d m %d %d l S\n".formatted(x1, y1, x2, y2));
        return this;
    }

    PdfDrawing bar(int x, int y, int width, int height) {
        content.append("%d %d %d %d re f\n".formatted(x, y, width, height));
        return this;
    }

    PdfDrawing frame(int x, int y, int width, int height) {
        content.append("%d %d %d %d re S\n".formatted(x, y, width, height));
        return this;
    }

    /** Words at their places, {@code x,y words}, several to a line parted by strokes. */
    PdfDrawing write(String words) {
        for (String cell : words.strip().split("[|\n]")) {
            String place = cell.substring(0, cell.indexOf(' '));
            String hex =
                    HexFormat.of().formatHex(cell.substring(place.length() + 1).getBytes(StandardCharsets.UTF_16BE));
            content.append("BT /F 12 Tf %s Td <%s> Tj ET\n".formatted(place.replace(',', ' '), hex));
        }
        return this;
    }

    /** The page looks the same, but is stored turned, as a printer's landscape page is. */
    PdfDrawing turned(int turn) {
        degrees = turn;
        return this;
    }

    static byte[] bytes(PdfDrawing... pages) throws IOException {
        try (var document = Pdfs.document("")) {
            PDPage blank = document.getPage(0);
            for (PdfDrawing drawing : pages) {
                drawing.add(document, blank);
            }
            document.removePage(0);
            return Pdfs.bytes(document);
        }
    }

    private void add(PDDocument document, PDPage blank) throws IOException {
        boolean upright = degrees % 180 == 0;
        var page = new PDPage(new PDRectangle(upright ? WIDTH : HEIGHT, upright ? HEIGHT : WIDTH));
        page.setResources(blank.getResources());
        page.setRotation(degrees);
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((matrix() + content).getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
    }

    private String matrix() {
        return switch (degrees) {
            case 90 -> "0 1 -1 0 %d 0 cm\n".formatted(HEIGHT);
            case 180 -> "-1 0 0 -1 %d %d cm\n".formatted(WIDTH, HEIGHT);
            case 270 -> "0 -1 1 0 0 %d cm\n".formatted(WIDTH);
            default -> "";
        };
    }
}
