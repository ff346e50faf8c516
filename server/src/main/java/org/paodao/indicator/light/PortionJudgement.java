package org.paodao.indicator.light;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.paodao.indicator.FiguresChanged;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Judges some indicators: reads what that takes, and writes those lights and forecasts that are otherwise than before. */
@Component
class PortionJudgement {
    private final MaterialReading reading;
    private final Tables tables;
    private final Clock clock;

    PortionJudgement(MaterialReading reading, Tables tables, Clock clock) {
        this.reading = reading;
        this.tables = tables;
        this.clock = clock;
    }

    Judging.Outcome of(MaterialReading.Setting setting, Set<String> codes, FiguresChanged news) {
        UUID jurisdiction = news.jurisdiction();
        Material material = reading.of(setting, codes, true, news.units());
        Map<UUID, List<Long>> lines = known(material, codes);
        Instant now = RuleTables.exact(clock.instant());
        Judging.Outcome outcome = lights(material, codes, news, lines, now);
        List<Forecasting.Row> ends = each(codes, code -> new Forecasting(material).of(code, news.fromYear()));
        tables.forecasts()
                .replace(
                        jurisdiction,
                        lines.values().stream().flatMap(List::stream).toList(),
                        news.fromYear(),
                        ends,
                        now);
        return outcome;
    }

    private Judging.Outcome lights(
            Material material, Set<String> codes, FiguresChanged news, Map<UUID, List<Long>> lines, Instant now) {
        UUID jurisdiction = news.jurisdiction();
        List<Long> lit = tables.periods().lit(jurisdiction, lines.keySet()).stream()
                .flatMap(indicator -> lines.getOrDefault(indicator, List.of()).stream())
                .toList();
        var former = new Former(
                jurisdiction, tables.lights().before(jurisdiction, lit, news.fromYear()), now, tables.json());
        List<JudgedIndicator> judged =
                each(codes, code -> List.of(JudgedIndicator.of(code, material, former, news.fromYear())));
        keep(jurisdiction, judged, former);
        boolean some = material.breadth().only() != null;
        keepPeriods(codes, news, some, lost(judged, former), all(judged, JudgedIndicator::periods));
        return new Judging.Outcome(
                judged.stream().mapToInt(JudgedIndicator::lights).sum(),
                judged.stream().mapToInt(one -> one.turns().size()).sum());
    }

    private void keep(UUID jurisdiction, List<JudgedIndicator> judged, Former former) {
        Set<LineYear> gone = new HashSet<>(former.kept().keys());
        all(judged, JudgedIndicator::held).forEach(gone::remove);
        tables.lights().remove(jurisdiction, gone);
        tables.lights().add(all(judged, JudgedIndicator::others));
        tables.lights().turned(jurisdiction, all(judged, JudgedIndicator::turns), former.now());
    }

    /** Notes which periods have lights: of those of only some units what is new, and where one lost what it had, what all have now. */
    private void keepPeriods(
            Set<String> codes, FiguresChanged news, boolean some, boolean lost, List<JudgedPeriods.Judged> seen) {
        UUID jurisdiction = news.jurisdiction();
        if (some && !lost) {
            tables.periods().more(jurisdiction, seen);
        } else {
            List<JudgedPeriods.Judged> now = some ? tables.periods().now(jurisdiction, codes, news.fromYear()) : seen;
            tables.periods().all(jurisdiction, codes, news.fromYear(), now);
        }
    }

    private static boolean lost(List<JudgedIndicator> judged, Former former) {
        return judged.stream().anyMatch(JudgedIndicator::hasLost)
                || judged.stream().mapToInt(JudgedIndicator::followed).sum()
                        < former.kept().size();
    }

    private static <T> List<T> all(List<JudgedIndicator> judged, Function<JudgedIndicator, List<T>> part) {
        return judged.stream().map(part).flatMap(List::stream).toList();
    }

    /** What becomes of each, in order, worked out by as many threads as the machine bears. */
    private static <T> List<T> each(Set<String> codes, Function<String, List<T>> work) {
        return codes.parallelStream().map(work).flatMap(List::stream).toList();
    }

    /** The lines of which something may have been said before, by indicator. */
    private static Map<UUID, List<Long>> known(Material material, Set<String> codes) {
        Set<UUID> indicators = material.times().ids(codes);
        Map<UUID, List<Long>> known = new HashMap<>();
        material.series().forEach((line, number) -> {
            if (indicators.contains(line.indicator())
                    && material.concerns(line.unit())
                    && !material.breadth().made().contains(number)) {
                known.computeIfAbsent(line.indicator(), none -> new ArrayList<>())
                        .add(number);
            }
        });
        return known;
    }

    /** Where what was judged is kept. */
    @Component
    record Tables(JudgementTables lights, JudgedPeriods periods, ForecastTables forecasts, JsonMapper json) {}
}
