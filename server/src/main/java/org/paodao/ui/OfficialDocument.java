package org.paodao.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** A Word document laid out like official ones (GB/T 9704-2012): A4, a type area of 156 by 225 mm with 22 lines of 28 signs, their typefaces and sizes. */
public final class OfficialDocument {
    public static final String TITLE = "方正小标宋简体";
    public static final String HEADING = "黑体";
    public static final String SECOND_HEADING = "楷体_GB2312";
    public static final String BODY = "仿宋_GB2312";

    private static final String NUMBER = "宋体";
    /** Points of the number of a page, 四号. */
    private static final int NUMBER_SIZE = 14;

    /** Points of the text, 三号. */
    public static final int SIZE = 16;
    /** Points of a title, 二号. */
    public static final int TITLE_SIZE = 22;
    /** Points within tables, 小四. */
    public static final int TABLE_SIZE = 12;

    /** Twentieths of a point from line to line, so that 22 fill the height. */
    private static final int LINE = 579;
    /** How much narrower than its size a sign stands, in 4096ths of a point, so that 28 fill the width. */
    private static final int NARROWER = -848;
    /** Two signs, as every paragraph begins. */
    private static final int INDENT = 2 * SIZE * 20;

    private final XWPFDocument document = new XWPFDocument();

    public OfficialDocument() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        var margin = section.addNewPgMar();
        margin.setTop(millimetres(37));
        margin.setBottom(millimetres(35));
        margin.setLeft(millimetres(28));
        margin.setRight(millimetres(26));
        margin.setHeader(millimetres(15));
        margin.setFooter(millimetres(25));
        // The schema asks for it, also where nothing is bound.
        margin.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(LINE));
        grid.setCharSpace(BigInteger.valueOf(NARROWER));
    }

    /** In twentieths of a point, of which a millimetre has 56.7. */
    private static BigInteger millimetres(int count) {
        return BigInteger.valueOf(count * 567L / 10);
    }

    /** The document as it stands, for what only one place needs. */
    public XWPFDocument word() {
        return document;
    }

    public XWPFParagraph title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(400);
        run(paragraph, text, TITLE, TITLE_SIZE);
        return paragraph;
    }

    /** A heading of the first level. */
    public XWPFParagraph heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        run(paragraph, text, HEADING, SIZE);
        return paragraph;
    }

    /** A paragraph of the text, indented by two signs. */
    public XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = line(text, ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(INDENT);
        return paragraph;
    }

    /** A paragraph that is not indented, such as whom the document is for. */
    public XWPFParagraph line(String text, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE / 20.0, LineSpacingRule.EXACT);
        run(paragraph, text, BODY, SIZE);
        return paragraph;
    }

    /**
     * A table whose head is repeated on each page.
     *
     * @param widths of its columns in twentieths of a point
     * @param rows besides the head
     */
    public XWPFTable table(List<Integer> widths, List<String> heads, int rows) {
        XWPFTable table = grid(widths, rows + 1);
        for (int column = 0; column < widths.size(); column++) {
            XWPFTableCell head = table.getRow(0).getCell(column);
            cell(head, heads.get(column), HEADING, TABLE_SIZE);
            head.setWidth(String.valueOf(widths.get(column)));
        }
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    /** A table of empty cells with columns of these widths. */
    public XWPFTable grid(List<Integer> widths, int rows) {
        XWPFTable table = document.createTable(rows, widths.size());
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() < widths.size()) {
            grid.addNewGridCol();
        }
        for (int column = 0; column < widths.size(); column++) {
            grid.getGridColArray(column).setW(BigInteger.valueOf(widths.get(column)));
        }
        return table;
    }

    /** Fills an empty cell; each line of the text becomes a paragraph. */
    public static XWPFRun cell(XWPFTableCell cell, String text, String typeface, int size) {
        String[] lines = text.split("\n", -1);
        XWPFRun first = run(cell.getParagraphs().getFirst(), lines[0], typeface, size);
        for (int line = 1; line < lines.length; line++) {
            run(cell.addParagraph(), lines[line], typeface, size);
        }
        return first;
    }

    /** Adds a text to a paragraph, in one typeface for all its signs. */
    public static XWPFRun run(XWPFParagraph paragraph, String text, String typeface, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(typeface, range);
        }
        run.setFontSize(size);
        return run;
    }

    /** Numbers the pages below the text, outside: to the right on odd pages, to the left on even ones. */
    public void pageNumbers() {
        document.setEvenAndOddHeadings(true);
        pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private void pageNumber(HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(side);
        if (side == ParagraphAlignment.RIGHT) {
            paragraph.setIndentationRight(NUMBER_SIZE * 20);
        } else {
            paragraph.setIndentationLeft(NUMBER_SIZE * 20);
        }
        run(paragraph, "— ", NUMBER, NUMBER_SIZE);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var number = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
        number.setText("1");
        number.setFontFamily(NUMBER);
        number.setFontSize(NUMBER_SIZE);
        run(paragraph, " —", NUMBER, NUMBER_SIZE);
    }

    /** The file; nothing can be added after it. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
