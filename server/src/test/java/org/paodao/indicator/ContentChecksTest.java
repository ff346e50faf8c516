package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;

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
    @CsvSource({
        "OWN, '1=1; 2=2; 3=3; 4=4; 5=5; 6=6; 7=7; 8=8; 9=9; 10=9; 11=9; 12=10'",
        "OWN, 'from=2023-11; 2023-11=5; 2023-12=10.0'",
        "steps, '3=20; 6=50; 12=100'",
        "STEPS, '2023-06=50; 12=100; between=true; base=0'",
        "LINEAR, 'from=2023-07; base=-12.5'",
    })
    void oneThatLeadsToTheGoalIsKept(String kind, String points) {
        assertThat(said(kind, points)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, '', indicator.path-values-wrong",
        "OWN, '1=1; 12=10', indicator.path-values-wrong",
        "OWN, 'from=2023-10; 10=5; 11=4; 12=10', indicator.path-values-fall",
        "OWN, 'from=2023-10; 10=5; 11=6; 12=9', indicator.path-misses-goal",
        "OWN, 'from=2023-12; 12=10; 13=11', indicator.path-point",
        "STEPS, '', indicator.path-steps-unfinished",
        "STEPS, '3=20; 6=50', indicator.path-steps-unfinished",
        "STEPS, '3=60; 6=50; 12=100', indicator.path-steps-disorder",
        "STEPS, 'from=2023-07; 6=100; 12=100', indicator.path-steps-over",
        "STEPS, '六=50; 12=100', indicator.path-point",
        "LINEAR, '3=20; 12=100', indicator.path-unused",
        "LINEAR, 'between=true', indicator.path-unused",
        "STEPS, '12=100; upper.12=120', indicator.path-unused",
        "NONSENSE, '', indicator.path-kind",
        "EVEN, '12=100', indicator.path-kind",
    })
    void oneThatDoesNotIsRefusedWithWhatIsWrong(String kind, String points, String why) {
        assertThat(said(kind, points)).containsExactly(why);
    }

    @Test
    void aWayIsKeptUnderTheNameOfItsKindHoweverItIsWritten() {
        assertThat(Goal.Way.of("last-year", Map.of()).kind()).isEqualTo("LAST_YEAR");
    }

    private static List<String> said(String kind, String points) {
        Map<String, String> read = Stream.of(points.split("; "))
                .filter(point -> !point.isEmpty())
                .map(point -> point.split("="))
                .collect(Collectors.toMap(point -> point[0], point -> point[1]));
        return flaws(kind, read).stream().map(Refusal.Flaw::key).toList();
    }

    private static List<Refusal.Flaw> flaws(String kind, Map<String, String> points) {
        var content = Samples.content("指标", Ids.next(), "10");
        var along = content.goals().getFirst().along(Goal.Way.of(kind, points));
        return ContentChecks.flaws("A1", new Indicator.Content(null, content.definition(), List.of(along)));
    }

    private static List<String> flaws(String point, String said) {
        return flaws("own", Map.of(point, said)).stream()
                .map(flaw -> String.valueOf(flaw.field()))
                .toList();
    }
}
