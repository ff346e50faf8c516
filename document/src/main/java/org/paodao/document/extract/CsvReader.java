package org.paodao.document.extract;

/** Reads comma, semicolon or tab separated values; quotes may hold separators and line breaks. Reads anything. */
final class CsvReader {
    private final String text;
    private final SheetBuilder sheet;
    private final StringBuilder field = new StringBuilder();
    private int row;
    private int column;
    private boolean quoted;

    private CsvReader(String text, SheetBuilder sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    static Sheet sheet(String text, Budget budget) {
        var sheet = new SheetBuilder("", budget);
        new CsvReader(Normal.text(text), sheet).read();
        return sheet.build();
    }

    private void read() {
        char separator = separator();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i = inQuotes(i, c);
            } else if (c == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
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
        endField();
    }

    private int inQuotes(int at, char c) {
        if (c != '"') {
            field.append(c);
            return at;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            field.append('"');
            return at + 1;
        }
        quoted = false;
        return at;
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
