package org.paodao.indicator.light;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        Map<Material.Spot, JudgementTables.Before> before = judgements.before(jurisdiction, known, news.fromYear());
        List<Verdict> verdicts = each(codes, code -> verdicts(code, material, before, news.fromYear()));
        Instant now = RuleTables.exact(clock.instant());
        Map<Boolean, List<JudgementRow>> byNews =
                verdicts.stream().collect(partitioningBy(Verdict::isNew, mapping(Verdict::row, toList())));
        judgements.add(jurisdiction, byNews.getOrDefault(true, List.of()), now);
        judgements.change(jurisdiction, byNews.getOrDefault(false, List.of()), now);
        List<JudgementTables.Turn> turns =
                verdicts.stream().map(Verdict::turn).filter(Objects::nonNull).toList();
        judgements.turned(jurisdiction, turns, now);
        Set<Material.Spot> gone = new HashSet<>(before.keySet());
        verdicts.forEach(one -> gone.remove(one.spot()));
        judgements.remove(jurisdiction, gone);
        List<Forecasting.Row> ends = each(codes, code -> new Forecasting(material).of(List.of(code), news.fromYear()));
        forecasts.replace(jurisdiction, known, news.fromYear(), ends, now);
        return new Judging.Outcome(verdicts.size(), turns.size());
    }

    /** What becomes of an indicator, line by line; what led to each light, a tenfold of what is kept of it, is let go of at once. */
    private static List<Verdict> verdicts(
            String code, Material material, Map<Material.Spot, JudgementTables.Before> before, int fromYear) {
        List<Verdict> verdicts = new ArrayList<>();
        new Assessor(material)
                .judge(
                        code,
                        fromYear,
                        one -> verdicts.add(
                                verdict(one, material, before.get(one.place().spot()))));
        verdicts.sort(comparingLong(verdict -> verdict.row().series()));
        return verdicts;
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

    private static JudgementTables.@Nullable Turn turn(Judged one, JudgementTables.Before was) {
        if (was.light() == one.light()) {
            return null;
        }
        return new JudgementTables.Turn(
                Ids.next(),
                one.place().series(),
                one.place().period().toString(),
                was.light().name(),
                one.light().name(),
                was.provisional() || (one.figure() != null && one.figure().provisional()),
                Told.of(Differences.between(was, one)));
    }

    private static Verdict verdict(Judged one, Material material, JudgementTables.@Nullable Before was) {
        JudgementRow row = JudgementRow.of(one, material.isTold(one));
        return new Verdict(row, was == null ? null : one.place().spot(), was == null ? null : turn(one, was));
    }

    /**
     * What is to be kept.
     *
     * @param spot where a light stood before; null where none did
     * @param turn how it turned; null where it did not
     */
    private record Verdict(JudgementRow row, Material.@Nullable Spot spot, JudgementTables.@Nullable Turn turn) {
        boolean isNew() {
            return spot == null;
        }
    }
}
