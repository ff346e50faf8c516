package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void thePointsOfAPathStandInTheOrderOfItsPeriods() {
        Indicator.Content is = Samples.content("示例", new UUID(1, 2), "100");
        Goal goal = is.goals().getFirst();
        var way = Goal.Way.of("STEPS", Map.of("10", "60", "9", "30", "12", "100", "from", "2023-07"));
        assertThat(Facts.of(new Indicator.Content(null, is.definition(), List.of(goal.along(way)))))
                .containsEntry(
                        "path " + goal.unit() + " " + goal.period(),
                        "STEPS 2023-09=30 2023-10=60 2023-12=100 from=2023-07");
        var own = Goal.Way.of("OWN", Map.of("10", "6", "9", "5", "upper.10", "8", "upper.9", "7"));
        assertThat(own.written()).isEqualTo("9=5; 10=6; upper.9=7; upper.10=8");
    }
}
