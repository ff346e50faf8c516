package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.MatrixTables.Counted;
import org.paodao.indicator.light.MatrixTables.Defined;
import org.paodao.indicator.light.MatrixTables.Found;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units by indicators: of each the newest light until a period, and where it is asked for of what has no light that there is a figure. As many units and indicators at a time as a screen bears, and nothing is read of the others, so a
 * page costs the same however many there are.
 */
@Service
@Transactional(readOnly = true)
public class Matrix {
    /** So many units are shown at once. */
    static final int UNITS_AT_ONCE = 30;

    /** So many indicators are shown at once. */
    static final int INDICATORS_AT_ONCE = 24;

    private final MatrixTables tables;
    private final UnlitTables unlit;
    private final LightPlaces places;

    Matrix(MatrixTables tables, UnlitTables unlit, LightPlaces places) {
        this.tables = tables;
        this.unlit = unlit;
        this.places = places;
    }

    /** The lights of some units in some indicators. */
    public Part part(CurrentUser user, Corner corner) {
        Permissions.require(user, Permission.INDICATOR_READ);
        List<LightPlaces.Known> known = places.periods(user.jurisdiction());
        Period until = corner.until();
        Period at = until == null ? newest(user.jurisdiction(), known) : until;
        if (at == null) {
            return Part.NOTHING;
        }
        List<Period> all = known.stream()
                .map(LightPlaces.Known::period)
                .sorted(Comparator.reverseOrder())
                .toList();
        return part(user, corner, at, all);
    }

    private Part part(CurrentUser user, Corner corner, Period at, List<Period> all) {
        Counted counted = Counted.until(at, all);
        Map<UUID, List<Defined>> defined = inOrder(tables.defined(user.jurisdiction(), counted));
        Map<UUID, List<Defined>> withoutLights = corner.unlit()
                ? inOrder(unlit.defined(user.jurisdiction(), defined.keySet(), counted))
                : new LinkedHashMap<>();
        defined.putAll(withoutLights);
        List<Span> spans = spans(defined.values().stream().map(List::getFirst).toList());
        Span shown = spans.stream()
                .filter(span -> span.first().equals(corner.from()))
                .findFirst()
                .orElse(spans.isEmpty() ? Span.NONE : spans.getFirst());
        defined.values()
                .removeIf(dated ->
                        !shown.indicators().containsKey(dated.getFirst().code()));
        List<UUID> units = places.units(user.jurisdiction(), corner.after(), UNITS_AT_ONCE);
        List<UUID> asked = new ArrayList<>(units);
        if (corner.after() == null) {
            asked.add(Goal.WHOLE);
        }
        List<Found> found = found(user.jurisdiction(), defined, asked, counted);
        withoutLights.keySet().retainAll(defined.keySet());
        if (!withoutLights.isEmpty()) {
            found.addAll(unlit.cells(user.jurisdiction(), withoutLights, asked, counted));
        }
        UUID next = units.size() < UNITS_AT_ONCE ? null : units.getLast();
        return new Part(at, all, spans, shown, MatrixRows.of(Sight.of(user), defined, found), next);
    }

    /** The lights; of an indicator that is reported more or less often than before those of the later periods come later. */
    private List<Found> found(UUID jurisdiction, Map<UUID, List<Defined>> defined, List<UUID> units, Counted counted) {
        Set<UUID> turned = new HashSet<>();
        Set<Frequency> lengths = EnumSet.noneOf(Frequency.class);
        defined.forEach((id, dated) -> {
            Set<Frequency> its = dated.stream().map(Defined::frequency).collect(Collectors.toSet());
            if (its.size() > 1) {
                turned.add(id);
                lengths.addAll(its);
            }
        });
        Set<UUID> steady = new HashSet<>(defined.keySet());
        steady.removeAll(turned);
        List<Found> found = new ArrayList<>(tables.cells(jurisdiction, steady, units, counted));
        lengths.stream()
                .flatMap(length -> tables.cells(jurisdiction, turned, units, counted.of(length)).stream())
                .sorted(Comparator.comparing(light -> light.period().lastDay()))
                .forEach(found::add);
        return found;
    }

