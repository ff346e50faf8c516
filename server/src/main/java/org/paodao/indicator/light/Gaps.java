package org.paodao.indicator.light;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What units say of their indicators beside what the rules say, and where the two differ: for each indicator and for each unit. */
@Service
@Transactional(readOnly = true)
public class Gaps {
    private final Lights lights;
    private final SelfReports selfReports;

    Gaps(Lights lights, SelfReports selfReports) {
        this.lights = lights;
        this.selfReports = selfReports;
    }

    /** The words of units with the lights that they are about, newest period first, then in the order of the office. */
    public List<Gap> of(CurrentUser user, LightFilter filter) {
        Period period = filter.period();
        var wanted =
                new SelfReports.Wanted(filter.indicator(), filter.year(), period == null ? null : period.toString());
        Map<Spot, SelfReport> said = selfReports.of(user, wanted).stream()
                .collect(Collectors.toMap(
                        report -> new Spot(
                                report.indicator(),
                                report.place().unit(),
                                report.place().period()),
                        report -> report));
        return said.isEmpty()
                ? List.of()
                : lights.said(user, filter).stream()
                        .flatMap(line ->
                                Stream.ofNullable(said.get(Spot.of(line))).map(report -> new Gap(line, report)))
                        .sorted(Comparator.comparing((Gap gap) -> gap.line().period())
                                .reversed())
                        .toList();
    }

    /** How often the word of each unit agreed with the lights, by unit; a unit that never said anything is not in it. */
    public static Map<UUID, Count> byUnit(List<Gap> gaps) {
        Map<UUID, Count> counts = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            UUID unit = gap.line().concerned();
            if (unit != null) {
                counts.merge(unit, Count.of(gap.sort()), Count::plus);
            }
        }
        return counts;
    }

    /** Of which indicator, for which unit, in which period. */
    private record Spot(String indicator, UUID unit, Period period) {
        static Spot of(LightLine line) {
            return new Spot(line.indicator(), line.unit(), line.period());
        }
    }

    /**
     * How often it was so.
     *
     * @param better the unit said that it stood better than its light
     * @param worse that it stood worse
     * @param open the rules said nothing
     */
    public record Count(int better, int worse, int same, int open) {
        static Count of(Gap.Sort sort) {
            return switch (sort) {
                case BETTER -> new Count(1, 0, 0, 0);
                case WORSE -> new Count(0, 1, 0, 0);
                case SAME -> new Count(0, 0, 1, 0);
                case OPEN -> new Count(0, 0, 0, 1);
            };
        }

        Count plus(Count other) {
            return new Count(better + other.better, worse + other.worse, same + other.same, open + other.open);
        }
    }
}
