package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.kernel.Ids;

/** Lights go by what is kept: what they could not reckon with is refused before it is. */
class ContentChecksTest {
    @ParameterizedTest
    @CsvSource({
        "from, x",
        "from, 2023-13",
        "base, x",
        "base, 1e999999999",
        "2023-03, ''",
        "upper.2023-03, NaN",
        "between, perhaps",
    })
    void aWayThatNoLightCanGoByIsRefusedAtTheGoals(String point, String said) {
        assertThat(flaws(point, said)).containsExactly("goals");
    }

    @ParameterizedTest
    @CsvSource({"from, 2023-02", "base, -12.5", "2023-03, 25", "3, 25", "upper.3, 1e2", "between, true"})
    void oneThatSaysFiguresIsNot(String point, String said) {
        assertThat(flaws(point, said)).isEmpty();
    }

    private static List<String> flaws(String point, String said) {
        var content = Samples.content("指标", Ids.next(), "10");
        var along = content.goals().getFirst().along(Goal.Way.of("own", Map.of(point, said)));
        return ContentChecks.flaws("A1", new Indicator.Content(null, content.definition(), List.of(along))).stream()
                .map(flaw -> String.valueOf(flaw.field()))
                .toList();
    }
}
