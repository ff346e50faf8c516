package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.SystemTimes;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** What the editions by which periods are judged say of indicators; each edition is put together once. */
final class JudgedBy {
    private final SystemTimes times;
    private final Map<Period, Integer> editions = new HashMap<>();
    private final Map<Integer, Map<String, Indicator>> systems = new HashMap<>();
    private final Map<Integer, Map<UUID, Integer>> since = new HashMap<>();

    JudgedBy(SystemTimes times) {
        this.times = times;
    }

    /** The number of the edition by which a period is judged; 0 before the first. */
    int edition(Period period) {
        return editions.computeIfAbsent(period, times::editionFor);
    }

    /** The indicator as that edition has it; null where it does not speak of it. */
    @Nullable
    Indicator indicator(String code, Period period) {
        int edition = edition(period);
        return edition == 0
                ? null
                : systems.computeIfAbsent(edition, times::system).get(code);
    }

    /** The edition that last said what the indicator is. */
    int since(Indicator indicator, Period period) {
        return since.computeIfAbsent(edition(period), times::since).getOrDefault(indicator.id(), 0);
    }

    /** The periods of a year of which there are lights, each of the frequency that its own edition gives the indicator, in the order in which they end. */
    List<Period> periods(String code, int year) {
        List<Period> found = new ArrayList<>();
        for (Frequency frequency : Frequency.values()) {
            for (int number = 1; number <= frequency.perYear(); number++) {
                var period = new Period(year, frequency, number);
                Indicator indicator = indicator(code, period);
                if (indicator != null && indicator.definition().frequency() == frequency) {
                    found.add(period);
                }
            }
        }
        found.sort(Comparator.comparing(Period::lastDay));
        return List.copyOf(found);
    }

    /** The indicator as the newest edition of a year sees it, else as that of its last period that still had it; null when none had. */
    @Nullable
    Indicator last(String code, int year) {
        Indicator atTheEnd = indicator(code, Period.year(year));
        if (atTheEnd != null) {
            return atTheEnd;
        }
        List<Period> periods = periods(code, year);
        return periods.isEmpty() ? null : indicator(code, periods.getLast());
    }
}
