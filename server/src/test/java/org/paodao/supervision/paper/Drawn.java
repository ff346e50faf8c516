package org.paodao.supervision.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.paodao.ui.SystemFonts;

/** A PDF as it is read back: its signs with their places, its lines. */
final class Drawn extends PDFTextStripper {
    private final List<Sign> signs = new ArrayList<>();
    private final String text;
    private final int pages;

    private Drawn(PDDocument document) throws IOException {
        text = getText(document);
        pages = document.getNumberOfPages();
    }

    /** A sign on a page, in points from its upper left corner. */
    record Sign(String text, int page, float left, float right, float foot) {}

    static Drawn of(byte[] docx) {
        try (PDDocument document = Loader.loadPDF(Print.pdf(docx, "示例", SystemFonts.found()))) {
            return new Drawn(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void writeString(String line, List<TextPosition> positions) throws IOException {
        for (TextPosition at : positions) {
            signs.add(new Sign(
                    at.getUnicode(),
                    getCurrentPageNo(),
                    at.getXDirAdj(),
                    at.getXDirAdj() + at.getWidthDirAdj(),
                    at.getYDirAdj()));
        }
        super.writeString(line, positions);
    }

    List<Sign> signs() {
        return signs;
    }

    int pages() {
        return pages;
    }

    /** Its lines without the numbers of pages. */
    List<String> lines() {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.matches("— \\d+ —\\s*"))
                .toList();
    }

    /** Everything but blanks, and without the numbers of pages. */
    String signsInOrder() {
        return String.join("", lines()).replaceAll("\\s", "");
    }
}
