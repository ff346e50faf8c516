package org.paodao.indicator.light;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.calendar.Calendar;
import org.paodao.indicator.Goal;
import org.paodao.indicator.SystemHistory;
import org.paodao.indicator.SystemTimes;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads what judging needs, in a fixed number of statements, however many indicators and units there are. */
@Component
class MaterialReading {
    private final SystemHistory history;
    private final FigureTables figures;
    private final RuleTables rules;
    private final Around around;

    MaterialReading(SystemHistory history, FigureTables figures, RuleTables rules, Around around) {
        this.history = history;
        this.figures = figures;
        this.rules = rules;
        this.around = around;
    }

    SystemTimes times(UUID jurisdiction) {
        return history.of(jurisdiction);
    }

    /** Cuts indicators into portions that are judged one by one; what few units have is one. */
    List<Set<String>> portions(UUID jurisdiction, SystemTimes times, Collection<String> codes) {
        var dependence = new Dependence(times);
        Map<UUID, String> named = named(times, dependence.neededFor(codes));
        Map<UUID, Integer> lines = figures.lines(jurisdiction, named.keySet());
        Map<String, Integer> weights = new HashMap<>();
        named.forEach((id, code) -> weights.put(code, lines.getOrDefault(id, 0)));
        return new Portions(dependence::neededFor, weights, around.linesAtOnce()).of(codes);
    }

    /** What all parts are judged with, read once: the indicators' past, the rules, the day and the units. */
    Setting setting(UUID jurisdiction, SystemTimes times) {
        return new Setting(
                jurisdiction, times, new RulesInForce(rules.published(jurisdiction)), around.of(jurisdiction));
    }

    /** What all parts are judged with. */
    record Setting(UUID jurisdiction, SystemTimes times, RulesInForce inForce, Material.Surroundings surroundings) {}

    /**
     * What it takes to judge these indicators.
     *
     * @param writing whether lines of figures that are not there yet may be made
     * @param units whose figures became others; empty for no matter whose
     */
    Material of(Setting setting, Collection<String> codes, boolean writing, Set<UUID> units) {
        UUID jurisdiction = setting.jurisdiction();
        SystemTimes times = setting.times();
        Map<UUID, String> named = named(times, new Dependence(times).neededFor(codes));
        Map<Material.Line, Long> series = figures.series(jurisdiction, named.keySet());
        Shelf shelf = figures.shelf(jurisdiction, series, named);
        Material.Surroundings surroundings = setting.surroundings();
        var narrowing = new Narrowing(times, setting.inForce(), surroundings.tree());
        Set<UUID> only = narrowing.of(codes, units, around.crowds(series, named));
        workOut(setting, named, shelf, only);
        Set<Material.Line> lacking = lines(times, named, shelf);
        lacking.removeAll(series.keySet());
        Map<Material.Line, Long> made = writing ? figures.found(jurisdiction, lacking) : Map.of();
        series.putAll(made);
        series.putAll(
                writing && made.size() < lacking.size() ? figures.series(jurisdiction, named.keySet()) : Map.of());
        return new Material(
                times,
                setting.inForce(),
                shelf,
                series,
                figures.opinions(jurisdiction),
                times.hasSuperiors() ? figures.superiors(jurisdiction) : Map.of(),
                surroundings,
                new Material.Breadth(
                        only, new HashSet<>(made.values()), around.crowds(series, named), narrowing.comparesUnits()));
    }

    /**
     * What it takes to say what years of an indicator will end with for units, as far as figures go.
     *
     * @param unit null for all; of one only its own figures and those of the units below it are read
     */
    Material ends(UUID jurisdiction, String code, @Nullable UUID unit) {
        SystemTimes times = times(jurisdiction);
        Setting setting = setting(jurisdiction, times);
        UnitTree tree = setting.surroundings().tree();
        Map<UUID, String> named = named(times, new Dependence(times).neededFor(List.of(code)));
        Map<Material.Line, Long> series = figures.series(jurisdiction, named.keySet());
        series.keySet().removeIf(line -> unit != null && !tree.isEverWithin(line.unit(), unit));
        Shelf shelf = figures.shelf(jurisdiction, series, named);
        Set<UUID> only = unit == null ? null : Set.of(unit);
        workOut(setting, named, shelf, only);
        return new Material(
                times,
                setting.inForce(),
                shelf,
                series,
                Map.of(),
                Map.of(),
                setting.surroundings(),
                new Material.Breadth(only, Set.of(), Set.of(), false));
    }

