package org.paodao.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.extract.Sheet;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.UnreadableTable;

/** Rows of a spreadsheet under known headings; every cell knows its place. */
public final class Roster {
    private static final int HEADING_WITHIN = 10;

    private Roster() {}

    /**
     * Reads the sheets that have the headings of all required columns.
     *
     * @throws Refusal at the field {@code file} when it cannot be read or no sheet has them
     */
    public static List<Row> read(byte[] content, String name, List<Column> columns) {
        var rows = new ArrayList<Row>();
        boolean found = false;
        for (Sheet sheet : sheets(content, name)) {
            for (int line = 0; line < HEADING_WITHIN; line++) {
                Map<String, Integer> places = places(sheet, line, columns);
                if (columns.stream().filter(Column::required).allMatch(column -> places.containsKey(column.key()))) {
                    found = true;
                    rows.addAll(rows(sheet, line, places));
                    break;
                }
            }
        }
        if (!found) {
            String wanted = String.join(
                    "、",
                    columns.stream()
                            .filter(Column::required)
                            .map(column -> column.headings().getFirst())
                            .toList());
            throw Refusal.invalid("file", "organization.roster.headings", wanted);
        }
        return rows;
    }

    private static List<Sheet> sheets(byte[] content, String name) {
        try {
            return Extraction.sheets(content, name);
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
    }

    private static Map<String, Integer> places(Sheet sheet, int line, List<Column> columns) {
        Map<String, Integer> places = new HashMap<>();
        sheet.rows()
                .getOrDefault(line, new TreeMap<>())
                .forEach((place, cell) -> columns.stream()
                        .filter(column -> column.headings()
                                .contains(cell.text().replace("*", "").strip()))
                        .findFirst()
                        .ifPresent(column -> places.putIfAbsent(column.key(), place)));
        return places;
    }

    private static List<Row> rows(Sheet sheet, int heading, Map<String, Integer> places) {
        var rows = new ArrayList<Row>();
        for (int line : sheet.rows().tailMap(heading + 1).keySet()) {
            Map<String, String> values = new HashMap<>();
            places.forEach(
                    (key, place) -> values.put(key, sheet.at(line, place).text().strip()));
            if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
                rows.add(new Row(sheet.name(), line, values, places));
            }
        }
        return rows;
    }

    /**
     * A column.
     *
     * @param key its name in the program
     * @param headings under which it is printed; the first is written
     */
    public record Column(String key, boolean required, List<String> headings) {
        public Column {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A row.
     *
     * @param line from 0
     * @param values by column
     * @param places of the columns
     */
    public record Row(String sheet, int line, Map<String, String> values, Map<String, Integer> places) {
        public Row {
            values = Map.copyOf(values);
            places = Map.copyOf(places);
        }

        /** What a cell says; empty where there is no such column. */
        public String get(String column) {
            return values.getOrDefault(column, "");
        }

        /** Whether the table has the column. */
        public boolean has(String column) {
            return places.containsKey(column);
        }

        /** Sheet and row as the office program counts them. */
        public String place() {
            return (sheet + " " + (line + 1)).strip();
        }

        /** What is wrong with a cell. */
        public Wrong wrong(String column, String key, Object... arguments) {
            String cell = CellName.of(line, places.getOrDefault(column, 0));
            return new Wrong(sheet, cell, get(column), Refusal.Flaw.at(column, key, arguments));
        }
    }

    /**
     * A cell that cannot be right.
     *
     * @param cell its place as the office program shows it, such as {@code B7}
     */
    public record Wrong(String sheet, String cell, String value, Refusal.Flaw flaw) {}

    /**
     * What a row would do.
     *
     * @param place sheet and row
     * @param name whom or what it is about
     * @param does NEW, CHANGED or SAME
     * @param detail what tells it from others of the name, such as the unit
     * @param changes the cells that would read otherwise; none of what is new
     */
    public record Line(String place, String name, Does does, String detail, List<Changed> changes) {
        public Line {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A cell that would read otherwise.
     *
     * @param headings of its column, Chinese and English
     * @param before empty where there was nothing
     * @param after empty where nothing is left
     */
    public record Changed(List<String> headings, String before, String after) {
        public Changed {
            headings = List.copyOf(headings);
        }

        /** The heading of the column in one of the two languages. */
        public String heading(boolean chinese) {
            return chinese ? headings.getFirst() : headings.getLast();
        }
    }

    /** The cells in which two rows of a table differ, each row as the table is written. */
    public static List<Changed> changes(List<Column> columns, List<String> before, List<String> after) {
        return IntStream.range(0, columns.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> new Changed(columns.get(i).headings(), before.get(i), after.get(i)))
                .toList();
    }

    /** What a row does. */
    public enum Does {
        NEW,
        CHANGED,
        SAME
    }

    /**
     * A file before it is taken in.
     *
     * @param file the original in the module files
     */
    public record Preview(UUID file, String name, List<Line> lines, List<Wrong> wrong) {
        public Preview {
            lines = List.copyOf(lines);
            wrong = List.copyOf(wrong);
        }

        /** What comes and what changes before what stays, each as the file has it. */
        public List<Line> changesFirst() {
            return lines.stream().sorted(Comparator.comparing(Line::does)).toList();
        }

        public long count(Does does) {
            return lines.stream().filter(line -> line.does() == does).count();
        }

        /** Refuses unless every cell is right: all rows or none. */
        public void check() {
            if (!wrong.isEmpty()) {
                throw Refusal.invalid("file", "organization.roster.wrong", wrong.size());
            }
        }
    }
}
