package org.paodao.document.extract;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable.Cause;

/** Reads comma, semicolon or tab separated values; quotes may hold separators and line breaks. Reads anything, and knows where a quote took in too much. */
final class CsvReader {
    private final String text;
    private final SheetBuilder sheet;
    private final StringBuilder field = new StringBuilder();
    private int row;
    private int column;
    private boolean quoted;
    private int lines;
    private @Nullable String open;

    private CsvReader(String text, SheetBuilder sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    static Sheet sheet(String text, Budget budget) {
        var sheet = new SheetBuilder("", budget);
        new CsvReader(Normal.text(text), sheet).read();
        return sheet.build();
    }

    /** The same of a file whose rows count: refused where a quote takes in the rows below because nothing closes it. */
    static Sheet closedSheet(String text, Budget budget) {
        var sheet = new SheetBuilder("", budget);
        var reader = new CsvReader(Normal.text(text), sheet);
        reader.read();
        if (reader.open != null) {
            throw Stop.because(Cause.OPEN_QUOTE, reader.open);
        }
        return sheet.build();
    }

    private void read() {
        char separator = separator();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i = inQuotes(i, c, separator);
            } else if (c == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
                lines = 0;
            } else if (c == separator) {
                endField();
            } else if (c == '\n') {
                endField();
                row++;
                column = 0;
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            taken();
        }
        endField();
    }

    private int inQuotes(int at, char c, char separator) {
        if (c != '"') {
            lines += c == '\n' ? 1 : 0;
            field.append(c);
            return at;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            field.append('"');
            return at + 1;
        }
        quoted = false;
        if (lines > 0 && !ends(at + 1, separator)) {
            taken();
        }
        return at;
    }

    /** Whether a cell ends here; a quote that closes a cell further down is the one that opens another there. */
    private boolean ends(int from, char separator) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || text.charAt(at) == separator || text.charAt(at) == '\n';
    }

    private void taken() {
        open = open == null ? CellReference.convertNumToColString(column) + (row + 1) : open;
    }

    private void endField() {
        sheet.cell(row, column++, field.toString(), Sheet.Kind.TEXT);
        field.setLength(0);
    }

    /** The sign that stands most often in the first lines. */
    private char separator() {
        String head = text.substring(0, Math.min(text.length(), 4_096));
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            long count = head.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
