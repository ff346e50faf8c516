package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.extract.Sheet;
import org.paodao.indicator.value.Resolving.Field;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal.Flaw;

/** Reads the figures of a sheet: one a row, or one period a column. */
final class SheetLoad {
    private static final int HEAD_WITHIN = 20;
    private static final int STEP = 5000;
    /** What stands behind the period in a heading without making another figure of it; 累计 and 当月 would. */
    private static final Pattern BESIDE_PERIOD =
            Pattern.compile("(?:完成|实际|实绩)?(?:数值|数|值|情况)?\\s*(?:[（(][^（()）]*[)）])?$");

    private final Sheet sheet;
    private final LoadReading reading;
    private final int head;
    private final Map<Field, Integer> at = new EnumMap<>(Field.class);
    /** The columns that are periods, where the rows have none. */
    private final Map<Integer, String> periods = new LinkedHashMap<>();

    SheetLoad(Sheet sheet, LoadReading reading) {
        this.sheet = sheet;
        this.reading = reading;
        this.head = headOf(sheet, reading);
        sheet.rows().getOrDefault(head, new TreeMap<>()).forEach((column, cell) -> place(column, cell.text()));
        if (at.containsKey(Field.PERIOD) || at.containsKey(Field.AMOUNT)) {
            periods.clear();
        }
        if (!at.containsKey(Field.CODE) && at.containsKey(Field.NAME)) {
            at.put(Field.CODE, Objects.requireNonNull(at.remove(Field.NAME)));
        }
    }

    /** The row with the most headings that are known. */
    private static int headOf(Sheet sheet, LoadReading reading) {
        int best = 0;
        long most = 0;
        for (int row = 0; row < HEAD_WITHIN; row++) {
            long known = sheet.rows().getOrDefault(row, new TreeMap<>()).values().stream()
                    .filter(cell -> field(cell.text(), reading) != null || isPeriod(cell.text()))
                    .count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best;
    }

    private static @Nullable Field field(String heading, LoadReading reading) {
        String mapped = reading.columns().get(heading);
        if (mapped != null) {
            return mapped.equals(LoadReading.NONE) ? null : Field.valueOf(mapped);
        }
        return Headings.field(heading);
    }

    private static boolean isPeriod(String heading) {
        return PeriodWriting.isPeriod(period(heading));
    }

    /** The period of a heading such as 2023年6月完成数 or 2023年6月（亿元）. */
    private static String period(String heading) {
        return BESIDE_PERIOD.matcher(heading.strip()).replaceFirst("");
    }

    private void place(int column, String heading) {
        Field field = field(heading, reading);
        if (field != null) {
            at.putIfAbsent(field, column);
        } else if (isPeriod(heading) && !reading.columns().containsKey(heading)) {
            periods.put(column, period(heading));
        }
    }

    /** How each column that has a heading is read. */
    List<LoadLine.Column> columns() {
        List<LoadLine.Column> columns = new ArrayList<>();
        sheet.rows().getOrDefault(head, new TreeMap<>()).forEach((column, cell) -> {
            if (!cell.text().isBlank()) {
                String period = PeriodWriting.plain(periods.getOrDefault(column, ""));
                columns.add(new LoadLine.Column(sheet.name(), cell.text(), meaning(column), period));
            }
        });
        return columns;
    }

    private String meaning(int column) {
        return at.entrySet().stream()
                .filter(placed -> placed.getValue() == column)
                .map(placed -> placed.getKey().name())
                .findFirst()
                .orElse(periods.containsKey(column) ? Field.AMOUNT.name() : LoadReading.NONE);
    }

    /** Reads all rows below the heading; how many cells were wrong. */
    int read(Resolving resolving, List<Problem> problems, IntConsumer progress) {
        boolean named = at.containsKey(Field.CODE)
                && (!periods.isEmpty()
                        || (at.containsKey(Field.AMOUNT)
                                && (at.containsKey(Field.PERIOD)
                                        || reading.constants().containsKey("PERIOD"))));
        if (!named) {
            Flaw lacking = sheet.name().isEmpty()
                    ? Flaw.of("indicatorvalue.no-heading-of-file")
                    : Flaw.of("indicatorvalue.no-heading", sheet.name());
            problems.add(new Problem(sheet.name(), CellName.of(head, 0), lacking));
            return 1;
        }
        var rows = new RowReader(resolving, sheet.name(), at, problems);
        int read = 0;
        for (int row : sheet.rows().tailMap(head + 1).keySet()) {
            read(row, rows);
            if (++read % STEP == 0) {
                progress.accept(STEP);
            }
        }
        progress.accept(read % STEP);
        return rows.wrong();
    }

    private void read(int row, RowReader rows) {
        SortedMap<Integer, Sheet.Cell> cells = sheet.rows().getOrDefault(row, new TreeMap<>());
        if (cells.isEmpty()) {
            return;
        }
        if (periods.isEmpty()) {
            rows.read(cells(row, -1, text(row, Field.PERIOD), text(row, Field.AMOUNT)));
        } else {
            periods.forEach((column, period) ->
                    rows.read(cells(row, column, period, sheet.at(row, column).text())));
        }
    }

    private RowReader.Cells cells(int row, int column, String period, String amount) {
        return new RowReader.Cells(
                row,
                column,
                text(row, Field.CODE),
                text(row, Field.NAME),
                text(row, Field.UNIT),
                text(row, Field.PART),
                period,
                amount,
                text(row, Field.STAGE),
                text(row, Field.COMMENT),
                text(row, Field.SOURCE));
    }

    private String text(int row, Field field) {
        Integer column = at.get(field);
        String text = column == null ? "" : sheet.at(row, column).text();
        return text.isEmpty() ? reading.constants().getOrDefault(field.name(), "") : text;
    }

    /** The cell of a figure, for what is found only when all are read. */
    String cell(Columns columns, int n) {
        int column = at.getOrDefault(
                Field.AMOUNT,
                periods.entrySet().stream()
                        .filter(entry -> PeriodWriting.plain(entry.getValue())
                                .equals(columns.periods()
                                        .get(columns.periodOf(n))
                                        .toString()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0));
        return CellName.of(columns.rowOf(n) - 1, column);
    }
}
