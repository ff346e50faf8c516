package org.paodao.supervision.timer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.Clocks;
import org.paodao.supervision.clock.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the clocks of all matters that a unit has in hand. Days are counted once for each last day, not for each matter; one statement then writes what is not
 * written yet, so that it does not matter who looks, how often, or after how long a time.
 */
@Service
public class Timers {
    private final TimerTables tables;
    private final Recounting recounting;
    private final Clocks clocks;
    private final Calendar calendar;
    private final Clock clock;

    Timers(TimerTables tables, Recounting recounting, Clocks clocks, Calendar calendar, Clock clock) {
        this.tables = tables;
        this.recounting = recounting;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The same as of today. */
    @Transactional
    public int run(UUID jurisdiction) {
        return on(jurisdiction, LocalDate.now(clock));
    }

    /**
     * Writes down what has come over clocks up to and with a day.
     *
     * @return for how many matters something new had come
     */
    @Transactional
    public int on(UUID jurisdiction, LocalDate today) {
        tables.lock(jurisdiction);
        Map<Moment, Integer> moments = clocks.rules(jurisdiction, today).moments();
        WorkingDays days = calendar.workingDays(jurisdiction);
        recounting.go(jurisdiction, days);
        var come = new LinkedHashMap<LocalDate, Map<Moment, LocalDate>>();
        for (LocalDate due : tables.dues(jurisdiction)) {
            var of = new EnumMap<Moment, LocalDate>(Moment.class);
            moments.forEach((moment, offset) -> of.put(moment, days.after(due, offset)));
            of.values().removeIf(day -> day.isAfter(today));
            if (!of.isEmpty()) {
                come.put(due, of);
            }
        }
        if (come.isEmpty()) {
            return 0;
        }
        tables.joinByHash();
        return tables.write(jurisdiction, come);
    }

    /** What has come over the clock of a matter, in the order of the days; of last days that no longer hold, too. */
    @Transactional(readOnly = true)
    public List<Turn> of(UUID jurisdiction, UUID matter) {
        return tables.turns(jurisdiction, matter);
    }
}
