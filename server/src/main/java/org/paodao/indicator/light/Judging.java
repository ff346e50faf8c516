package org.paodao.indicator.light;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.paodao.indicator.FiguresChanged;
import org.paodao.indicator.SystemTimes;
import org.paodao.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the lights of a jurisdiction and the forecasts beside them. Asked for some indicators it also judges those that look at them; however many they are, it
 * takes the same number of statements, and writes only what is otherwise than before. Closed periods keep edition and rules of their closing.
 */
@Service
public class Judging {
    private final MaterialReading reading;
    private final JudgementTables judgements;
    private final ForecastTables forecasts;
    private final RuleTables rules;
    private final Clock clock;

    Judging(
            MaterialReading reading,
            JudgementTables judgements,
            ForecastTables forecasts,
            RuleTables rules,
            Clock clock) {
        this.reading = reading;
        this.judgements = judgements;
        this.forecasts = forecasts;
        this.rules = rules;
        this.clock = clock;
    }

    /** Judges everything anew, from the first edition on. */
    @Transactional
    public Outcome all(UUID jurisdiction) {
        return from(jurisdiction, 0);
    }

    /** Judges everything anew from a year on. */
    @Transactional
    public Outcome from(UUID jurisdiction, int year) {
        rules.lock(jurisdiction);
        SystemTimes times = reading.times(jurisdiction);
        Set<String> codes = new LinkedHashSet<>();
        times.defined().forEach(defined -> codes.add(defined.indicator().code()));
        return judge(times, codes, new FiguresChanged(jurisdiction, Set.of(), Set.of(), year).from(firstYear(times)));
    }

    /**
     * Judges what depends on these indicators.
     *
     * @param fromYear the first year whose figures may be otherwise
     */
    @Transactional
    public Outcome indicators(UUID jurisdiction, Collection<UUID> indicators, int fromYear) {
        return changed(new FiguresChanged(jurisdiction, Set.copyOf(indicators), Set.of(), fromYear));
    }

    /** Judges what depends on figures that became others. */
    @Transactional
    public Outcome changed(FiguresChanged news) {
        rules.lock(news.jurisdiction());
        SystemTimes times = reading.times(news.jurisdiction());
        Set<String> affected = new Dependence(times).affectedBy(codes(times, news.indicators()));
        return judge(times, affected, news.from(firstYear(times)));
    }

    /** Indicators of jurisdictions below that look at these or at what depends on them. */
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> below(UUID jurisdiction, Collection<UUID> indicators) {
        SystemTimes times = reading.times(jurisdiction);
        Set<UUID> affected = ids(times, new Dependence(times).affectedBy(codes(times, indicators)));
        return affected.isEmpty() ? Map.of() : judgements.below(jurisdiction, affected);
    }

    private static Set<String> codes(SystemTimes times, Collection<UUID> indicators) {
        Set<String> codes = new HashSet<>();
        times.defined().stream()
                .map(SystemTimes.Defined::indicator)
                .filter(indicator -> indicators.contains(indicator.id()))
                .forEach(indicator -> codes.add(indicator.code()));
        return codes;
    }

