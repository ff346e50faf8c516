package org.paodao.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page, from its top down.
 *
 * @param lines its lines of text as printed; a table stands for one line, see {@link #table}
 */
record PdfPage(List<String> lines, List<PdfTable> tables) {
    /** Begins the line that stands for a table; taken out of lines of text. */
    private static final char TABLE = '\u0001';

    /** What a field of a table takes in memory, in characters. */
    private static final int FIELD = 32;

    static PdfPage of(PDDocument document, int number, Budget budget) throws IOException {
        PDPage page = document.getPage(number - 1);
        var tables = new ArrayList<PdfTable>();
        for (PdfGrid grid : PdfGrid.of(PdfRules.of(page, budget))) {
            budget.write((long) FIELD * grid.rows() * grid.columns());
            tables.add(new PdfTable(grid));
        }
        var stripper = new Stripper(budget, tables);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.getText(document);
        var filled = tables.stream().filter(table -> !table.isEmpty()).toList();
        return new PdfPage(stripper.shown(filled), filled);
    }

    /** The table for which a line stands; null for a line of text. */
    @Nullable
    PdfTable table(String line) {
        return line.isEmpty() || line.charAt(0) != TABLE ? null : tables.get(Integer.parseInt(line.substring(1)));
    }

    /** Parts what stands in tables from what stands beside them; notices on every glyph and page whether time is up. */
    private static final class Stripper extends PDFTextStripper {
        private final Budget budget;
        private final List<PdfTable> tables;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private float y = -1;

        Stripper(Budget budget, List<PdfTable> tables) {
            this.budget = budget;
            this.tables = tables;
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            budget.tick();
            super.processPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            budget.tick();
            budget.write(text.getUnicode() == null ? 0 : text.getUnicode().length());
            if (text.getUnicode() == null || tables.stream().noneMatch(table -> table.take(text))) {
                super.processTextPosition(text);
            }
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            y = y < 0 && !positions.isEmpty() ? positions.getFirst().getY() : y;
            line.append(text);
        }

        @Override
        protected void writeWordSeparator() {
            line.append(getWordSeparator());
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void writePageEnd() {
            end();
        }

        private void end() {
            lines.add(new Line(y, line.toString().replace(TABLE, ' ')));
            line.setLength(0);
            y = -1;
        }

        /** The lines, with each table before the first line that stands below its top. */
        List<String> shown(List<PdfTable> filled) {
            var shown = new ArrayList<String>();
            int next = 0;
            for (Line one : lines) {
                while (next < filled.size() && one.y() > filled.get(next).top()) {
                    shown.add(TABLE + String.valueOf(next++));
                }
                shown.add(one.text());
            }
            while (next < filled.size()) {
                shown.add(TABLE + String.valueOf(next++));
            }
            return shown;
        }

        /** A line of text and how far from the top it stands. */
        private record Line(float y, String text) {}
    }
}
