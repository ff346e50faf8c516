package org.paodao.indicator.web.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Inputs;
import org.paodao.indicator.light.LightLine;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Standing;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

/** The path of a chart goes on to the year's goal only where nothing can have turned it. */
class PathAheadTest {
    private static List<BigDecimal> amounts(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(" ")).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "25 50, 100, 4, 75 100",
        "25, 100, 4, 50 75 100",
        "95 95, 95, 4, 95 95",
        "95, 95, 2, 95",
        "90 80, 60, 4, 70 60",
        "10 50, 100, 4,",
        "30, 100, 4,",
        "25 50 75 100, 100, 4,"
    })
    void whatWentEvenlyGoesOnEvenly(String known, BigDecimal goal, int periods, String rest) {
        assertThat(PathAhead.of(amounts(known), goal, periods))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(amounts(rest));
    }

    @Test
    void aPathThatIsKnownIsDrawnToItsLastPeriodWhateverItsTurns() {
        SortedMap<Period, LightLine> known = new TreeMap<>();
        Period second = new Period(2023, Frequency.QUARTER, 2);
        known.put(second, line(second, "50"));
        var course = new Course(second.plus(-1), BigDecimal.ZERO, Wanted.atLeast(new BigDecimal("100")), true);
        Path path = Path.of(new Shape.Own(amounts("25 50 60 100")), course);
        assertThat(PathAhead.of(known, new BigDecimal("100"), () -> Optional.of(path)))
                .containsExactly(due(second, "50"), due(second.plus(1), "60"), due(second.plus(2), "100"));
        Chart chart =
                Objects.requireNonNull(Chart.of(2023, List.copyOf(known.values()), null, () -> Optional.of(path)));
        assertThat(chart.path()).hasSize(3).extracting(Chart.Dot::x).isSorted();
        assertThat(chart.path().getLast().x())
                .isEqualTo(chart.across().getLast().at());
        assertThat(PathAhead.of(known, new BigDecimal("100"), Optional::empty))
                .as("of one point nobody knows whether it goes evenly")
                .containsExactly(due(second, "50"));
    }

    private static Map.Entry<Period, PathAhead.Due> due(Period period, String border) {
        return Map.entry(period, new PathAhead.Due(new BigDecimal(border), null));
    }

    private static LightLine line(Period period, String due) {
        var border = new BigDecimal(due);
        var inputs = new Inputs(null, border, null, new BigDecimal("100"), null, null, null, Standing.ALONE, null);
        return new LightLine(
                "ONE",
                "示例",
                "亿元",
                1,
                Goal.WHOLE,
                null,
                period,
                Light.GREEN,
                false,
                border,
                1,
                null,
                1,
                inputs,
                List.of(),
                List.of(),
                Instant.EPOCH);
    }
}
