package org.paodao.indicator.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.paodao.indicator.value.Resolving.Field;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;

/** Reads the figures of a call: CSV in UTF-8 whose first line names its columns, in one pass, without keeping its text. */
final class CsvLoad {
    private final Map<Field, Integer> at;
    private final List<String> columns;
    private final RowReader rows;
    /** The headings of the columns that are not read. */
    private final SortedMap<Integer, String> unread = new TreeMap<>();

    private CsvLoad(Map<Field, Integer> at, List<String> columns, RowReader rows) {
        this.at = at;
        this.columns = columns;
        this.rows = rows;
        for (int i = 0; i < columns.size(); i++) {
            if (!at.containsValue(i)) {
                unread.put(i, columns.get(i));
            }
        }
    }

    /** Reads all rows. */
    static Read read(InputStream stream, Resolving resolving, List<Problem> problems) {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16)) {
            String head = reader.readLine();
            List<String> names = split(head == null ? "" : head.replace("\ufeff", ""));
            Map<Field, Integer> at = columns(names);
            var rows = new RowReader(resolving, "", at, problems);
            return new CsvLoad(at, names, rows).read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Field, Integer> columns(List<String> names) {
        Map<Field, Integer> at = new EnumMap<>(Field.class);
        for (int i = 0; i < names.size(); i++) {
            Field field = Headings.field(names.get(i));
            if (field != null && !Headings.yields(names.get(i), names)) {
                at.put(field, i);
            }
        }
        if (!at.keySet().containsAll(List.of(Field.CODE, Field.PERIOD, Field.AMOUNT))) {
            throw Refusal.invalid("head", "indicatorvalue.csv-head");
        }
        return at;
    }

    private Read read(BufferedReader reader) throws IOException {
        int row = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isEmpty()) {
                read(row, line);
            }
            row++;
        }
        return new Read(row - 1, rows.bare(), rows.doubts());
    }

    private void read(int row, String line) {
        List<String> cells = split(line);
        if (line.indexOf('"') >= 0 && isOpen(line)) {
            rows.broken(row, cells.size() - 1, Flaw.of("indicatorvalue.csv-quote"));
            return;
        }
        if (cells.size() > columns.size()) {
            throw Refusal.invalid("line " + (row + 1), "indicatorvalue.csv-line", row + 1);
        }
        var read = new RowReader.Cells(
                row,
                -1,
                cell(cells, Field.CODE),
                cell(cells, Field.NAME),
                cell(cells, Field.UNIT),
                cell(cells, Field.MEASURE),
                cell(cells, Field.PART),
                cell(cells, Field.PERIOD),
                cell(cells, Field.AMOUNT),
                cell(cells, Field.STAGE),
                cell(cells, Field.COMMENT),
                cell(cells, Field.SOURCE));
        unread.forEach((column, heading) -> {
            if (column < cells.size()) {
                rows.beside(read, column, heading, cells.get(column).strip());
            }
        });
        rows.read(read);
    }

    private String cell(List<String> cells, Field field) {
        Integer column = at.get(field);
        return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** The cells of a line; a quoted cell may hold commas and doubled quotes. */
    static List<String> split(String line) {
        List<String> cells = new ArrayList<>(8);
        int from = 0;
        while (from <= line.length()) {
            if (from < line.length() && line.charAt(from) == '"') {
                from = quoted(line, from + 1, cells);
            } else {
                int comma = line.indexOf(',', from);
                int end = comma < 0 ? line.length() : comma;
                cells.add(line.substring(from, end));
                from = end + 1;
            }
        }
        return cells;
    }

    /** Whether the quote of the last cell is not closed in its line: a figure does not go over the end of a line. */
    private static boolean isOpen(String line) {
        int from = 0;
        while (from < line.length()) {
            if (line.charAt(from) == '"') {
                int end = end(line, from + 1);
                if (end == line.length()) {
                    return true;
                }
                from = end;
            }
            int comma = line.indexOf(',', from);
            from = comma < 0 ? line.length() : comma + 1;
        }
        return false;
    }

    /** Where the quote stands that closes a cell; the end of the line where none does. */
    private static int end(String line, int from) {
        int at = from;
        while (at < line.length()) {
            if (line.charAt(at) != '"') {
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at;
            }
        }
        return line.length();
    }

    private static int quoted(String line, int from, List<String> cells) {
        int at = end(line, from);
        cells.add(line.substring(from, at).replace("\"\"", "\""));
        int comma = line.indexOf(',', at);
        return (comma < 0 ? line.length() : comma) + 1;
    }

    /**
     * What was read.
     *
     * @param lines below the one that names the columns
     * @param bare how many of them have no figure and say nothing
     * @param doubts cells whose name does not look like that of the indicator
     */
    record Read(int lines, int bare, List<Problem> doubts) {}
}
