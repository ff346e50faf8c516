package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.Target;
import org.paodao.testing.DatabaseTest;

/** The way of a year is known beyond its newest light, and begins where it begins. */
@DatabaseTest
class WholePathTest extends JudgedDistrict {
    private static final Target HUNDRED = new AtLeast(new BigDecimal("100"));

    @Test
    void beforeItsPathBeginsNothingIsMissing() {
        put("LATE", HUNDRED, way("OWN", "from=2023-07 7=10 8=20 9=40 10=60 11=80 12=100"));
        sample.report("LATE", Map.of(Period.month(2023, 2), "1"));
        LightLine may = line("LATE", 5);
        assertThat(may.light()).isEqualTo(Light.NOT_JUDGED);
        assertThat(may.reasons()).containsExactly(new Told("before-path", List.of("p:2023-05", "p:2023-07")));
        assertThat(line("LATE", 7).light()).isEqualTo(Light.MISSING);
        assertThat(path("LATE", 5)).hasValueSatisfying(path -> {
            assertThat(path.lowAt(Period.month(2023, 6))).isNull();
            assertThat(path.lowAt(Period.month(2023, 9))).isEqualByComparingTo("40");
        });
    }

    @Test
    void aWayInStepsIsKnownToItsEnd() {
        put("STEPPED", HUNDRED, way("STEPS", "3=10 6=20 9=60 12=100"));
        sample.report("STEPPED", Map.of(Period.month(2023, 3), "12"));
        assertThat(path("STEPPED", 3)).hasValueSatisfying(path -> {
            assertThat(path.lowAt(Period.month(2023, 8))).isEqualByComparingTo("20");
            assertThat(path.lowAt(Period.month(2023, 9))).isEqualByComparingTo("60");
            assertThat(path.lowAt(Period.month(2023, 12))).isEqualByComparingTo("100");
        });
    }

    @Test
    void whatLedElsewhereAtThatTimeIsNotDrawnOn() {
        put("GROWS", new Growth(new BigDecimal("10")), way("LINEAR", ""));
        sample.report("GROWS", Map.of(Period.month(2022, 12), "100", Period.month(2023, 3), "12"));
        LightLine march = line("GROWS", 3);
        assertThat(path("GROWS", 3))
                .hasValueSatisfying(
                        path -> assertThat(path.lowAt(Period.month(2023, 12))).isEqualByComparingTo("110"));
        assertThat(lights.path(sample.office, march, List.of(march)))
                .as("without last year's figure nobody knows")
                .isEmpty();
    }

    private Optional<Path> path(String code, int month) {
        List<LightLine> all = lights.ofUnit(sample.office, new LightFilter(null, null, code, Goal.WHOLE, null));
        return lights.path(sample.office, line(code, month), all);
    }

    private void put(String code, Target target, Goal.Way way) {
        Goal goal = Goal.of(Goal.WHOLE, Period.year(2023), target, "示例").along(way);
        var content = new Indicator.Content(null, sample.definition("示例投资（" + code + "）", true, ""), List.of(goal));
        sample.indicators.put(sample.office, code, content, 0);
        sample.publish(LocalDate.of(2021, 1, 1));
    }

    private static Goal.Way way(String kind, String points) {
        Map<String, String> named = new TreeMap<>();
        for (String point : points.split(" ")) {
            String[] sides = point.split("=");
            if (sides.length == 2) {
                named.put(sides[0], sides[1]);
            }
        }
        return new Goal.Way(kind, new TreeMap<>(named));
    }

    private LightLine line(String code, int month) {
        return lights.line(sample.office, code, Goal.WHOLE, Period.month(2023, month));
    }
}