    private static int firstYear(SystemTimes times) {
        return times.editions().stream()
                .mapToInt(edition -> edition.holdsFrom().getYear())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Outcome judge(SystemTimes times, Set<String> codes, FiguresChanged news) {
        Outcome all = new Outcome(0, 0);
        MaterialReading.Setting setting = reading.setting(news.jurisdiction(), times);
        for (Set<String> part : reading.parts(news.jurisdiction(), times, codes)) {
            Outcome one = judgePart(setting, part, news);
            all = new Outcome(all.judged() + one.judged(), all.turned() + one.turned());
        }
        return all;
    }

    private Outcome judgePart(MaterialReading.Setting setting, Set<String> codes, FiguresChanged news) {
        UUID jurisdiction = news.jurisdiction();
        Material material = reading.of(setting, codes, true, news.units());
        List<Long> lines = lines(material, ids(setting.times(), codes));
        List<Judged> judged = each(codes, code -> new Assessor(material).judge(List.of(code), news.fromYear()));
        Map<Material.Spot, JudgementTables.Before> before = judgements.before(jurisdiction, lines, news.fromYear());
        Instant now = RuleTables.exact(clock.instant());
        List<JudgementTables.Turn> turns = turns(judged, before);
        judgements.write(jurisdiction, judged, material, before.keySet(), now);
        judgements.turned(jurisdiction, turns, now);
        Set<Material.Spot> gone = new HashSet<>(before.keySet());
        judged.forEach(one ->
                gone.remove(new Material.Spot(one.place().series(), one.place().period())));
        judgements.remove(jurisdiction, gone);
        List<Forecasting.Row> ends = each(codes, code -> new Forecasting(material).of(List.of(code), news.fromYear()));
        forecasts.replace(jurisdiction, lines, news.fromYear(), ends, now);
        return new Outcome(judged.size(), turns.size());
    }

    /** What becomes of each, in order, worked out by as many threads as the machine bears. */
    private static <T> List<T> each(Set<String> codes, Function<String, List<T>> work) {
        return codes.parallelStream().map(work).flatMap(List::stream).toList();
    }

    private static List<Long> lines(Material material, Set<UUID> indicators) {
        return material.series().entrySet().stream()
                .filter(line -> indicators.contains(line.getKey().indicator())
                        && material.concerns(line.getKey().unit()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Set<UUID> ids(SystemTimes times, Set<String> codes) {
        Set<UUID> ids = new HashSet<>();
        times.defined().stream()
                .map(SystemTimes.Defined::indicator)
                .filter(indicator -> codes.contains(indicator.code()))
                .forEach(indicator -> ids.add(indicator.id()));
        return ids;
    }

    private static List<JudgementTables.Turn> turns(
            List<Judged> judged, Map<Material.Spot, JudgementTables.Before> before) {
        List<JudgementTables.Turn> turns = new ArrayList<>();
        for (Judged one : judged) {
            JudgementTables.Before was = before.get(
                    new Material.Spot(one.place().series(), one.place().period()));
            if (was != null && was.light() != one.light()) {
                turns.add(new JudgementTables.Turn(
                        Ids.next(),
                        one.place().series(),
                        one.place().period().toString(),
                        was.light().name(),
                        one.light().name(),
                        was.provisional()
                                || (one.figure() != null && one.figure().provisional()),
                        Told.of(Differences.between(was, one))));
            }
        }
        return turns;
    }

    /** Which lights would be others if a rule set were put in force; nothing is written. */
    @Transactional(readOnly = true)
    public List<LightEffect> effect(UUID jurisdiction, RuleVersion next) {
        SystemTimes times = reading.times(jurisdiction);
        Map<String, UUID> codes = new HashMap<>();
        times.defined()
                .forEach(defined -> codes.put(
                        defined.indicator().code(), defined.indicator().id()));
        if (codes.isEmpty()) {
            return List.of();
        }
        Material material = reading.of(reading.setting(jurisdiction, times), codes.keySet(), false, Set.of());
        Map<Material.Spot, JudgementTables.Before> before =
                judgements.before(jurisdiction, material.series().values(), firstYear(times));
        List<LightEffect> effect = new ArrayList<>();
        for (Judged one :
                new Assessor(material.with(material.rules().and(next))).judge(codes.keySet(), firstYear(times))) {
            JudgementTables.Before was = before.get(
                    new Material.Spot(one.place().series(), one.place().period()));
            if (was != null && was.light() != one.light()) {
                effect.add(LightEffect.of(one, was));
            }
        }
        return effect;
    }

    /**
     * What became of it.
     *
     * @param judged lights that were looked at
     * @param turned lights that became others
     */
    public record Outcome(int judged, int turned) {}
}
