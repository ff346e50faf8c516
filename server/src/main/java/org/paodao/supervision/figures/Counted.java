package org.paodao.supervision.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paodao.kernel.WorkingDays;

/**
 * Working days counted from a first day on, so that SQL gets the distance of two days by a subtraction.
 *
 * @param first its own day is counted, too
 */
record Counted(WorkingDays working, LocalDate first, LocalDate last) {

    String[] days() {
        return all().stream().map(LocalDate::toString).toArray(String[]::new);
    }

    /** Up to and with each day. */
    Integer[] worked() {
        return counts(0);
    }

    /** Before each day. */
    Integer[] before() {
        return counts(1);
    }

    private Integer[] counts(int without) {
        List<Integer> counts = new ArrayList<>();
        int count = 0;
        for (LocalDate day : all()) {
            int works = working.works(day) ? 1 : 0;
            counts.add(without == 1 ? count : count + works);
            count += works;
        }
        return counts.toArray(Integer[]::new);
    }

    private List<LocalDate> all() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
