package org.paodao.supervision.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.paodao.ui.OfficialDocument;

/** Writes a template: a masthead and text, or a form; tables; who signs and when. */
final class PaperWriter {
    private static final String RED = "C00000";
    /** What fills the width of the type area, in twentieths of a point. */
    static final int WIDTH = 8840;

    private static final int LABEL = 1600;

    private final OfficialDocument document = new OfficialDocument();
    private boolean headed;

    PaperWriter() {
        document.pageNumbers();
    }

    /** Whose paper it is, in red, with its number above the line. */
    PaperWriter masthead(String office, String below) {
        headed = true;
        XWPFParagraph head = document.title("");
        OfficialDocument.run(head, office, OfficialDocument.TITLE, 36).setColor(RED);
        XWPFParagraph number = document.line(below, ParagraphAlignment.CENTER);
        number.setBorderBottom(Borders.SINGLE);
        number.getCTPPr().getPBdr().getBottom().setColor(RED);
        number.getCTPPr().getPBdr().getBottom().setSz(BigInteger.valueOf(18));
        number.setSpacingAfter(400);
        return this;
    }

    PaperWriter title(String text) {
        // Below a masthead a title keeps its distance; on a form it begins the page.
        document.title(text).setSpacingBefore(headed ? 240 : 0);
        return this;
    }

    PaperWriter to(String unit) {
        document.line(unit + "：", ParagraphAlignment.LEFT);
        return this;
    }

    PaperWriter heading(String text) {
        document.heading(text);
        return this;
    }

    PaperWriter text(String... paragraphs) {
        List.of(paragraphs).forEach(document::paragraph);
        return this;
    }

    /** What follows begins on a page of its own. */
    PaperWriter page(String heading) {
        document.heading(heading).setPageBreak(true);
        return this;
    }

    /** Who signs, and the day four signs from the right. */
    PaperWriter signed(String office, String date) {
        document.paragraph("").setKeepNext(true);
        XWPFParagraph signer = document.line(office, ParagraphAlignment.RIGHT);
        signer.setIndentationRight(2 * OfficialDocument.SIZE * 20);
        signer.setKeepNext(true);
        document.line(date, ParagraphAlignment.RIGHT).setIndentationRight(4 * OfficialDocument.SIZE * 20);
        return this;
    }

    PaperWriter line(String text) {
        document.line(text, ParagraphAlignment.LEFT);
        return this;
    }

    /** A table of the entries of a name: one row that is repeated. */
    PaperWriter table(List<Integer> widths, List<String> heads, List<String> columns) {
        XWPFTable table = document.table(widths, heads, 1);
        for (int column = 0; column < widths.size(); column++) {
            XWPFTableCell cell = table.getRow(1).getCell(column);
            cell.setWidth(String.valueOf(widths.get(column)));
            OfficialDocument.cell(cell, columns.get(column), OfficialDocument.BODY, OfficialDocument.TABLE_SIZE);
        }
        return this;
    }

    /** A form: each line a name and what is filled in, or two such pairs. */
    PaperWriter form(List<List<String>> lines) {
        int half = WIDTH / 2 - LABEL;
        XWPFTable table = document.grid(List.of(LABEL, half, LABEL, half), lines.size());
        for (int number = 0; number < lines.size(); number++) {
            XWPFTableRow row = table.getRow(number);
            List<String> line = lines.get(number);
            if (line.size() == 2) {
                row.removeCell(3);
                row.removeCell(2);
                row.getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
            }
            for (int cell = 0; cell < line.size(); cell++) {
                boolean label = cell % 2 == 0;
                int width = label ? LABEL : line.size() == 2 ? WIDTH - LABEL : half;
                row.getCell(cell).setWidth(String.valueOf(width));
                row.getCell(cell).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                String face = label ? OfficialDocument.HEADING : OfficialDocument.BODY;
                OfficialDocument.cell(row.getCell(cell), line.get(cell), face, OfficialDocument.TABLE_SIZE);
            }
        }
        return this;
    }

    byte[] bytes() {
        return document.bytes();
    }
}
