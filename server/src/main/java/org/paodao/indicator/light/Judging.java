package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.FiguresChanged;
import org.paodao.indicator.SystemTimes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the lights of a jurisdiction and the forecasts beside them. Asked for some indicators it also judges those that look at them; however many they are, it
 * takes the same number of statements, and writes only what is otherwise than before. Closed periods keep edition and rules of their closing.
 */
@Service
public class Judging {
    private final MaterialReading reading;
    private final Portionwise portionwise;
    private final JudgementTables judgements;
    private final RuleTables rules;

    Judging(MaterialReading reading, Portionwise portionwise, JudgementTables judgements, RuleTables rules) {
        this.reading = reading;
        this.portionwise = portionwise;
        this.judgements = judgements;
        this.rules = rules;
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
        rules.lock(jurisdiction);
        SystemTimes times = reading.times(jurisdiction);
        var news = new FiguresChanged(jurisdiction, Set.copyOf(indicators), Set.of(), fromYear);
        return judge(times, affected(times, news), news.from(firstYear(times)));
    }

    /**
     * Judges what depends on figures that became others. What is too much to be read at once is judged and committed in portions, some at the same time; should
     * it break off, the next round begins where it began. Nothing may have been written in the transaction that is on.
     */
    @Transactional
    public Outcome changed(FiguresChanged changed) {
        UUID jurisdiction = changed.jurisdiction();
        rules.lock(jurisdiction);
        SystemTimes times = reading.times(jurisdiction);
        FiguresChanged news = changed.from(firstYear(times));
        Set<String> affected = affected(times, news);
        MaterialReading.Setting setting = reading.setting(jurisdiction, times);
        List<Set<String>> portions = reading.portions(jurisdiction, times, affected);
        return portions.size() > 1
                ? portionwise.apart(setting, portions, news)
                : portionwise.together(setting, portions, news);
    }

    /** Indicators of jurisdictions below that look at these or at what depends on them. */
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> below(UUID jurisdiction, Collection<UUID> indicators) {
        SystemTimes times = reading.times(jurisdiction);
        Set<UUID> affected = times.ids(new Dependence(times).affectedBy(times.codes(indicators)));
        return affected.isEmpty() ? Map.of() : judgements.below(jurisdiction, affected);
    }

    private static Set<String> affected(SystemTimes times, FiguresChanged news) {
        return new Dependence(times).affectedBy(times.codes(news.indicators()));
    }

    private static int firstYear(SystemTimes times) {
        return times.editions().stream()
                .mapToInt(edition -> edition.holdsFrom().getYear())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Outcome judge(SystemTimes times, Set<String> codes, FiguresChanged news) {
        MaterialReading.Setting setting = reading.setting(news.jurisdiction(), times);
        return portionwise.together(setting, reading.portions(news.jurisdiction(), times, codes), news);
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
        KeptYears before = judgements.before(jurisdiction, material.series().values(), firstYear(times));
        List<LightEffect> effect = new ArrayList<>();
        for (Judged one :
                new Assessor(material.with(material.rules().and(next))).judge(codes.keySet(), firstYear(times))) {
            KeptLight was = before.light(one.place());
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
    public record Outcome(int judged, int turned) {
        Outcome and(Outcome other) {
            return new Outcome(judged + other.judged, turned + other.turned);
        }
    }
}
