package org.paodao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.bench.LastDayStep.Act;
import org.paodao.bench.LastDayStep.Manner;

class LastDayTest {
    private static final LastDaySize WHOLE = new LastDaySize(80, 500, 300, 50, 16);

    @Test
    void everyItemIsReportedOnceAndInOrder() {
        Map<Integer, List<Act>> writes = LastDayScript.of(WHOLE, 1).stream()
                .filter(step -> step.act().writes())
                .collect(Collectors.groupingBy(
                        LastDayStep::item, Collectors.mapping(LastDayStep::act, Collectors.toList())));

        assertThat(writes).hasSize(500);
        writes.forEach((item, acts) -> assertThat(acts.stream().filter(act -> act != Act.AUTOSAVE))
                .as("item %d", item)
                .isEqualTo(
                        LastDayScript.isReturned(item)
                                ? List.of(Act.SEND, Act.RETURN, Act.SEND, Act.APPROVE, Act.ACCEPT)
                                : List.of(Act.SEND, Act.APPROVE, Act.ACCEPT)));
    }

    @Test
    void thereAreAsManyRequestsASecondAsWantedSpreadOverAllOfTheTime() {
        List<LastDayStep> steps = LastDayScript.of(WHOLE, 1);

        assertThat(steps).hasSize(300 * 50).isSortedAccordingTo(Comparator.comparingLong(LastDayStep::at));
        Map<Long, Long> parts =
                steps.stream().collect(Collectors.groupingBy(step -> step.at() / 30_000, Collectors.counting()));
        assertThat(parts.keySet()).containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(parts.values()).allMatch(count -> count > 1000 && count < 2000);
    }

    @Test
    void whatIsPressedTwiceOrLosesItsConnectionIsAmongTheRequestsOfEachKind() {
        Map<Act, List<Manner>> manners = LastDayScript.of(WHOLE, 1).stream()
                .filter(step -> step.act().writes() && step.act() != Act.RETURN)
                .collect(Collectors.groupingBy(
                        LastDayStep::act, Collectors.mapping(LastDayStep::manner, Collectors.toList())));

        assertThat(manners.values())
                .hasSize(4)
                .allSatisfy(some -> assertThat(some).contains(Manner.values()));
    }

    @Test
    void aShorterDayHasFewerReports() {
        assertThat(WHOLE.reported()).isEqualTo(500);
        assertThat(WHOLE.shortened(30).reported()).isEqualTo(50);
        assertThat(LastDayScript.reading(WHOLE.shortened(2), 1))
                .hasSize(100)
                .noneMatch(step -> step.act().writes());
    }

    @Test
    void aPercentileIsOfItsPartOfTheDay() {
        var times = new LastDayTimes(WHOLE);
        IntStream.range(0, 300)
                .forEach(second -> times.add(
                        new LastDayStep(second * 1000L, 0, Act.LIST, 0, 1, Manner.ONCE), second < 60 ? 100 : second));

        assertThat(times.percentiles(95, act -> true)).containsExactly(100, 117, 177, 237, 297);
        assertThat(times.percentiles(95, Act::writes)).isEmpty();
        assertThat(times.byAct(50).get(Act.LIST)).startsWith(300);
    }

    @Test
    void anotherItemOrVersionSaysSomethingElse() {
        assertThat(LastDayTexts.of(1, 1)).isNotEqualTo(LastDayTexts.of(2, 1)).isNotEqualTo(LastDayTexts.of(1, 2));
        assertThat(LastDayTexts.of(1, 1).get("progress"))
                .startsWith(LastDayTexts.typed(1, 1, 4, 4).get("progress"));
    }
}
