package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.extract.Sheet;
import org.paodao.indicator.value.Resolving.Field;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal.Flaw;

/** The headings of a sheet: in which row they stand, what each column holds, and which columns are periods. */
final class SheetHead {
    /** What stands behind the period in a heading without making another figure of it; 当月 would, and so would 累计 behind a single month. */
    private static final Pattern BESIDE_PERIOD =
            Pattern.compile("(?:完成|实际|实绩)?(?:数值|数|值|情况)?\\s*(?:[（(][^（()）]*[)）])?$");

    private final Sheet sheet;
    private final LoadReading reading;
    private final int row;
    /** What heads each column. */
    private final SortedMap<Integer, String> headings;

    private final HeadYears years;
    private final Map<Field, Integer> at = new EnumMap<>(Field.class);
    private final Map<Integer, String> periods = new LinkedHashMap<>();
    /** The columns of periods of which nothing says the year. */
    private final List<Integer> undated = new ArrayList<>();

    private final List<Problem> problems = new ArrayList<>();

    SheetHead(Sheet sheet, LoadReading reading) {
        this.sheet = sheet;
        this.reading = reading;
        this.row = HeadRow.of(sheet, reading);
        this.headings = headings();
        this.years = new HeadYears(sheet, reading, row);
        place();
        checkPeriods();
        if (!at.containsKey(Field.CODE) && at.containsKey(Field.NAME)) {
            at.put(Field.CODE, Objects.requireNonNull(at.remove(Field.NAME)));
        }
    }

    /** What the column under a heading holds, as somebody says or as it says itself; null when nobody does. */
    static @Nullable Field field(String heading, LoadReading reading) {
        String mapped = reading.columns().get(heading);
        if (mapped != null) {
            return mapped.equals(LoadReading.NONE) ? null : Field.valueOf(mapped);
        }
        return Headings.field(heading);
    }

    /** Whether a heading is a period, be it without its year. */
    static boolean isDated(String heading) {
        return PeriodWriting.isPeriod(period(heading)) || PeriodWriting.lacksYear(period(heading));
    }

    /** The period of a heading such as 2023年6月完成数 or 6月（亿元）. */
    private static String period(String heading) {
        return BESIDE_PERIOD.matcher(heading.strip()).replaceFirst("");
    }

    private SortedMap<Integer, String> headings() {
        SortedMap<Integer, String> found = HeadRow.over(sheet, reading, row);
        sheet.rows().getOrDefault(row, new TreeMap<>()).forEach((column, cell) -> {
            if (!cell.text().isBlank()) {
                found.put(column, cell.text());
            }
        });
        return found;
    }

    private String heading(int column) {
        return headings.getOrDefault(column, "");
    }

    /** First what somebody says of the columns, then what they say themselves. */
    private void place() {
        Map<Field, List<Integer>> said = new EnumMap<>(Field.class);
        headings.forEach((column, heading) -> {
            Field field = reading.columns().containsKey(heading) ? field(heading, reading) : null;
            if (field != null) {
                said.computeIfAbsent(field, any -> new ArrayList<>()).add(column);
            }
        });
        said.forEach(this::place);
        headings.forEach((column, heading) -> {
            Field field = field(heading, reading);
            if (reading.columns().containsKey(heading)) {
                return;
            }
            if (field == null) {
                period(column);
            } else if (!said.containsKey(field) && !Headings.yields(heading, headings.values())) {
                at.putIfAbsent(field, column);
            }
        });
    }

    /** Several columns can hold figures only where each says its period. */
    private void place(Field field, List<Integer> columns) {
        boolean dated = field == Field.AMOUNT
                && headings.values().stream().noneMatch(heading -> field(heading, reading) == Field.PERIOD)
                && columns.stream().allMatch(column -> isDated(heading(column)));
        if (dated) {
            columns.forEach(this::period);
            return;
        }
        int first = columns.getFirst();
        at.put(field, first);
        columns.stream()
                .filter(column -> !heading(column).equals(heading(first)))
                .forEach(column -> wrong(column, "indicatorvalue.column-twice", heading(first), heading(column)));
    }

    private void period(int column) {
        String period = PeriodWriting.plain(period(heading(column)), years.of(column));
        if (PeriodWriting.isPeriod(period)) {
            periods.put(column, period);
        } else if (isDated(heading(column))) {
            undated.add(column);
        }
    }

    /** What stands in the way of reading the columns of periods. */
    private void checkPeriods() {
        if (at.containsKey(Field.PERIOD) || at.containsKey(Field.AMOUNT)) {
            periods.clear();
            return;
        }
        boolean meant = undated.stream().anyMatch(column -> reading.columns().containsKey(heading(column)));
        if (!undated.isEmpty() && (meant || periods.isEmpty())) {
            wrong(undated.getFirst(), "indicatorvalue.year-lacking", heading(undated.getFirst()));
        }
        Map<String, Integer> first = new HashMap<>();
        periods.forEach((column, period) -> {
            Integer other = first.putIfAbsent(PeriodWriting.plain(period), column);
            if (other != null) {
                wrong(column, "indicatorvalue.period-twice", heading(other), heading(column));
            }
        });
    }

    private void wrong(int column, String key, Object... arguments) {
        int at = sheet.at(row, column).text().isBlank() ? row - 1 : row;
        problems.add(new Problem(sheet.name(), CellName.of(at, column), Flaw.of(key, arguments)));
    }

    /** Whether nobody says of a column what it holds, so that its heading does. */
    boolean saysItself(int column) {
        return !reading.columns().containsKey(heading(column));
    }

    /** Whether any heading says what its column holds. */
    boolean isKnown() {
        return !at.isEmpty() || !periods.isEmpty() || !undated.isEmpty();
    }

    /** Whether any column holds figures. */
    boolean hasFigures() {
        return at.containsKey(Field.AMOUNT) || !periods.isEmpty() || !undated.isEmpty();
    }

    /** In which row the headings stand, from 0. */
    int row() {
        return row;
    }

    /** In which column each field stands. */
    Map<Field, Integer> at() {
        return at;
    }

    /** The columns that are periods, where the rows have none. */
    Map<Integer, String> periods() {
        return periods;
    }

    /** The year of periods that do not say theirs; empty when nothing says it. */
    String yearOfPeriods() {
        return years.common();
    }

    /** What is wrong with the headings themselves. */
    List<Problem> problems() {
        return problems;
    }

    /** How each column that has a heading is read; a single cell is a title or a note and heads nothing. */
    List<LoadLine.Column> columns() {
        List<LoadLine.Column> columns = new ArrayList<>();
        if (headings.size() < 2) {
            return columns;
        }
        headings.forEach((column, heading) -> columns.add(new LoadLine.Column(
                sheet.name(), heading, meaning(column), PeriodWriting.plain(periods.getOrDefault(column, "")))));
        return columns;
    }

    private String meaning(int column) {
        return at.entrySet().stream()
                .filter(placed -> placed.getValue() == column)
                .map(placed -> placed.getKey().name())
                .findFirst()
                .orElse(periods.containsKey(column) ? Field.AMOUNT.name() : LoadReading.NONE);
    }
}
