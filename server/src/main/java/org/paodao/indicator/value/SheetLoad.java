package org.paodao.indicator.value;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("指标代码", Field.CODE),
            Map.entry("指标编号", Field.CODE),
            Map.entry("指标编码", Field.CODE),
            Map.entry("编号", Field.CODE),
            Map.entry("编码", Field.CODE),
            Map.entry("代码", Field.CODE),
            Map.entry("code", Field.CODE),
            Map.entry("指标", Field.CODE),
            Map.entry("单位", Field.UNIT),
            Map.entry("填报单位", Field.UNIT),
            Map.entry("unit", Field.UNIT),
            Map.entry("分项", Field.PART),
            Map.entry("part", Field.PART),
            Map.entry("时期", Field.PERIOD),
            Map.entry("期间", Field.PERIOD),
            Map.entry("期别", Field.PERIOD),
            Map.entry("年月", Field.PERIOD),
            Map.entry("period", Field.PERIOD),
            Map.entry("数值", Field.AMOUNT),
            Map.entry("本期数", Field.AMOUNT),
            Map.entry("完成数", Field.AMOUNT),
            Map.entry("完成值", Field.AMOUNT),
            Map.entry("实际值", Field.AMOUNT),
            Map.entry("value", Field.AMOUNT),
            Map.entry("数据阶段", Field.STAGE),
            Map.entry("stage", Field.STAGE),
            Map.entry("来源", Field.SOURCE),
            Map.entry("数据来源", Field.SOURCE),
            Map.entry("source", Field.SOURCE),
            Map.entry("说明", Field.COMMENT),
            Map.entry("备注", Field.COMMENT),
            Map.entry("comment", Field.COMMENT));

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
            return mapped.equals("NONE") ? null : Field.valueOf(mapped);
        }
        return NAMES.get(heading.strip().toLowerCase(Locale.ROOT));
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

    /** The headings to choose from. */
    List<String> headings() {
        return sheet.rows().getOrDefault(head, new TreeMap<>()).values().stream()
                .map(Sheet.Cell::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.toList());
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