    /** The newest period that has figures, of the year that is worked for. */
    private @Nullable Period newest(UUID jurisdiction, List<LightPlaces.Known> known) {
        List<Period> reported = known.stream()
                .filter(LightPlaces.Known::figures)
                .map(LightPlaces.Known::period)
                .toList();
        List<Integer> years = reported.stream().map(Period::year).distinct().toList();
        int year = years.size() < 2
                ? years.stream().findFirst().orElse(0)
                : WorkingYear.of(years, places.targeted(jurisdiction));
        return reported.stream()
                .filter(period -> period.year() == year)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What each indicator is and was, the newest first, in the order of the office. */
    private static Map<UUID, List<Defined>> inOrder(List<Defined> definitions) {
        Map<UUID, List<Defined>> all = definitions.stream().collect(Collectors.groupingBy(Defined::id));
        Map<UUID, List<Defined>> inOrder = new LinkedHashMap<>();
        all.values().stream()
                .sorted(Comparator.comparing(
                        List::getFirst,
                        Comparator.comparingInt(Defined::position).thenComparing(Defined::code)))
                .forEach(dated -> inOrder.put(dated.getFirst().id(), dated));
        return inOrder;
    }

    private static List<Span> spans(List<Defined> indicators) {
        return IntStream.iterate(0, at -> at < indicators.size(), at -> at + INDICATORS_AT_ONCE)
                .mapToObj(at ->
                        Span.of(at, indicators.subList(at, Math.min(indicators.size(), at + INDICATORS_AT_ONCE))))
                .toList();
    }

    /**
     * Where a part of the matrix begins.
     *
     * @param until null for the newest period that has figures, of the year that is worked for
     * @param after the last unit of the part before; null for the first part, with the units that answer for the whole
     * @param from code of the first indicator; any other word for the first of all
     * @param unlit whether indicators without lights are shown, too, of which units have approved figures: as not judged, behind those with lights
     */
    public record Corner(@Nullable Period until, @Nullable UUID after, String from, boolean unlit) {}

    /**
     * Some indicators that are shown side by side.
     *
     * @param begin the number of the first, counted from one
     * @param indicators code and name, in the order of the office
     */
    public record Span(int begin, Map<String, String> indicators) {
        static final Span NONE = new Span(0, Map.of());

        static Span of(int before, List<Defined> indicators) {
            Map<String, String> named = new LinkedHashMap<>();
            indicators.forEach(is -> named.put(is.code(), is.name()));
            return new Span(before + 1, named);
        }

        /** The code of the first. */
        public String first() {
            return indicators.keySet().stream().findFirst().orElse("");
        }

        /** The number of the last. */
        public int end() {
            return begin + indicators.size() - 1;
        }
    }

    /**
     * A light.
     *
     * @param period of which it is
     * @param whole whether it is of the jurisdiction as a whole, for which the unit answers
     * @param differs whether the unit itself says otherwise
     */
    public record Cell(Light light, boolean provisional, Period period, boolean whole, boolean differs) {}

    /**
     * Some units of the matrix.
     *
     * @param at until when; null before the first light
     * @param periods all that were judged, of whatever year, newest first
     * @param spans all indicators, as they are shown side by side
     * @param shown the one that is shown
     * @param rows by unit, then by code
     * @param next the unit after which the next part begins; null for the last
     */
    public record Part(
            @Nullable Period at,
            List<Period> periods,
            List<Span> spans,
            Span shown,
            Map<UUID, Map<String, Cell>> rows,
            @Nullable UUID next) {
        static final Part NOTHING = new Part(null, List.of(), List.of(), Span.NONE, Map.of(), null);

        public Part {
            periods = List.copyOf(periods);
            spans = List.copyOf(spans);
        }
    }
}
