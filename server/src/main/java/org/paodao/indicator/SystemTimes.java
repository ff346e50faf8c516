package org.paodao.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * The editions of an indicator system and what each says.
 *
 * @param editions newest first
 * @param closings the closed periods
 * @param defined in the order of the office
 */
public record SystemTimes(
        List<Edition> editions, Map<Period, Closing> closings, List<Defined> defined, List<Wanted> wanted) {
    public SystemTimes {
        editions = List.copyOf(editions);
        closings = Map.copyOf(closings);
        defined = List.copyOf(defined);
        wanted = List.copyOf(wanted);
    }

    /** The number of the edition that the figures of a period are judged by; 0 before the first. */
    public int editionFor(Period period) {
        Closing closing = closings.get(period);
        return closing == null
                ? editions.stream()
                        .filter(edition -> !edition.holdsFrom().isAfter(period.lastDay()))
                        .mapToInt(Edition::number)
                        .findFirst()
                        .orElse(0)
                : closing.edition();
    }

    /** Whether an indicator corresponds to one of a superior. */
    public boolean hasSuperiors() {
        return defined.stream().anyMatch(one -> one.indicator().definition().superior() != null);
    }

    /** The indicators with these codes, of any edition. */
    public Set<UUID> ids(Collection<String> codes) {
        return defined.stream()
                .map(Defined::indicator)
                .filter(indicator -> codes.contains(indicator.code()))
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    /** The codes of these indicators, in any edition. */
    public Set<String> codes(Collection<UUID> ids) {
        return defined.stream()
                .map(Defined::indicator)
                .filter(indicator -> ids.contains(indicator.id()))
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    /** When the period was closed; null while it is open. */
    public @Nullable Instant closedAt(Period period) {
        return Optional.ofNullable(closings.get(period)).map(Closing::at).orElse(null);
    }

    /** The indicators of an edition with their goals, by code and in the order of the office. */
    public Map<String, Indicator> system(int edition) {
        Map<UUID, List<Goal>> goals = new HashMap<>();
        wanted.stream()
                .filter(one -> one.since() <= edition && edition < one.until())
                .forEach(one -> goals.computeIfAbsent(one.indicator(), id -> new ArrayList<>())
                        .add(one.goal()));
        Map<String, Indicator> system = new LinkedHashMap<>();
        for (Defined one : defined) {
            if (one.since() <= edition && edition < one.until()) {
                Indicator is = one.indicator();
                system.put(
                        is.code(),
                        new Indicator(
                                is.id(),
                                is.code(),
                                is.planItem(),
                                is.definition(),
                                goals.getOrDefault(is.id(), List.of())));
            }
        }
        return system;
    }

    /**
     * What an indicator is in the newest edition that has it, without its goals.
     *
     * @param code of an indicator of some edition
     */
    public Indicator newest(String code) {
        return defined.stream()
                .filter(one -> one.indicator().code().equals(code))
                .max(Comparator.comparingInt(Defined::since))
                .orElseThrow()
                .indicator();
    }

    /** The edition that last said something of each indicator of an edition. */
    public Map<UUID, Integer> since(int edition) {
        Map<UUID, Integer> since = new HashMap<>();
        for (Defined one : defined) {
            if (one.since() <= edition && edition < one.until()) {
                since.put(one.indicator().id(), one.since());
            }
        }
        return since;
    }

    /**
     * A closed period.
     *
     * @param edition the one that its figures are judged by
     */
    public record Closing(int edition, Instant at) {}

    /**
     * What an indicator is, from one edition until before another.
     *
     * @param indicator without its goals
     */
    public record Defined(int since, int until, Indicator indicator) {}

    /** A goal from one edition until before another. */
    public record Wanted(UUID indicator, int since, int until, Goal goal) {}
}
