package org.paodao.indicator.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.RuleSet;
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

    /**
     * The versions by which periods are judged that end on a day or later, in the order in which they came out; last what holds until others are put in force, where
     * it still judges some.
     */
    List<RuleVersion> judging(LocalDate first) {
        Set<RuleVersion> judging = new LinkedHashSet<>();
        boolean some = false;
        for (LocalDate day : turns(first)) {
            List<RuleVersion> holding = newest(day, null).stream()
                    .filter(version -> version.rules().holdsOn(day))
                    .toList();
            judging.addAll(holding);
            some |= holding.stream().noneMatch(version -> version.holding().isForAll());
        }
        List<RuleVersion> inOrder =
                new ArrayList<>(published.stream().filter(judging::contains).toList());
        if (some) {
            inOrder.add(USUAL);
        }
        return inOrder;
    }

    /** The day and all later ones from which on other versions hold. */
    private SortedSet<LocalDate> turns(LocalDate first) {
        SortedSet<LocalDate> turns = new TreeSet<>(List.of(first));
        for (RuleVersion version : published) {
            turns.add(version.rules().from());
            LocalDate until = version.rules().until();
            if (until != null) {
                turns.add(until.plusDays(1));
            }
        }
        return turns.tailSet(first);
    }

    /** Every version that was ever put in force. */
    List<RuleVersion> all() {
        return published;
    }

    /** The newest version of a set. */
    Optional<RuleVersion> newest(String code) {
        return newest(LocalDate.MAX, null).stream()
                .filter(version -> version.code().equals(code))
                .findFirst();
    }

    /** The rules that were applied; empty where they are not known any more. */
    Optional<RuleSet> applied(Judged.@Nullable Cited cited) {
        return cited == null
                ? Optional.empty()
                : Stream.concat(published.stream(), Stream.of(USUAL))
                        .filter(version -> version.code().equals(cited.code()) && version.version() == cited.version())
                        .map(RuleVersion::rules)
                        .findFirst();
    }

    /** The number of the next version of a set; what judges under its name without being published has the one before. */
    int next(String code) {
        int unpublished = code.equals(USUAL.code()) ? USUAL.version() : 0;
        return newest(code).map(RuleVersion::version).orElse(unpublished) + 1;
    }
}
