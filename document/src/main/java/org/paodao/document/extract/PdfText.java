package org.paodao.document.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages one after the other; a table that goes on with that of the page before is one with it. */
final class PdfText {
    private final Lines lines;
    private TableLines rows;
    private List<String> head = List.of();

    /** A table that waits for what the next page says of its last row. */
    private @Nullable PdfTable open;

    PdfText(Lines lines) {
        this.lines = lines;
        this.rows = new TableLines(lines);
    }

    void write(List<PdfPage> pages) {
        var numberless = PageNumbers.without(pages.stream().map(PdfPage::lines).toList());
        for (int i = 0; i < pages.size(); i++) {
            for (String line : numberless.get(i)) {
                PdfTable table = pages.get(i).table(line);
                if (table != null) {
                    table(table);
                } else if (!line.isBlank()) {
                    close();
                    lines.add(line);
                }
            }
        }
        close();
    }

    private void table(PdfTable table) {
        if (open != null && table.continues(open)) {
            table.follow(open, head);
            open.write(rows);
        } else {
            close();
            head = table.head();
            rows = new TableLines(lines);
        }
        open = table;
    }

    private void close() {
        if (open != null) {
            open.write(rows);
            open = null;
        }
    }
}
