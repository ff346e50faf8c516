package org.paodao.indicator.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.RuleSets;

/**
 * Chooses the rules for a figure: of each set the newest version whose first day has come, even where it has ended since; of those that hold the one that speaks of it
 * most closely.
 */
final class RulesInForce {
    /** Holds until an office puts others in force. */
    static final RuleVersion USUAL = new RuleVersion(RuleSets.usual(), Holding.ALL, "", Instant.EPOCH, "");

    private static final Comparator<RuleVersion> OLDEST_FIRST =
            Comparator.comparing(RuleVersion::publishedAt).thenComparing(RuleVersion::code);

    private final List<RuleVersion> published;

    RulesInForce(List<RuleVersion> published) {
        this.published = published.stream().sorted(OLDEST_FIRST).toList();
    }

    /** The same with one more version. */
    RulesInForce and(RuleVersion next) {
        List<RuleVersion> all = new ArrayList<>(published);
        all.add(next);
        return new RulesInForce(all);
    }

    /**
     * The rules for a period of an indicator of a unit of this group.
     *
     * @param closedAt when the period was closed; what was put in force later does not touch it
     */
    RuleVersion of(Indicator indicator, String group, Period period, @Nullable Instant closedAt) {
        RuleVersion chosen = USUAL;
        int closest = -1;
        for (RuleVersion version : newest(period.lastDay(), closedAt)) {
            int closeness = version.rules().holdsOn(period.lastDay())
                    ? version.holding().closeness(indicator, group)
                    : -1;
            if (closeness >= 0 && closeness >= closest) {
                chosen = version;
                closest = closeness;
            }
        }
        return chosen;
    }

    private Collection<RuleVersion> newest(LocalDate day, @Nullable Instant closedAt) {
        Map<String, RuleVersion> newest = new LinkedHashMap<>();
        for (RuleVersion version : published) {
            boolean known = closedAt == null || !version.publishedAt().isAfter(closedAt);
            if (known && !day.isBefore(version.rules().from())) {
                newest.remove(version.code());
                newest.put(version.code(), version);
            }
        }
        return newest.values();
    }

    /** Whether something is left to what holds until others are put in force: today, or by the newest versions once their days have come. */
    boolean leaveSome(LocalDate today) {
        return !isForAll(newest(today, null)) || !isForAll(newest(LocalDate.MAX, null));
    }

    private static boolean isForAll(Collection<RuleVersion> versions) {
        return versions.stream()
                .anyMatch(version ->
                        version.holding().isForAll() && version.rules().until() == null);
    }

    /** Every version that was ever put in force. */
    List<RuleVersion> all() {
        return published;
    }

    /** The newest versions, in the order in which they came out. */
    List<RuleVersion> newest() {
        List<RuleVersion> newest = new ArrayList<>();
        newest(LocalDate.MAX, null).forEach(newest::add);
        return newest;
    }
}
