package org.paodao.progress.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.extract.Sheet;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.ListDraft;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListReader;
import org.paodao.document.list.ListRow;
import org.paodao.document.list.ListSheet;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.UnreadableTable;
import org.paodao.progress.sheet.Layout.Column;
import org.paodao.progress.sheet.Layout.Part;

/** Recognises the layout of a list and reads its rows: which rows are tasks and which units they name the library tells, the rest stands in the cells. */
final class SheetReading {
    private final ListDraft draft;
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Map<String, Found> tables = new HashMap<>();

    private SheetReading(ListDraft draft, List<Sheet> sheets) {
        this.draft = draft;
        sheets.forEach(sheet -> this.sheets.put(sheet.name(), sheet));
        for (ListSheet table : draft.sheets()) {
            Set<String> headings = Layout.plain(
                    table.columns().stream().map(ListSheet.Column::heading).toList());
            Layout.of(headings).ifPresent(layout -> tables.put(table.name(), Found.of(layout, headings, table)));
        }
    }

    /**
     * Reads a file.
     *
     * @throws Refusal when it cannot be read, or none of its tables has one of the layouts
     */
    static Read read(String name, byte[] content) {
        try {
            var reading =
                    new SheetReading(ListReader.read(content, name, ListKind.TASKS), Extraction.sheets(content, name));
            return reading.read();
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
    }

    private Read read() {
        Found first = tables.values().stream().findFirst().orElse(null);
        if (first == null) {
            throw Refusal.invalid("file", "progress.layout-unknown");
        }
        List<Row> rows = new ArrayList<>();
        String leader = "";
        for (ListRow row : draft.rows()) {
            Found table = tables.get(row.sheet());
            if (table != null) {
                Row read = row(row, table, leader);
                rows.add(read);
                leader = read.text(Part.LEADER);
            }
        }
        return new Read(first.layout(), rows, draft.problems());
    }

    private Row row(ListRow row, Found table, String leaderAbove) {
        Map<Part, Cell> cells = new EnumMap<>(Part.class);
        Sheet sheet = sheets.get(row.sheet());
        table.columns().forEach((part, index) -> {
            String text = sheet == null ? "" : sheet.at(row.row() - 1, index).text();
            cells.put(part, new Cell(CellName.column(index) + row.row(), text));
        });
        // What gathers rows stands once above them where cells are not merged.
        cells.computeIfPresent(Part.CATEGORY, (part, cell) -> cell.saying(row.category()));
        if (table.layout() == Layout.CHANGXING) {
            cells.computeIfPresent(
                    Part.LEADER, (part, cell) -> cell.text().isEmpty() ? cell.saying(leaderAbove) : cell);
        }
        List<String> others = Stream.concat(row.responsibleUnits().stream(), row.assistingUnits().stream())
                .toList();
        return new Row(row.sheet(), row.row(), table, cells, row.leadUnits(), others);
    }

    /**
     * A file as it was read.
     *
     * @param layout of its first table
     * @param problems what the reader of lists has to say of cells
     */
    record Read(Layout layout, List<Row> rows, List<CellProblem> problems) {}

    /**
     * A table's layout with the places of its columns.
     *
     * @param quarter whose goal it has; null for none
     */
    record Found(Layout layout, @Nullable Integer quarter, Map<Part, Integer> columns) {
        static Found of(Layout layout, Set<String> headings, ListSheet table) {
            Map<Part, Integer> columns = new EnumMap<>(Part.class);
            for (Column column : Stream.concat(layout.columns().stream(), Stream.of(Layout.ITEM))
                    .toList()) {
                if (column.part() != Part.REPORT) {
                    table.columns().stream()
                            .filter(found -> column.isCalled(Layout.plain(found.heading())))
                            .findFirst()
                            .ifPresent(found -> columns.put(column.part(), found.index()));
                }
            }
            return new Found(layout, Layout.quarter(headings).orElse(null), columns);
        }
    }

    /** A cell by its name, such as B7. */
    record Cell(String name, String text) {
        Cell saying(String said) {
            return new Cell(name, said);
        }
    }

    /**
     * A row that is a task.
     *
     * @param leads names of units that lead, the first of all where none is said to
     * @param others names of the other units
     */
    record Row(String sheet, int row, Found table, Map<Part, Cell> cells, List<String> leads, List<String> others) {
        /** What stands in the cell of this part; empty for nothing. */
        String text(Part part) {
            String text = Optional.ofNullable(cells.get(part)).map(Cell::text).orElse("");
            return text.equals(SheetWriting.NOTHING) ? "" : text;
        }

        /** The name of the cell of the first of these parts that there is. */
        String cell(Part... parts) {
            for (Part part : parts) {
                Cell cell = cells.get(part);
                if (cell != null) {
                    return cell.name();
                }
            }
            return "A" + row;
        }
    }
}
