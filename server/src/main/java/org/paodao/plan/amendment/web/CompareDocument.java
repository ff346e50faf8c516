package org.paodao.plan.amendment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.paodao.plan.PlanHead;
import org.paodao.plan.amendment.Comparison;
import org.paodao.plan.amendment.Marks;
import org.paodao.ui.Words;

/** A comparison as a document laid out like official ones (GB/T 9704): margins, typefaces and sizes. */
final class CompareDocument {
    private static final String TITLE = "方正小标宋简体";
    private static final String HEADING = "黑体";
    private static final String BODY = "仿宋_GB2312";
    private static final List<Integer> WIDTHS = List.of(900, 2300, 900, 2350, 2350);

    private final Words words;
    private final Comparison comparison;
    private final XWPFDocument document = new XWPFDocument();

    CompareDocument(Words words, Comparison comparison) {
        this.words = words;
        this.comparison = comparison;
    }

    byte[] write(DifferenceView view) {
        PlanHead from = comparison.from().head();
        PlanHead to = comparison.to().head();
        paper();
        title(words.msg("amendment.compare.title", to.title(), from.version(), to.version()));
        version(from);
        version(to);
        paragraph(view.summary());
        int number = 1;
        for (DifferenceView.Group group : view.groups()) {
            heading(words.msg(
                    "amendment.document.heading",
                    numeral(number++),
                    group.kind(),
                    group.entries().size()));
            table(group);
        }
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void paper() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        var margin = section.addNewPgMar();
        margin.setTop(millimetres(37));
        margin.setBottom(millimetres(35));
        margin.setLeft(millimetres(28));
        margin.setRight(millimetres(26));
    }

    /** In twentieths of a point, of which a millimetre has 56.7. */
    private static BigInteger millimetres(int count) {
        return BigInteger.valueOf(count * 567L / 10);
    }

    private void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(400);
        run(paragraph, text, TITLE, 22);
    }

    private void version(PlanHead head) {
        String reason = head.reason() == null ? words.msg("plan.version.first") : head.reason();
        paragraph(words.msg(
                "amendment.document.version",
                head.version(),
                words.time(head.publishedAt()),
                head.publishedBy(),
                reason));
    }

    private void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        run(paragraph, text, HEADING, 16);
    }

    private void paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(640);
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        run(paragraph, text, BODY, 16);
    }

    private void table(DifferenceView.Group group) {
        int rows = 1
                + group.entries().stream()
                        .mapToInt(entry -> Math.max(1, entry.lines().size()))
                        .sum();
        XWPFTable table = document.createTable(rows, WIDTHS.size());
        for (int column = 0; column < WIDTHS.size(); column++) {
            String name = List.of("number", "title", "field", "before", "after").get(column);
            cell(table.getRow(0).getCell(column), words.msg("amendment.column." + name), HEADING, false);
            table.getRow(0).getCell(column).setWidth(String.valueOf(WIDTHS.get(column)));
        }
        table.getRow(0).setRepeatHeader(true);
        int row = 1;
        for (DifferenceView.Entry entry : group.entries()) {
            cell(table.getRow(row).getCell(0), entry.number(), BODY, false);
            cell(table.getRow(row).getCell(1), label(entry), BODY, entry.turn() == DifferenceView.Turn.WENT);
            if (entry.lines().isEmpty()) {
                cell(
                        table.getRow(row++).getCell(2),
                        words.msg("amendment.turn." + entry.turn().word()),
                        BODY,
                        false);
            }
            for (DifferenceView.Line line : entry.lines()) {
                line(table, row++, line);
            }
        }
    }

    private String label(DifferenceView.Entry entry) {
        String turn = entry.turn() == DifferenceView.Turn.CHANGED
                ? ""
                : words.msg("amendment.turn." + entry.turn().word());
        String closed = entry.closed() ? words.msg("amendment.closed.touched") : "";
        String units = entry.units().isEmpty() ? "" : "\n" + entry.units();
        return entry.title()
                + (turn.isEmpty() ? "" : "（" + turn + "）")
                + (closed.isEmpty() ? "" : "【" + closed + "】")
                + units;
    }

    private void line(XWPFTable table, int row, DifferenceView.Line line) {
        String told = line.strictness().isTold() ? "（" + CompareCsv.strictness(words, line.strictness()) + "）" : "";
        cell(table.getRow(row).getCell(2), line.name() + told, BODY, false);
        if (line.marks().isEmpty()) {
            cell(table.getRow(row).getCell(3), String.join("\n", line.before()), BODY, false);
            cell(table.getRow(row).getCell(4), String.join("\n", line.after()), BODY, false);
        } else {
            marks(table.getRow(row).getCell(3), line.marks(), Marks.Fate.GONE);
            marks(table.getRow(row).getCell(4), line.marks(), Marks.Fate.CAME);
        }
    }

    /** One side of a text: what went is struck out, what came is underlined. */
    private static void marks(XWPFTableCell cell, List<Marks.Piece> pieces, Marks.Fate side) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        for (Marks.Piece piece : pieces) {
            if (piece.fate() == Marks.Fate.STAYED || piece.fate() == side) {
                XWPFRun run = run(paragraph, piece.text(), BODY, 12);
                run.setStrikeThrough(piece.fate() == Marks.Fate.GONE);
                run.setUnderline(piece.fate() == Marks.Fate.CAME ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
                run.setBold(piece.fate() == Marks.Fate.CAME);
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, String typeface, boolean struck) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            run(paragraph, lines[i], typeface, 12).setStrikeThrough(struck && i == 0);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String typeface, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(typeface, range);
        }
        run.setFontSize(size);
        return run;
    }

    /** Headings are numbered as in official documents: 一、二、三. */
    private String numeral(int number) {
        String numerals = "一二三四五六七八九十";
        return words.chinese() && number <= numerals.length()
                ? numerals.substring(number - 1, number)
                : String.valueOf(number);
    }
}
