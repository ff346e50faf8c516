package org.paodao.indicator.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.paodao.indicator.value.Resolving.Field;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;

/** Reads the figures of a call: CSV in UTF-8 whose first line names its columns, in one pass, without keeping its text. */
final class CsvLoad {
    private final Map<Field, Integer> at;
    private final List<String> columns;
    private final RowReader rows;
    private final CsvCells cells = new CsvCells();
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

    /** Reads all rows: what they mean here, the stream and its cells on a thread beside this one. */
    static Read read(InputStream stream, Resolving resolving, List<Problem> problems) {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
                var aside = new Aside()) {
            String head = reader.readLine();
            List<String> names = CsvLines.split(head == null ? "" : head.replace("\ufeff", ""));
            Map<Field, Integer> at = columns(names);
            var rows = new RowReader(resolving, "", at, problems);
            return new CsvLoad(at, names, rows).read(new CsvLines(reader), aside);
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

    private Read read(CsvLines lines, Aside aside) {
        int row = 1;
        List<CsvLines.Line> told = Aside.done(begin(lines, aside));
        while (!told.isEmpty()) {
            Future<List<CsvLines.Line>> next = begin(lines, aside);
            for (CsvLines.Line line : told) {
                if (!line.cells().isEmpty()) {
                    read(row, line);
                }
                row++;
            }
            told = Aside.done(next);
        }
        return new Read(row - 1, rows.bare(), rows.doubts());
    }

    /** Begins to read the next lines; none when there are no more. */
    private Future<List<CsvLines.Line>> begin(CsvLines lines, Aside aside) {
        return aside.begin(() -> {
            char[] block = lines.next();
            return block == null ? List.of() : cells.of(block);
        });
    }

    private void read(int row, CsvLines.Line line) {
        List<String> cells = line.cells();
        if (line.open()) {
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
        for (Map.Entry<Integer, String> one : unread.entrySet()) {
            if (one.getKey() < cells.size()) {
                rows.beside(read, one.getKey(), one.getValue(), cells.get(one.getKey()));
            }
        }
        rows.read(read);
    }

    private String cell(List<String> cells, Field field) {
        Integer column = at.get(field);
        return column == null || column >= cells.size() ? "" : cells.get(column);
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
