package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.paodao.document.extract.Sheet;
import org.paodao.indicator.value.Resolving.Field;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;

/** Reads the figures of a sheet: one a row, or one period a column. */
final class SheetLoad {
    private static final int STEP = 5000;
    private static final int FEW = 10;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(?:\\.\\d+)?[%％]?");

    private final Sheet sheet;
    private final LoadReading reading;
    private final Resolving resolving;
    private final SheetHead head;
    private final Map<Field, Integer> at;
    /** The columns that are periods, where the rows have none. */
    private final Map<Integer, String> periods;
    /** The periods of rows as they are written, and with their year. */
    private final Map<String, String> dated = new HashMap<>();
    /** The first rows that name an indicator and no figure, from 1, and how many there are. */
    private final List<Integer> firstEmpty = new ArrayList<>();

    /** The headings of the columns that are not read. */
    private final SortedMap<Integer, String> unread;

    private final List<Problem> doubts = new ArrayList<>();
    private int empty;

    SheetLoad(Sheet sheet, LoadReading reading, Resolving resolving) {
        this.sheet = sheet;
        this.reading = reading;
        this.resolving = resolving;
        this.head = new SheetHead(sheet, reading);
        this.at = head.at();
        this.periods = head.periods();
        Integer unit = at.get(Field.UNIT);
        if (unit != null && head.saysItself(unit) && !at.containsKey(Field.MEASURE) && holdsMeasures(unit)) {
            at.remove(Field.UNIT);
            at.put(Field.MEASURE, unit);
        }
        this.unread = unread();
    }

    private SortedMap<Integer, String> unread() {
        SortedMap<Integer, String> found = new TreeMap<>();
        sheet.rows().getOrDefault(head.row(), new TreeMap<>()).forEach((column, cell) -> {
            if (!cell.text().isBlank() && !at.containsValue(column) && !periods.containsKey(column)) {
                found.put(column, cell.text());
            }
        });
        return found;
    }

    /** 单位 heads units of the organisation in some tables and units of measure in others. */
    private boolean holdsMeasures(int column) {
        boolean some = false;
        for (var cells : sheet.rows().tailMap(head.row() + 1).values()) {
            Sheet.Cell cell = cells.get(column);
            if (cell != null && !cell.text().isEmpty()) {
                if (!resolving.isMeasure(cell.text())) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** Whether it stands beside the figures, as notes do: no heading of it is known, or no column of it holds figures and no cell a number. */
    boolean isBeside() {
        return !head.isKnown() || (!head.hasFigures() && !holdsNumbers());
    }

    private boolean holdsNumbers() {
        return sheet.rows().tailMap(head.row() + 1).values().stream()
                .flatMap(cells -> cells.values().stream())
                .anyMatch(cell -> isNumber(cell.text()));
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    String name() {
        return sheet.name();
    }

    /** How each column that has a heading is read. */
    List<LoadLine.Column> columns() {
        return head.columns();
    }

    /** Reads all rows below the heading; how many cells were wrong beyond those whose problems are kept. */
    int read(List<Problem> problems, IntConsumer progress) {
        problems.addAll(head.problems());
        if (!head.problems().isEmpty()) {
            return 0;
        }
        boolean named = at.containsKey(Field.CODE)
                && (!periods.isEmpty()
                        || (at.containsKey(Field.AMOUNT)
                                && (at.containsKey(Field.PERIOD)
                                        || reading.constants().containsKey("PERIOD"))));
        if (!named) {
            Flaw lacking = sheet.name().isEmpty()
                    ? Flaw.of("indicatorvalue.no-heading-of-file")
                    : Flaw.of("indicatorvalue.no-heading", sheet.name());
            problems.add(new Problem(sheet.name(), CellName.of(head.row(), 0), lacking));
            return 0;
        }
        var rows = new RowReader(resolving, sheet.name(), at, problems);
        int read = 0;
        for (int row : sheet.rows().tailMap(head.row() + 1).keySet()) {
            read(row, rows);
            if (++read % STEP == 0) {
                progress.accept(STEP);
            }
        }
        progress.accept(read % STEP);
        doubts.addAll(rows.doubts());
        return rows.unkept();
    }

    private void read(int row, RowReader rows) {
        SortedMap<Integer, Sheet.Cell> cells = sheet.rows().getOrDefault(row, new TreeMap<>());
        if (cells.isEmpty()) {
            return;
        }
        noteEmpty(row);
        if (periods.isEmpty()) {
            read(cells(row, -1, period(row), text(row, Field.AMOUNT)), rows);
        } else {
            periods.forEach((column, period) ->
                    read(cells(row, column, period, sheet.at(row, column).text()), rows));
        }
    }

    private void read(RowReader.Cells cells, RowReader rows) {
        unread.forEach((column, heading) -> rows.beside(
                cells, column, heading, sheet.at(cells.row(), column).text()));
        rows.read(cells);
    }

    private void noteEmpty(int row) {
        boolean some = periods.isEmpty()
                ? !text(row, Field.AMOUNT).isEmpty()
                : periods.keySet().stream()
                        .anyMatch(column -> !sheet.at(row, column).text().isEmpty());
        if (some || text(row, Field.CODE).isEmpty()) {
            return;
        }
        empty++;
        if (firstEmpty.size() < FEW) {
            firstEmpty.add(row + 1);
        }
    }

    /** The rows that were read and have no figure. */
    LoadLine.EmptyRows empty() {
        return new LoadLine.EmptyRows(sheet.name(), empty, firstEmpty);
    }

    /** The cells whose name does not look like that of the indicator. */
    List<Problem> doubts() {
        return doubts;
    }

    private RowReader.Cells cells(int row, int column, String period, String amount) {
        return new RowReader.Cells(
                row,
                column,
                text(row, Field.CODE),
                text(row, Field.NAME),
                text(row, Field.UNIT),
                text(row, Field.MEASURE),
                text(row, Field.PART),
                period,
                amount,
                text(row, Field.STAGE),
                text(row, Field.COMMENT),
                text(row, Field.SOURCE));
    }

    private String period(int row) {
        return dated.computeIfAbsent(
                text(row, Field.PERIOD), written -> PeriodWriting.plain(written, head.yearOfPeriods()));
    }

    private String text(int row, Field field) {
        Integer column = at.get(field);
        String text = column == null ? "" : sheet.at(row, column).text();
        return text.isEmpty() ? reading.constants().getOrDefault(field.name(), "") : text;
    }

    /** The cell of a figure, for what is found only when all are read. */
    String cell(Columns columns, int n) {
        Period period = columns.periods().get(columns.periodOf(n));
        int column = at.getOrDefault(
                Field.AMOUNT,
                periods.entrySet().stream()
                        .filter(entry -> PeriodWriting.means(entry.getValue(), period))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0));
        return CellName.of(columns.rowOf(n) - 1, column);
    }
}
