package org.paodao.indicator.light;

import java.util.List;
import java.util.Map;

/** The year at which lists open while nobody has chosen one. */
final class WorkingYear {
    private WorkingYear() {}

    /**
     * The newest year that is worked for: for which at least half as many indicators have a target as in the year with most. A figure that came early, or belongs
     * to no plan, leaves the lists where the work is.
     *
     * @param known years that have lights, newest first
     * @param targeted how many indicators have a target, by year
     * @return the newest of all where none of them has targets; 0 when there is none
     */
    static int of(List<Integer> known, Map<Integer, Integer> targeted) {
        int most = known.stream()
                .mapToInt(year -> targeted.getOrDefault(year, 0))
                .max()
                .orElse(0);
        return known.stream()
                .filter(year -> targeted.getOrDefault(year, 0) * 2 >= most)
                .findFirst()
                .orElse(0);
    }
}