    /** Whether an indicator is one of very many units. */
    boolean isCrowd(UUID jurisdiction, String code) {
        return around.isCrowd(figures.lines(jurisdiction, code));
    }

    private static void workOut(Setting setting, Map<UUID, String> named, Shelf shelf, @Nullable Set<UUID> only) {
        Material.Surroundings surroundings = setting.surroundings();
        var stock = new Formulas.Stock(
                shelf, surroundings.tree(), surroundings.today().getYear());
        new Formulas(
                        setting.times(),
                        new HashSet<>(named.values()),
                        stock,
                        only == null ? unit -> true : only::contains)
                .workOut(shelf.firstYear(stock.untilYear()));
    }

    /** The past of these indicators, for their forecasts to be held against: of those with very many units that of the whole, as it was judged. */
    Shelf past(UUID jurisdiction, SystemTimes times, Collection<String> codes) {
        Map<UUID, String> named = named(times, Set.copyOf(codes));
        Set<String> crowds = around.crowds(figures.series(jurisdiction, named.keySet()), named);
        Set<String> others = new HashSet<>(codes);
        others.removeAll(crowds);
        Shelf shelf = others.isEmpty()
                ? new Shelf()
                : of(setting(jurisdiction, times), others, false, Set.of()).shelf();
        figures.judgedAsWhole(jurisdiction, crowds, shelf);
        return shelf;
    }

    private static Map<UUID, String> named(SystemTimes times, Set<String> codes) {
        Map<UUID, String> named = new HashMap<>();
        times.defined().stream()
                .map(SystemTimes.Defined::indicator)
                .filter(indicator -> codes.contains(indicator.code()))
                .forEach(indicator -> named.put(indicator.id(), indicator.code()));
        return named;
    }

    /** The lines that are judged: whatever is computed, and whoever has a goal. */
    private static Set<Material.Line> lines(SystemTimes times, Map<UUID, String> named, Shelf shelf) {
        Set<Material.Line> lines = new HashSet<>();
        for (SystemTimes.Defined defined : times.defined()) {
            UUID id = defined.indicator().id();
            if (named.containsKey(id) && defined.indicator().definition().isComputed()) {
                lines.add(new Material.Line(id, Goal.WHOLE));
                shelf.units(defined.indicator().code()).forEach(unit -> lines.add(new Material.Line(id, unit)));
            }
        }
        for (SystemTimes.Wanted wanted : times.wanted()) {
            if (named.containsKey(wanted.indicator()) && !wanted.goal().unit().equals(Goal.EACH)) {
                lines.add(new Material.Line(wanted.indicator(), wanted.goal().unit()));
            }
        }
        return lines;
    }

    /** What lies around the figures: the day, the calendar, the units. */
    @Component
    static class Around {
        private final Clock clock;
        private final Calendar calendar;
        private final Organization organization;
        private final int crowd;
        private final int linesAtOnce;

        Around(
                Clock clock,
                Calendar calendar,
                Organization organization,
                @Value("${paodao.lights.crowd:200}") int crowd,
                @Value("${paodao.lights.lines-at-once:30000}") int linesAtOnce) {
            this.crowd = crowd;
            this.linesAtOnce = linesAtOnce;
            this.clock = clock;
            this.calendar = calendar;
            this.organization = organization;
        }

        /** The indicators of so many units that nobody looks at the light of each. */
        Set<String> crowds(Map<Material.Line, Long> series, Map<UUID, String> named) {
            Map<UUID, Integer> lines = new HashMap<>();
            series.keySet().forEach(line -> lines.merge(line.indicator(), 1, Integer::sum));
            return lines.entrySet().stream()
                    .filter(one -> isCrowd(one.getValue()))
                    .map(one -> named.getOrDefault(one.getKey(), ""))
                    .collect(Collectors.toSet());
        }

        boolean isCrowd(int units) {
            return units > crowd;
        }

        /** How many lines of figures are read at once. */
        int linesAtOnce() {
            return linesAtOnce;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        Material.Surroundings of(UUID jurisdiction) {
            var system = new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
            List<Unit> units = organization.units(system);
            return new Material.Surroundings(
                    today(),
                    calendar.workingDays(jurisdiction),
                    units.stream().collect(Collectors.toMap(Unit::id, Unit::kind)),
                    new UnitTree(organization.belongings(system)));
        }
    }
}
