package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.SystemTimes;
import org.paodao.indicator.value.ValueLists;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Reading;
import org.paodao.scoring.light.Situation;
import org.paodao.scoring.path.Path;
import org.springframework.stereotype.Component;

/**
 * Says what is not kept: what led to lights of very many units, which it judges once more, from the same figures, goals and rules; and that figures of which nothing
 * is wanted are not judged. It writes nothing.
 */
@Component
class Retelling {
    private final MaterialReading reading;
    private final FigureTables figures;

    Retelling(MaterialReading reading, FigureTables figures) {
        this.figures = figures;
        this.reading = reading;
    }

    /** The lights of one indicator for one unit, each with what led to it. */
    List<LightLine> told(UUID jurisdiction, List<LightLine> lines) {
        if (lines.stream().allMatch(LightLine::isTold)) {
            return lines;
        }
        List<Judged> judged = judge(jurisdiction, lines.getFirst());
        return lines.stream()
                .map(line -> line.isTold() ? line : told(line, judged))
                .toList();
    }

    private List<Judged> judge(UUID jurisdiction, LightLine first) {
        SystemTimes times = reading.times(jurisdiction);
        Material material =
                reading.of(reading.setting(jurisdiction, times), Set.of(first.indicator()), false, Set.of());
        return new Assessor(material.comparing())
                .judge(List.of(first.indicator()), first.period().year(), Set.of(first.unit()));
    }

    /** The way that led to a light, through its whole year, from the figures of its own line; empty where it led elsewhere at that time. */
    Optional<Path> path(UUID jurisdiction, LightLine light, List<LightLine> lines) {
        SystemTimes times = reading.times(jurisdiction);
        Period period = light.period();
        Wish wish = wish(times, light);
        if (wish == null || wish.isSaid() || wish.indicator().definition().frequency() != period.frequency()) {
            return Optional.empty();
        }
        Shelf shelf = new Shelf();
        for (LightLine line : lines) {
            if (line.amount() != null) {
                var figure = new Figure(line.amount(), line.valueVersion(), line.provisional());
                shelf.put(light.indicator(), light.unit(), line.period(), figure);
            }
        }
        return Optional.ofNullable(wish.path(shelf, period))
                .filter(path -> Inputs.of(null, Situation.of(period, Reading.none(Due.DUE), path))
                        .asksAs(light.inputs()));
    }

    /** Which way leads to a light where it should follow last year; where it need not, nothing speaks against it. */
    LikeLastYear likeLastYear(UUID jurisdiction, LightLine light) {
        SystemTimes times = reading.times(jurisdiction);
        Wish wish = wish(times, light);
        if (wish == null || !wish.followsLastYear()) {
            return LikeLastYear.FOLLOWED;
        }
        return wish.likeLastYear(
                reading.of(reading.setting(jurisdiction, times), Set.of(light.indicator()), false, Set.of())
                        .shelf());
    }

    /**
     * The figures of a line that nobody judges, for nothing is wanted of them, each as not judged, as far as the user may see them. One that will be judged
     * presently is not among them.
     *
     * @param lit the periods that have lights
     */
    List<LightLine> unjudged(CurrentUser user, String code, UUID unit, Set<Period> lit) {
        List<FigureTables.Sent> others = figures.sent(user.jurisdiction(), code, unit).stream()
                .filter(sent -> !lit.contains(sent.period()))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        SystemTimes times = reading.times(user.jurisdiction());
        var editions = new JudgedBy(times);
        Map<Integer, Set<Period>> judged = new HashMap<>();
        List<LightLine> unjudged = new ArrayList<>();
        for (FigureTables.Sent sent : others) {
            Period period = sent.period();
            Indicator then = editions.indicator(code, period);
            Indicator is = then == null ? times.newest(code) : then;
            boolean seen = !sent.figure().provisional() || ValueLists.inside(user, is, unit);
            if (seen
                    && !judged.computeIfAbsent(period.year(), year -> judged(editions, code, unit, year))
                            .contains(period)) {
                unjudged.add(LightLine.unjudged(Meaning.of(is), unit, sent, editions.edition(period)));
            }
        }
        return unjudged;
    }

    /** The periods of a year in which a line is judged as soon as it has a figure. */
    private static Set<Period> judged(JudgedBy editions, String code, UUID unit, int year) {
        Indicator last = editions.last(code, year);
        return last != null && Assessor.isJudged(last, unit, Wish.of(last, unit, year) != null)
                ? Set.copyOf(editions.periods(code, year))
                : Set.of();
    }

    private static @Nullable Wish wish(SystemTimes times, LightLine light) {
        Indicator indicator = times.system(times.editionFor(light.period())).get(light.indicator());
        return indicator == null
                ? null
                : Wish.of(indicator, light.unit(), light.period().year());
    }

    private static LightLine told(LightLine line, List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.place().period().equals(line.period()) && one.light() == line.light())
                .findFirst()
                .map(one -> line.told(one.inputs(), Told.of(one.reasons())))
                .orElse(line);
    }
}
