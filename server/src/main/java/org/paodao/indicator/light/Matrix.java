package org.paodao.indicator.light;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units by indicators: of each the newest light until a period, some units at a time, however many there are. */
@Service
@Transactional(readOnly = true)
public class Matrix {
    /** Of 72 indicators these are 2,160 lights, about what a screen bears; sixteen readers at once wait for less than a third of a second. */
    private static final int UNITS_AT_ONCE = 30;

    private final LineTables tables;
    private final LightPlaces places;

    Matrix(LineTables tables, LightPlaces places) {
        this.tables = tables;
        this.places = places;
    }

    /**
     * The lights of some units.
     *
     * @param until null for the newest period that has figures
     * @param after the last unit of the part before; null for the first part, with the units that answer for the whole
     */
    public Part part(CurrentUser user, @Nullable Period until, @Nullable UUID after) {
        Permissions.require(user, Permission.INDICATOR_READ);
        List<LightPlaces.Known> known = places.periods(user.jurisdiction());
        Period at = until == null ? newest(known) : until;
        if (at == null) {
            return new Part(null, List.of(), Map.of(), Map.of(), null);
        }
        List<Period> ofYear = known.stream()
                .map(LightPlaces.Known::period)
                .filter(period -> period.year() == at.year())
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> counted = ofYear.stream()
                .filter(period -> !period.lastDay().isAfter(at.lastDay()))
                .map(Period::toString)
                .toList();
        List<UUID> units = places.units(user.jurisdiction(), after, UNITS_AT_ONCE);
        Set<UUID> responsible =
                new LinkedHashSet<>(after == null ? places.responsible(user.jurisdiction()) : List.of());
        List<LightLine> lines = tables.newest(user.jurisdiction(), Set.copyOf(units), responsible, counted);
        UUID next = units.size() < UNITS_AT_ONCE ? null : units.getLast();
        return part(Sight.of(user), new Part(at, ofYear, Map.of(), Map.of(), next), lines);
    }

    private static @Nullable Period newest(List<LightPlaces.Known> known) {
        return known.stream()
                .filter(LightPlaces.Known::figures)
                .map(LightPlaces.Known::period)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Part part(Sight sight, Part empty, List<LightLine> lines) {
        Map<String, String> indicators = new LinkedHashMap<>();
        Map<UUID, Map<String, LightLine>> rows = new LinkedHashMap<>();
        for (LightLine found : lines) {
            UUID unit = found.concerned();
            if (unit != null) {
                LightLine line = found.provisional() && !sight.sees(unit) ? found.veiled() : found;
                indicators.put(line.indicator(), line.name());
                rows.computeIfAbsent(unit, id -> new TreeMap<>()).put(line.indicator(), line);
            }
        }
        return new Part(empty.at(), empty.periods(), indicators, rows, empty.next());
    }

    /**
     * Some units of the matrix.
     *
     * @param at until when; null before the first light
     * @param periods of its year, newest first
     * @param indicators the columns: code and name, in the order of the office
     * @param rows by unit, then by code
     * @param next the unit after which the next part begins; null for the last
     */
    public record Part(
            @Nullable Period at,
            List<Period> periods,
            Map<String, String> indicators,
            Map<UUID, Map<String, LightLine>> rows,
            @Nullable UUID next) {
        public Part {
            periods = List.copyOf(periods);
        }
    }
}
