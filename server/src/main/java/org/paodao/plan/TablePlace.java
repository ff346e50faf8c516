package org.paodao.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paodao.kernel.CellName;

/**
 * Where a place of a spreadsheet's text stands in the spreadsheet.
 *
 * @param sheet its name; empty where the file has one sheet only
 * @param row counted from 1 over the rows that hold something, as the text does
 * @param column its letters; empty where the row has one cell only
 */
public record TablePlace(String sheet, int row, String column) {
    private static final Pattern SPREADSHEET = Pattern.compile(".*\\.(xlsx|xls|csv)", Pattern.DOTALL);
    private static final String ROW = "| ";

    /**
     * The cell at a place.
     *
     * @param file name of the file, which says whether the text is a spreadsheet's
     * @param text table rows as lines {@code | cell | cell |}, the name of a sheet on a line of its own above its rows
     * @param at a place in it
     * @return nothing for another text, and for a place outside any table
     */
    public static Optional<TablePlace> of(String file, String text, int at) {
        if (!SPREADSHEET.matcher(file.toLowerCase(Locale.ROOT)).matches() || at >= text.length()) {
            return Optional.empty();
        }
        String sheet = "";
        int row = 0;
        int start = 0;
        while (true) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean isRow = text.startsWith(ROW, start);
            row = isRow ? row + 1 : 0;
            if (at <= end) {
                return isRow
                        ? Optional.of(new TablePlace(sheet, row, column(text.substring(start, end), at - start)))
                        : Optional.empty();
            }
            sheet = isRow ? sheet : text.substring(start, end).strip();
            start = end + 1;
        }
    }

    private static String column(String line, int at) {
        long cells = line.chars().filter(c -> c == '|').count() - 1;
        if (cells <= 1) {
            return "";
        }
        long before = line.substring(0, Math.min(at + 1, line.length()))
                .chars()
                .filter(c -> c == '|')
                .count();
        return CellName.column((int) Math.max(0, Math.min(before, cells) - 1));
    }
}
