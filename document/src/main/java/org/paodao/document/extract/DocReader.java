package org.paodao.document.extract;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.paodao.document.Unreadable.Cause;

/** Reads the body of a Word 97 to 2003 document; headers, footers, notes, deleted and hidden text are left out. */
final class DocReader {
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final Budget budget;
    private final Lines lines;
    private final DocNumbers numbers;
    private int fields;
    private int results;

    private DocReader(Budget budget, DocNumbers numbers) {
        this.budget = budget;
        this.lines = new Lines(budget);
        this.numbers = numbers;
    }

    static String text(DirectoryNode root, Budget budget) throws IOException {
        try (var document = new HWPFDocument(root)) {
            var reader = new DocReader(budget, new DocNumbers(document));
            reader.body(document.getRange());
            return reader.lines.toString();
        } catch (EncryptedDocumentException expected) {
            throw Stop.because(Cause.ENCRYPTED, "doc");
        } catch (OldWordFileFormatException expected) {
            throw Stop.because(Cause.UNKNOWN_FORMAT, "Word 95 or older");
        }
    }

    private void body(Range range) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            budget.reach(i, count);
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                lines.add(numbered(paragraph));
            }
        }
    }

    private String numbered(Paragraph paragraph) {
        String text = text(paragraph);
        return text.isBlank() ? text : numbers.of(paragraph) + text;
    }

    private void table(Table table) {
        var out = new TableLines(lines);
        for (int r = 0; r < table.numRows(); r++) {
            budget.tick();
            row(table.getRow(r), out);
            out.endRow();
        }
    }

    private void row(TableRow row, TableLines out) {
        for (int c = 0; c < row.numCells(); c++) {
            var cell = row.getCell(c);
            if (cell.isMerged() && !cell.isFirstMerged()) {
                out.skip(1);
            } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                out.continued(1);
            } else {
                var text = new StringBuilder();
                for (int p = 0; p < cell.numParagraphs(); p++) {
                    text.append(numbered(cell.getParagraph(p))).append('\n');
                }
                out.cell(text, 1, 1);
            }
        }
    }

    private String text(Paragraph paragraph) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            budget.tick();
            var run = paragraph.getCharacterRun(i);
            if (!isLeftOut(run)) {
                append(run.text(), text);
            }
        }
        return text.toString();
    }

    private static boolean isLeftOut(CharacterRun run) {
        return run.isMarkedDeleted() || run.isVanished();
    }

    /** Of a field only the result is shown, not the code between its marks. */
    private void append(String raw, StringBuilder text) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields++;
                case FIELD_RESULT -> results = Math.min(fields, results + 1);
                case FIELD_END -> {
                    fields = Math.max(0, fields - 1);
                    results = Math.min(fields, results);
                }
                default -> {
                    if (fields == results) {
                        text.append(shown(c));
                    }
                }
            }
        }
    }

    private static String shown(char c) {
        return switch (c) {
            case '\r', '\u0007', '\u0001', '\u0008', '\u001f' -> "";
            case '\u001e' -> "-";
            case '\u000b', '\f', '\u000e' -> "\n";
            default -> String.valueOf(c);
        };
    }
}
