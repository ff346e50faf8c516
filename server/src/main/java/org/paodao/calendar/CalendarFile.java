package org.paodao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.extract.Sheet;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.kernel.UnreadableTable;

/**
 * Reads holidays from a table (xlsx, xls, csv) with the columns 年度, 日期, 安排 (休 or 班), 名称, 依据. Every bad cell is named;
 * with one of them nothing is taken.
 */
final class CalendarFile {
    static final List<String> COLUMNS = List.of("年度", "日期", "安排", "名称", "依据");
    static final String OFF = "休";
    static final String WORKED = "班";

    private static final String FIELD = "file";
    private static final int MOST_ROWS = 2_000;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final Sheet sheet;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private CalendarFile(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The days that a file lists. */
    static List<SpecialDay> read(byte[] content, String name) {
        try {
            List<Sheet> sheets = Extraction.sheets(content, name);
            if (sheets.isEmpty()) {
                throw Refusal.invalid(FIELD, "calendar.file.rows", MOST_ROWS);
            }
            return new CalendarFile(sheets.getFirst()).days();
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
    }

    private List<SpecialDay> days() {
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (!sheet.at(0, column).text().equals(COLUMNS.get(column))) {
                flaw(0, column, "calendar.file.column", COLUMNS.get(column));
            }
        }
        var days = new ArrayList<SpecialDay>();
        if (flaws.isEmpty()) {
            sheet.rows().keySet().stream().filter(row -> row > 0).forEach(row -> read(row, days));
        }
        if (flaws.isEmpty() && (days.isEmpty() || days.size() > MOST_ROWS)) {
            flaws.add(Flaw.at(FIELD, "calendar.file.rows", MOST_ROWS));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return days;
    }

    private void read(int row, List<SpecialDay> days) {
        Integer year = year(row);
        LocalDate day = day(row);
        Boolean works = works(row, day);
        String name = text(row, 3, "calendar.file.name");
        String source = text(row, 4, "calendar.file.source");
        if (year != null && day != null && Math.abs(day.getYear() - year) > 1) {
            flaw(row, 1, "calendar.file.other-year", year);
        }
        if (year != null && day != null && works != null) {
            days.add(new SpecialDay(year, day, works, name, source));
        }
    }

    private @Nullable Integer year(int row) {
        String text = sheet.at(row, 0).text();
        if (text.matches("[0-9]{4}") && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= LAST_YEAR) {
            return Integer.valueOf(text);
        }
        flaw(row, 0, "calendar.file.year");
        return null;
    }

    private @Nullable LocalDate day(int row) {
        try {
            var day = LocalDate.parse(sheet.at(row, 1).text().replace('/', '-'));
            if (!seen.add(day)) {
                flaw(row, 1, "calendar.file.twice");
            }
            return day;
        } catch (DateTimeParseException notADay) {
            flaw(row, 1, "calendar.file.day");
            return null;
        }
    }

    private @Nullable Boolean works(int row, @Nullable LocalDate day) {
        String text = sheet.at(row, 2).text();
        if (!text.equals(OFF) && !text.equals(WORKED)) {
            flaw(row, 2, "calendar.file.arrangement");
            return null;
        }
        boolean works = text.equals(WORKED);
        if (works && day != null && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            flaw(row, 2, "calendar.file.weekday");
        }
        return works;
    }

    private String text(int row, int column, String key) {
        String text = sheet.at(row, column).text();
        if (text.isBlank()) {
            flaw(row, column, key);
        }
        return text;
    }

    private void flaw(int row, int column, String key, Object... more) {
        var arguments = new ArrayList<Object>(List.of(CellName.of(row, column)));
        arguments.addAll(List.of(more));
        flaws.add(Flaw.at(FIELD, key, arguments.toArray()));
    }
}
