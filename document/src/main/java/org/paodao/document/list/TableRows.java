package org.paodao.document.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.extract.Sheet;

/** Reads the rows below a heading: entries, headings of groups, totals, notes. */
final class TableRows {
    private static final Pattern TOTAL = Pattern.compile("^[(（]?\\s*(总\\s*计|合\\s*计|小\\s*计|共\\s*计|总数)");
    private static final Pattern NOTE =
            Pattern.compile("^[*※★☆]?\\s*(备注|注\\d*|附注|说明|填表说明|填报(单位|人|说明|时间)|制表|审核|联系(人|电话))\\s*[:：\\d.、]");
    private static final Pattern EXAMPLE = Pattern.compile("^\\s*[(（\\[【]?(示例|样例|例|[Ee]xample)[)）\\]】]?\\s*$");
    private static final int LONGEST = 4_000;
    private static final int SHORTENED = 100;
    private static final int LONGEST_GROUP = 60;

    private final Table table;
    private final List<CellProblem> problems;
    private final List<RowBuilder> entries = new ArrayList<>();
    private String group = "";
    private String category = "";

    TableRows(Table table, List<CellProblem> problems) {
        this.table = table;
        this.problems = problems;
    }

    List<RowBuilder> read() {
        var below = table.sheet().rows().tailMap(table.first() + table.rows());
        for (var row : below.entrySet()) {
            String skipped = skipReason(row.getValue());
            if (skipped != null) {
                skip(row.getKey(), row.getValue(), skipped);
            } else if (isGroup(row.getValue())) {
                group = Cells.oneLine(row.getValue().firstEntry().getValue().text());
                category = "";
            } else {
                entry(row.getKey(), row.getValue());
            }
        }
        return entries;
    }

    private void skip(int row, SortedMap<Integer, Sheet.Cell> cells, String why) {
        int column = cells.entrySet().stream()
                .filter(cell -> !cell.getValue().repeated())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> cells.sequencedKeySet().getFirst());
        String value = table.sheet().at(row, column).text();
        problems.add(new CellProblem(table.sheet().name(), Cells.name(row, column), value, Problem.ROW_SKIPPED, why));
    }

    /** Why a row is no entry; null if it may be one. */
    private @Nullable String skipReason(SortedMap<Integer, Sheet.Cell> cells) {
        var own = cells.values().stream()
                .filter(cell -> !cell.repeated())
                .map(Sheet.Cell::text)
                .toList();
        if (own.isEmpty()) {
            return "blank";
        }
        if (own.stream().limit(3).anyMatch(text -> TOTAL.matcher(text).find())) {
            return "total";
        }
        if (NOTE.matcher(own.getFirst()).find()) {
            return "note";
        }
        if (cells.firstKey() != table.column(ListField.TITLE)
                && EXAMPLE.matcher(own.getFirst()).matches()) {
            return "example";
        }
        return isHeadingAgain(cells) ? "heading" : null;
    }

    private boolean isHeadingAgain(Map<Integer, Sheet.Cell> cells) {
        long same = table.columns().stream()
                .filter(column -> {
                    var cell = cells.get(column.index());
                    return cell != null && column.heading().endsWith(Cells.oneLine(cell.text()));
                })
                .count();
        return same >= 2 && same * 2 >= cells.size();
    }

    /** A row of one cell, at the left or merged over the table, heads the rows below it; a long one is a note. */
    private boolean isGroup(SortedMap<Integer, Sheet.Cell> cells) {
        if (cells.size() != 1) {
            return false;
        }
        var cell = cells.firstEntry().getValue();
        int column = cells.firstKey();
        boolean atTitle = column == table.column(ListField.TITLE);
        boolean wide = cell.columns() > 1;
        return (wide || !atTitle)
                && !cell.repeated()
                && cell.text().length() <= LONGEST_GROUP
                && column <= Math.max(0, table.column(ListField.TITLE));
    }

    private void entry(int at, SortedMap<Integer, Sheet.Cell> cells) {
        var title = cells.get(table.column(ListField.TITLE));
        boolean goesOn = title != null && title.repeated() && !entries.isEmpty();
        var entry = goesOn ? entries.getLast() : new RowBuilder(table.sheet().name(), at);
        if (!goesOn) {
            entries.add(entry);
        }
        for (var column : table.columns()) {
            var cell = cells.get(column.index());
            if (cell != null && !(goesOn && cell.repeated())) {
                String text = checked(at, column, cell);
                if (!text.isEmpty()) {
                    entry.put(column.field(), column.heading(), text);
                }
            }
        }
        if (!goesOn) {
            inherit(entry);
        }
    }

    /** A category stands once above its rows when cells are not merged, as in csv, or heads them in a row of its own. */
    private void inherit(RowBuilder entry) {
        String own = entry.text(ListField.CATEGORY);
        category = own.isEmpty() ? category : own;
        String inherited = category.isEmpty() ? group : category;
        if (own.isEmpty() && !inherited.isEmpty()) {
            entry.put(ListField.CATEGORY, "", inherited);
        }
    }

    private String checked(int row, ListSheet.Column column, Sheet.Cell cell) {
        if (cell.kind() == Sheet.Kind.ERROR) {
            add(row, column, cell, Problem.FORMULA_ERROR, "");
            return "";
        }
        if (cell.kind() == Sheet.Kind.NO_RESULT) {
            add(row, column, cell, Problem.FORMULA_WITHOUT_RESULT, "");
            return "";
        }
        if (cell.columns() > 1 && column.field() != ListField.OTHER && spansOthers(column, cell)) {
            add(row, column, cell, Problem.MERGED_ODDLY, "%d".formatted(cell.columns()));
        }
        if (cell.text().length() > LONGEST) {
            add(
                    row,
                    column,
                    cell,
                    Problem.TOO_LONG,
                    "%d > %d".formatted(cell.text().length(), LONGEST));
        }
        return cell.text();
    }

    private boolean spansOthers(ListSheet.Column column, Sheet.Cell cell) {
        return table.columns().stream()
                .anyMatch(other -> other.index() > column.index() && other.index() < column.index() + cell.columns());
    }

    private void add(int row, ListSheet.Column column, Sheet.Cell cell, Problem problem, String detail) {
        problems.add(new CellProblem(
                table.sheet().name(), Cells.name(row, column.index()), shortened(cell.text()), problem, detail));
    }

    private static String shortened(String text) {
        int signs = text.codePointCount(0, text.length());
        return signs <= SHORTENED ? text : text.substring(0, text.offsetByCodePoints(0, SHORTENED)) + "…";
    }
}
