package org.paodao.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was put in force, version by version.
 *
 * @param published oldest first
 */
public record RuleVersions<R extends DatedRules>(List<Published<R>> published) {
    public RuleVersions {
        published = published.stream()
                .sorted(Comparator.comparing(Published::publishedAt))
                .toList();
    }

    /**
     * The rules that hold on a day. Of each set the newest version whose first day has come replaces those before it, even where it has ended since; of the sets
     * that hold the one that came out last is taken.
     */
    public Optional<R> on(LocalDate day) {
        Map<String, R> newest = new LinkedHashMap<>();
        for (Published<R> one : published) {
            R rules = one.rules();
            if (!day.isBefore(rules.from())) {
                newest.remove(rules.code());
                newest.put(rules.code(), rules);
            }
        }
        return newest.values().stream().filter(rules -> rules.holdsOn(day)).reduce((earlier, later) -> later);
    }

    /** The newest version of a set, whether its day has come or not. */
    public Optional<R> newest(String code) {
        return published.stream()
                .map(Published::rules)
                .filter(rules -> rules.code().equals(code))
                .max(Comparator.comparingInt(DatedRules::version));
    }

    public List<Published<R>> newestFirst() {
        return published.reversed();
    }
}
