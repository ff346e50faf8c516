package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.paodao.plan.PlanHead;
import org.paodao.plan.amendment.Comparison;
import org.paodao.plan.amendment.Marks;
import org.paodao.ui.OfficialDocument;
import org.paodao.ui.Words;

/** A comparison as a document laid out like official ones (GB/T 9704): margins, typefaces and sizes. */
final class CompareDocument {
    private static final List<Integer> WIDTHS = List.of(900, 2300, 900, 2350, 2350);

    private final Words words;
    private final Comparison comparison;
    private final OfficialDocument document = new OfficialDocument();

    CompareDocument(Words words, Comparison comparison) {
        this.words = words;
        this.comparison = comparison;
    }

    byte[] write(DifferenceView view) {
        PlanHead from = comparison.from().head();
        PlanHead to = comparison.to().head();
        document.title(words.msg("amendment.compare.title", to.title(), from.version(), to.version()));
        version(from);
        version(to);
        document.paragraph(view.summary());
        int number = 1;
        for (DifferenceView.Group group : view.groups()) {
            document.heading(words.msg(
                    "amendment.document.heading",
                    numeral(number++),
                    group.kind(),
                    group.entries().size()));
            table(group);
        }
        return document.bytes();
    }

    private void version(PlanHead head) {
        String reason = head.reason() == null ? words.msg("plan.version.first") : head.reason();
        document.paragraph(words.msg(
                "amendment.document.version",
                head.version(),
                words.time(head.publishedAt()),
                head.publishedBy(),
                reason));
    }

    private void table(DifferenceView.Group group) {
        int rows = group.entries().stream()
                .mapToInt(entry -> Math.max(1, entry.lines().size()))
                .sum();
        List<String> heads = Stream.of("number", "title", "field", "before", "after")
                .map(name -> words.msg("amendment.column." + name))
                .toList();
        XWPFTable table = document.table(WIDTHS, heads, rows);
        int row = 1;
        for (DifferenceView.Entry entry : group.entries()) {
            cell(table.getRow(row).getCell(0), entry.number());
            cell(table.getRow(row).getCell(1), label(entry)).setStrikeThrough(entry.turn() == DifferenceView.Turn.WENT);
            if (entry.lines().isEmpty()) {
                cell(
                        table.getRow(row++).getCell(2),
                        words.msg("amendment.turn." + entry.turn().word()));
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
        cell(table.getRow(row).getCell(2), line.name() + told);
        if (line.marks().isEmpty()) {
            cell(table.getRow(row).getCell(3), String.join("\n", line.before()));
            cell(table.getRow(row).getCell(4), String.join("\n", line.after()));
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
                XWPFRun run = OfficialDocument.run(
                        paragraph, piece.text(), OfficialDocument.BODY, OfficialDocument.TABLE_SIZE);
                run.setStrikeThrough(piece.fate() == Marks.Fate.GONE);
                run.setUnderline(piece.fate() == Marks.Fate.CAME ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
                run.setBold(piece.fate() == Marks.Fate.CAME);
            }
        }
    }

    private static XWPFRun cell(XWPFTableCell cell, String text) {
        return OfficialDocument.cell(cell, text, OfficialDocument.BODY, OfficialDocument.TABLE_SIZE);
    }

    /** Headings are numbered as in official documents: 一、二、三. */
    private String numeral(int number) {
        String numerals = "一二三四五六七八九十";
        return words.chinese() && number <= numerals.length()
                ? numerals.substring(number - 1, number)
                : String.valueOf(number);
    }
}
