package org.paodao.indicator.value;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.paodao.document.extract.Sheet;
import org.paodao.scoring.Period;

/** The years of periods in a heading that do not say theirs. */
final class HeadYears {
    /** Of 2024—2026年 both ends. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?=\\s*(?:年|[-—–~～至]\\s*20\\d{2}))");
    /** A group of columns: 2023年, 2023年度, 2023. */
    private static final Pattern GROUP = Pattern.compile("((?:19|20)\\d{2})\\s*(?:年|年度)?");

    private final Sheet sheet;
    private final int row;
    private final String common;

    HeadYears(Sheet sheet, LoadReading reading, int row) {
        this.sheet = sheet;
        this.row = row;
        this.common = common(reading);
    }

    /** As somebody says, else the one year that the title has; empty when it has none or several. */
    private String common(LoadReading reading) {
        String said = reading.constants().getOrDefault(LoadReading.PERIOD, "");
        if (PeriodWriting.isPeriod(said)) {
            return String.valueOf(Period.parse(PeriodWriting.plain(said)).year());
        }
        List<String> years = sheet.rows().headMap(row).values().stream()
                .flatMap(cells -> cells.values().stream())
                .flatMap(cell -> YEAR.matcher(cell.text()).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        return years.size() == 1 ? years.getFirst() : "";
    }

    /** The year of all of them. */
    String common() {
        return common;
    }

    /** The year of one column: that of the group under which it stands, else the year of all. */
    String of(int column) {
        SortedMap<Integer, Sheet.Cell> above =
                sheet.rows().getOrDefault(row - 1, new TreeMap<>()).headMap(column + 1);
        String group = above.isEmpty() ? "" : sheet.at(row - 1, above.lastKey()).text();
        var year = GROUP.matcher(group.strip());
        return year.matches() ? year.group(1) : common;
    }
}
