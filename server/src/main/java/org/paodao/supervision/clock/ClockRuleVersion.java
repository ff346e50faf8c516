package org.paodao.supervision.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules for deadlines that were put in force.
 *
 * @param reason why
 */
public record ClockRuleVersion(ClockRules rules, String reason, Instant publishedAt, String publishedBy) {

    /** The rules that hold on a day: of each set the newest version, of those that hold the one that came out last. */
    static ClockRules on(List<ClockRuleVersion> published, LocalDate day) {
        Map<String, ClockRules> newest = new LinkedHashMap<>();
        published.stream()
                .sorted(Comparator.comparing(ClockRuleVersion::publishedAt))
                .forEach(version -> {
                    newest.remove(version.rules().code());
                    newest.put(version.rules().code(), version.rules());
                });
        return newest.values().stream()
                .filter(rules -> rules.holdsOn(day))
                .reduce((earlier, later) -> later)
                .orElseGet(ClockExamples::usual);
    }
}
