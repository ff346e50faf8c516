package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.History;
import org.paodao.scoring.light.Judge;
import org.paodao.scoring.light.Judgement;
import org.paodao.scoring.light.Reading;
import org.paodao.scoring.light.Situation;
import org.paodao.scoring.path.Path;

/** Judges figures by what was read; it reads nothing itself, so the same material always gives the same lights. */
final class Assessor {
    private final Material material;
    private final Neighbours neighbours;
    private final Wishes wishes;
    private final LateParts lateParts;
    private final Map<Period, Integer> editions = new HashMap<>();
    private final Map<Integer, Map<String, Indicator>> systems = new HashMap<>();
    private final Map<Integer, Map<UUID, Integer>> since = new HashMap<>();
    private final Map<String, Map<Integer, List<Period>>> periods = new HashMap<>();

    Assessor(Material material) {
        this.material = material;
        this.neighbours = new Neighbours(material);
        this.wishes = new Wishes(material.shelf());
        this.lateParts = new LateParts(material, this::indicator);
    }

    /** The lights of these indicators from a year on. */
    List<Judged> judge(Collection<String> codes, int fromYear) {
        return judge(codes, fromYear, null);
    }

    /** The same for some units; null for all that are concerned. */
    List<Judged> judge(Collection<String> codes, int fromYear, @Nullable Set<UUID> some) {
        List<Judged> judged = new ArrayList<>();
        int now = material.around().today().getYear();
        for (String code : codes) {
            for (int year = fromYear; year <= now; year++) {
                for (UUID unit : some == null ? units(code, year) : some) {
                    year(code, unit, year, judged);
                }
            }
        }
        return judged;
    }

    /** For whom an indicator is judged: who has figures, and of whom some are wanted. */
    private Set<UUID> units(String code, int year) {
        Set<UUID> units = new LinkedHashSet<>(material.shelf().units(code));
        Period last = last(code, year);
        if (last != null) {
            indicatorOf(code, last).goals().stream()
                    .map(Goal::unit)
                    .filter(unit -> !unit.equals(Goal.EACH))
                    .forEach(units::add);
        }
        units.removeIf(unit -> !material.concerns(unit));
        return units;
    }

    private void year(String code, UUID unit, int year, List<Judged> found) {
        Period end = last(code, year);
        if (end == null) {
            return;
        }
        Indicator last = indicatorOf(code, end);
        boolean wanted = wishes.of(edition(end), last, unit, year) != null;
        // What a unit reports and nobody wants anything of only feeds the whole.
        boolean judged = wanted || unit.equals(Goal.WHOLE) || last.definition().isComputed();
        boolean alive = wanted || hasFigures(code, unit, year);
        Long series = material.series().get(new Material.Line(last.id(), unit));
        if (!judged || !alive || series == null) {
            return;
        }
        History history = History.NONE;
        for (Period period : periods(code, year)) {
            Judged one = period(new Place(series, code, unit, period), history);
            if (one != null) {
                found.add(one);
                history =
                        history.then(one.light(), one.run().behind(), one.run().notStarted());
            }
        }
    }

    private boolean hasFigures(String code, UUID unit, int year) {
        return material.shelf().hasYear(code, year)
                && material.shelf().of(code, unit).keySet().stream().anyMatch(period -> period.year() == year);
    }

    /** The light of a period; null before it is over, unless its figure is there, or where no edition speaks of it. */
    private @Nullable Judged period(Place place, History history) {
        Indicator indicator = indicator(place.code(), place.period());
        Figure figure = material.shelf().of(place.code(), place.unit()).get(place.period());
        boolean over = place.period().lastDay().isBefore(material.around().today());
        if (indicator == null || (!over && figure == null)) {
            return null;
        }
        RuleVersion rules = rules(place, indicator);
        Figure seen = figure != null && figure.provisional() && !rules.holding().provisional() ? null : figure;
        Wish wish = wishes.of(
                edition(place.period()), indicator, place.unit(), place.period().year());
        Opinion opinion = material.opinions().get(place.spot());
        Timing timing = timing(place, indicator);
        Case matter = new Case(
                place,
                indicator,
                since(place, indicator),
                wish,
                seen,
                seen == null && figure != null ? timing.sentIn() : timing);
        return wish != null && wish.isSaid() ? matter.said(material, opinion) : computed(matter, rules, history);
    }

    private RuleVersion rules(Place place, Indicator indicator) {
        UUID unit = place.unit().equals(Goal.WHOLE) ? indicator.definition().responsibleUnit() : place.unit();
        return material.rules()
                .of(
                        indicator,
                        material.around().group(unit),
                        place.period(),
                        material.times().closedAt(place.period()));
    }

    private Timing timing(Place place, Indicator indicator) {
        return Timing.of(
                indicator.definition(), place.period(), material.around().days());
    }

    private Judged computed(Case matter, RuleVersion rules, History history) {
        Place place = matter.place();
        Wish wish = matter.wish();
        Definition is = matter.indicator().definition();
        var standing = neighbours.of(place, matter.indicator());
        Path path = wishes.path(place.period());
        BigDecimal value = matter.figure() == null ? null : matter.figure().amount();
        if (wish != null && wish.isRank() && value != null) {
            Integer reached = standing.place();
            path = reached == null && !is.isPlace() ? null : path;
            value = reached == null ? value : BigDecimal.valueOf(reached);
        }
        Due due = matter.timing().on(material.around().today());
        Reading reading = new Reading(value, due, wish == null ? is.direction() : wish.direction());
        Judgement judgement =
                Judge.judge(rules.rules(), new Situation(place.period(), reading, path, history, standing));
        boolean late = is.isComputed()
                && value == null
                && due != Due.NOT_DUE
                && lateParts.any(is, place.unit(), place.period());
        return matter.judged(material, judgement, late);
    }

    /** The end of a year as the newest edition sees it, else the last period of one that still had the indicator; null when none had. */
    private @Nullable Period last(String code, int year) {
        Period whole = Period.year(year);
        if (indicator(code, whole) != null) {
            return whole;
        }
        List<Period> periods = periods(code, year);
        return periods.isEmpty() ? null : periods.getLast();
    }

    /** The periods of a year, each of the frequency that its own edition gives the indicator, in the order in which they end. */
    private List<Period> periods(String code, int year) {
        return periods.computeIfAbsent(code, any -> new HashMap<>()).computeIfAbsent(year, any -> {
            List<Period> found = new ArrayList<>();
            for (Frequency frequency : Frequency.values()) {
                for (int number = 1; number <= frequency.perYear(); number++) {
                    var period = new Period(year, frequency, number);
                    Indicator indicator = indicator(code, period);
                    if (indicator != null && indicator.definition().frequency() == frequency) {
                        found.add(period);
                    }
                }
            }
            found.sort(Comparator.comparing(Period::lastDay));
            return List.copyOf(found);
        });
    }

    private Indicator indicatorOf(String code, Period period) {
        return Objects.requireNonNull(indicator(code, period));
    }

    private int edition(Period period) {
        return editions.computeIfAbsent(period, material.times()::editionFor);
    }

    private int since(Place place, Indicator indicator) {
        return since.computeIfAbsent(edition(place.period()), material.times()::since)
                .getOrDefault(indicator.id(), 0);
    }

    /** The indicator as the edition says that a period is judged by. */
    private @Nullable Indicator indicator(String code, Period period) {
        int edition = edition(period);
        return edition == 0
                ? null
                : systems.computeIfAbsent(edition, material.times()::system).get(code);
    }
}
