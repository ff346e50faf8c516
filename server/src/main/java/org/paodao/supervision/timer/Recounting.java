package org.paodao.supervision.timer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.Deadline;
import org.springframework.stereotype.Component;

/** When other days are worked than before, the last days of what is open are counted again. Days that somebody granted stay. */
@Component
class Recounting {
    private static final UUID NOBODY = new UUID(0, 0);

    private final RecountTables tables;
    private final Calendar calendar;
    private final Audit audit;

    Recounting(RecountTables tables, Calendar calendar, Audit audit) {
        this.tables = tables;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * Counts again what was counted by another edition of the calendar. Whoever calls holds the jurisdiction's clocks.
     *
     * @return how many last days moved
     */
    int go(UUID jurisdiction, WorkingDays days) {
        int edition = calendar.edition(jurisdiction);
        if (tables.countedBy(jurisdiction) == edition) {
            return 0;
        }
        List<Moved> moved = tables.counted(jurisdiction).stream()
                .map(one -> new Moved(one, one.deadline().due(days)))
                .filter(one -> !one.due().equals(one.was().due()))
                .toList();
        if (!moved.isEmpty()) {
            tables.move(jurisdiction, moved);
            audit.record(
                    new CurrentUser(NOBODY, jurisdiction, "system", "系统", Authority.JOB),
                    moved.stream().map(Recounting::change).toList());
        }
        tables.countedBy(jurisdiction, edition);
        return moved.size();
    }

    private static Change change(Moved moved) {
        return new Change(
                "supervision.matter-recounted",
                "supervision.matter",
                moved.was().matter(),
                Map.of("due", moved.was().due()),
                Map.of("due", moved.due()),
                null);
    }

    /**
     * The clock of an open matter.
     *
     * @param due the last day that is kept
     */
    record Held(UUID matter, Deadline deadline, LocalDate due, int version) {}

    /** Another last day than before. */
    record Moved(Held was, LocalDate due) {}
}
