package org.paodao.indicator.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Edition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.kernel.WorkingDays;
import org.paodao.scoring.Period;

/** What is known when figures are looked at: by which edition each period is judged, and which periods are closed. For one request. */
final class Frame {
    private final List<Edition> editions;
    private final Supplier<Map<Period, Integer>> closings;
    private final IntFunction<IndicatorSystem> systems;
    private final Supplier<WorkingDays> calendar;
    private final Map<Integer, Map<UUID, Indicator>> known = new HashMap<>();
    private final Map<Period, Map<UUID, Indicator>> byPeriod = new HashMap<>();
    private @Nullable Map<Period, Integer> closed;
    private @Nullable Set<String> measures;
    private @Nullable WorkingDays days;

    /**
     * @param editions newest first
     * @param closings the closed periods with the edition that each is judged by; asked once, and only where that matters
     * @param calendar asked once, and only where a deadline is
     */
    Frame(
            List<Edition> editions,
            Supplier<Map<Period, Integer>> closings,
            IntFunction<IndicatorSystem> systems,
            Supplier<WorkingDays> calendar) {
        this.editions = editions;
        this.closings = closings;
        this.systems = systems;
        this.calendar = calendar;
    }

    /** The edition by which a period is judged: the one it was closed with, else the newest that holds on its last day, else the oldest. 0 for none. */
    int edition(Period period) {
        if (editions.size() < 2) {
            return editions.isEmpty() ? 0 : editions.getFirst().number();
        }
        Integer settled = closed().get(period);
        if (settled != null) {
            return settled;
        }
        return editions.stream()
                .filter(edition -> !edition.holdsFrom().isAfter(period.lastDay()))
                .findFirst()
                .orElseGet(() -> Collections.min(editions, Comparator.comparingInt(Edition::number)))
                .number();
    }

    /** The indicators by which a period is judged, in the order of the office. */
    List<Indicator> indicators(Period period) {
        return List.copyOf(byId(period).values());
    }

    /** The indicator as the period is judged by it; one that came later has its history by the newest edition. */
    Optional<Indicator> indicator(UUID id, Period period) {
        return Optional.ofNullable(byId(period).get(id)).or(() -> Optional.ofNullable(newest().get(id)));
    }

    /** The indicator with a code. */
    Optional<Indicator> coded(String code, Period period) {
        return Stream.concat(byId(period).values().stream(), newest().values().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private Map<UUID, Indicator> newest() {
        int number = editions.isEmpty() ? 0 : editions.getFirst().number();
        return known.computeIfAbsent(number, this::load);
    }

    /** In what the indicators of the newest edition are counted, as {@link Measures} compares them. */
    Set<String> measures() {
        if (measures == null) {
            measures = newest().values().stream()
                    .map(indicator -> Measures.plain(indicator.definition().measure()))
                    .filter(measure -> !measure.isEmpty())
                    .collect(Collectors.toSet());
        }
        return measures;
    }

    /** The one indicator with a name. */
    Optional<Indicator> titled(String name, Period period) {
        List<Indicator> found = byId(period).values().stream()
                .filter(indicator -> indicator.definition().name().equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Map<UUID, Indicator> byId(Period period) {
        return byPeriod.computeIfAbsent(period, wanted -> known.computeIfAbsent(edition(wanted), this::load));
    }

    private Map<UUID, Indicator> load(int edition) {
        return edition == 0
                ? Map.of()
                : systems.apply(edition).indicators().stream()
                        .collect(Collectors.toMap(
                                Indicator::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    boolean isClosed(Period period) {
        return closed().containsKey(period);
    }

    private Map<Period, Integer> closed() {
        if (closed == null) {
            closed = closings.get();
        }
        return closed;
    }

    /** The last day on which the figure of a period is in time. */
    LocalDate deadline(Indicator indicator, Period period) {
        if (days == null) {
            days = calendar.get();
        }
        return indicator.definition().deadline(period, days);
    }

    /** Who reports the figure; nobody when it is computed or not defined. */
    Optional<UUID> reporter(Place place) {
        return indicator(place.indicator(), place.period()).flatMap(indicator -> reporter(indicator, place.unit()));
    }

    /** Who reports an indicator for a unit. */
    static Optional<UUID> reporter(Indicator indicator, UUID unit) {
        Definition is = indicator.definition();
        if (is.isComputed()) {
            return Optional.empty();
        }
        UUID reporter = is.eachReports() ? unit : is.responsibleUnit();
        return Goal.WHOLE.equals(reporter) ? Optional.ofNullable(is.responsibleUnit()) : Optional.ofNullable(reporter);
    }
}
