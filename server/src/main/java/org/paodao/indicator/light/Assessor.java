package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.History;
import org.paodao.scoring.light.Judge;
import org.paodao.scoring.light.Judgement;
import org.paodao.scoring.light.Reading;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.Situation;
import org.paodao.scoring.light.Standing;
import org.paodao.scoring.path.Path;

/** Judges figures by what was read; it reads nothing itself, so the same material always gives the same lights. */
final class Assessor {
    private final Material material;
    private final Neighbours neighbours;
    private final Wishes wishes;
    private final LateParts lateParts;
    private final Stages stages;

    Assessor(Material material) {
        this.material = material;
        this.stages = new Stages(material);
        this.neighbours = new Neighbours(material);
        this.wishes = new Wishes(material.shelf());
        this.lateParts = new LateParts(material, stages::indicator);
    }

    /** The lights of these indicators from a year on. */
    List<Judged> judge(Collection<String> codes, int fromYear) {
        return judge(codes, fromYear, null);
    }

    /** The same for some units; null for all that are concerned. */
    List<Judged> judge(Collection<String> codes, int fromYear, @Nullable Set<UUID> some) {
        List<Judged> judged = new ArrayList<>();
        codes.forEach(code -> judge(code, fromYear, some, judged::add));
        return judged;
    }

    /** Those of one indicator, handed on one by one: what led to each is a tenfold of what is kept of it. */
    void judge(String code, int fromYear, Consumer<Judged> found) {
        judge(code, fromYear, null, found);
    }

    private void judge(String code, int fromYear, @Nullable Set<UUID> some, Consumer<Judged> found) {
        int now = material.around().today().getYear();
        for (int year = fromYear; year <= now; year++) {
            Indicator last = stages.last(code, year);
            if (last != null) {
                List<Stage> ofYear = stages.of(code, year);
                for (UUID unit : some == null ? units(last) : some) {
                    year(year, last, unit, ofYear, found);
                }
            }
        }
    }

    /** For whom an indicator is judged: who has figures, and of whom some are wanted. */
    private List<UUID> units(Indicator indicator) {
        Set<UUID> reporting = material.shelf().units(indicator.code());
        List<UUID> units = new ArrayList<>(reporting);
        indicator.goals().stream()
                .map(Goal::unit)
                .filter(unit -> !unit.equals(Goal.EACH) && !reporting.contains(unit))
                .distinct()
                .forEach(units::add);
        units.removeIf(unit -> !material.concerns(unit));
        return units;
    }

    /** Whether a year of a line is judged: what a unit reports and nobody wants anything of only feeds the whole. */
    static boolean isJudged(Indicator last, UUID unit, boolean wanted) {
        return wanted || unit.equals(Goal.WHOLE) || last.definition().isComputed();
    }

    private void year(int year, Indicator last, UUID unit, List<Stage> ofYear, Consumer<Judged> found) {
        boolean wanted = wishes.of(last, unit, year) != null;
        boolean whole = unit.equals(Goal.WHOLE);
        boolean judged = isJudged(last, unit, wanted);
        LineFigures figures = material.shelf().of(last.code(), unit);
        boolean alive = wanted || figures.hasYear(year);
        Long series = material.series().get(new Material.Line(last.id(), unit));
        if (!judged || !alive || series == null) {
            return;
        }
        String group = whole ? null : material.around().group(unit);
        var whose = new Whose(series, unit, figures, group, whole || !material.compares(last.code()));
        History history = History.NONE;
        for (Stage stage : ofYear) {
            Judged one = period(whose, stage, history);
            if (one != null) {
                found.accept(one);
                history =
                        history.then(one.light(), one.run().behind(), one.run().notStarted());
            }
        }
    }

    /** The light of a period; null before it is over, unless its figure is there. */
    private @Nullable Judged period(Whose whose, Stage stage, History history) {
        Figure figure = whose.figures().of(stage.period());
        if (!stage.over() && figure == null) {
            return null;
        }
        Indicator indicator = stage.indicator();
        String group = whose.group() == null
                ? material.around().group(indicator.definition().responsibleUnit())
                : whose.group();
        RuleVersion rules = stage.rules(group);
        Figure seen = figure != null && figure.provisional() && !rules.holding().provisional() ? null : figure;
        Wish wish = wishes.of(indicator, whose.unit(), stage.period().year());
        Place place = new Place(whose.series(), indicator.code(), whose.unit(), stage.period());
        Case matter =
                new Case(place, indicator, stage.since(), wish, seen, stage.timing(seen == null && figure != null));
        return wish != null && wish.isSaid()
                ? matter.said(material, material.opinions().get(place.spot()))
                : computed(matter, rules.rules(), history, neighbours.of(place, indicator, group, whose.alone()));
    }

    private Judged computed(Case matter, RuleSet rules, History history, Standing standing) {
        Place place = matter.place();
        Wish wish = matter.wish();
        Definition is = matter.indicator().definition();
        Path path = wishes.path(place.period());
        BigDecimal value = matter.figure() == null ? null : matter.figure().amount();
        if (wish != null && wish.isRank() && value != null) {
            Integer reached = standing.place();
            path = reached == null && !is.isPlace() ? null : path;
            value = reached == null ? value : BigDecimal.valueOf(reached);
        }
        Due due = matter.timing().on(material.around().today());
        Reading reading = new Reading(value, due, wish == null ? is.direction() : wish.direction());
        Judgement judgement = Judge.judge(rules, new Situation(place.period(), reading, path, history, standing));
        boolean late = is.isComputed()
                && value == null
                && due != Due.NOT_DUE
                && lateParts.any(is, place.unit(), place.period());
        return matter.judged(material, judgement, late);
    }

    /**
     * Whose lights of a year are given.
     *
     * @param group the kind of the unit; null of the whole, which goes by the unit that is responsible
     * @param alone whether nobody is compared with it
     */
    private record Whose(
            long series,
            UUID unit,
            LineFigures figures,
            @Nullable String group,
            boolean alone) {}
}
