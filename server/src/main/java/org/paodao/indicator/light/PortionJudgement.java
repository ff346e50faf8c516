package org.paodao.indicator.light;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.paodao.indicator.FiguresChanged;
import org.paodao.kernel.Ids;
import org.springframework.stereotype.Component;

/** Judges some indicators: reads what that takes, and writes those lights and forecasts that are otherwise than before. */
@Component
class PortionJudgement {
    private final MaterialReading reading;
    private final JudgementTables judgements;
    private final ForecastTables forecasts;
    private final Clock clock;

    PortionJudgement(MaterialReading reading, JudgementTables judgements, ForecastTables forecasts, Clock clock) {
        this.reading = reading;
        this.judgements = judgements;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    Judging.Outcome of(MaterialReading.Setting setting, Set<String> codes, FiguresChanged news) {
        UUID jurisdiction = news.jurisdiction();
        Material material = reading.of(setting, codes, true, news.units());
        List<Long> known = known(material, codes);
        List<Judged> judged = each(codes, code -> new Assessor(material).judge(List.of(code), news.fromYear()));
        Map<Material.Spot, JudgementTables.Before> before = judgements.before(jurisdiction, known, news.fromYear());
        Instant now = RuleTables.exact(clock.instant());
        List<JudgementTables.Turn> turns = turns(judged, before);
        judgements.write(jurisdiction, judged, material, before.keySet(), now);
        judgements.turned(jurisdiction, turns, now);
        Set<Material.Spot> gone = new HashSet<>(before.keySet());
        judged.forEach(one ->
                gone.remove(new Material.Spot(one.place().series(), one.place().period())));
        judgements.remove(jurisdiction, gone);
        List<Forecasting.Row> ends = each(codes, code -> new Forecasting(material).of(List.of(code), news.fromYear()));
        forecasts.replace(jurisdiction, known, news.fromYear(), ends, now);
        return new Judging.Outcome(judged.size(), turns.size());
    }

    /** What becomes of each, in order, worked out by as many threads as the machine bears. */
    private static <T> List<T> each(Set<String> codes, Function<String, List<T>> work) {
        return codes.parallelStream().map(work).flatMap(List::stream).toList();
    }

    /** The lines of which something may have been said before. */
    private static List<Long> known(Material material, Set<String> codes) {
        Set<UUID> indicators = material.times().ids(codes);
        return material.series().entrySet().stream()
                .filter(line -> indicators.contains(line.getKey().indicator())
                        && material.concerns(line.getKey().unit()))
                .map(Map.Entry::getValue)
                .filter(line -> !material.breadth().made().contains(line))
                .toList();
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
}
