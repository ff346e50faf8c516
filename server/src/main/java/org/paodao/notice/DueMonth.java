package org.paodao.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paodao.kernel.WorkingDays;

/** A month with what is due in it. */
public record DueMonth(YearMonth month, LocalDate today, List<WorkList.Line> lines, WorkingDays workingDays) {
    private static final int WEEK = 7;

    public DueMonth {
        lines = List.copyOf(lines);
    }

    /** The days of the month in their order, each with what is due. */
    public List<Day> days() {
        Map<LocalDate, List<WorkList.Line>> due = byDay();
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> new Day(day, workingDays.works(day), due.getOrDefault(day, List.of())))
                .toList();
    }

    private SequencedMap<LocalDate, List<WorkList.Line>> byDay() {
        return lines.stream()
                .filter(line -> line.toDo().due() != null)
                .collect(Collectors.groupingBy(line -> line.toDo().due(), TreeMap::new, Collectors.toList()));
    }

    /** How many days of its first week are before the month. */
    public int blanks() {
        return (month.atDay(1).getDayOfWeek().getValue() + WEEK - 1) % WEEK;
    }

    /**
     * A day.
     *
     * @param works whether it is worked
     */
    public record Day(LocalDate day, boolean works, List<WorkList.Line> due) {}
}
