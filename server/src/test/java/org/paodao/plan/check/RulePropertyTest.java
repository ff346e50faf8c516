package org.paodao.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans made at random with known faults: exactly those are found. */
class RulePropertyTest {
    private static final int WORKS = 30;
    private static final int OUTCOMES = 12;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyTheOrphansAreFound(long seed) {
        var random = new Random(seed);
        var plan = new Sketch();
        Set<String> idle = new TreeSet<>();
        Set<String> uncarried = outcomes(plan);
        Set<String> leaderless = new TreeSet<>();
        for (int n = 1; n <= WORKS; n++) {
            String work = "works/" + n;
            boolean whole = random.nextInt(5) > 0;
            plan.item("work", work, work, whole);
            if (!whole) {
                leaderless.add(work);
            }
            int links = random.nextInt(3);
            if (links == 0) {
                idle.add(work);
            }
            for (int link = 0; link < links; link++) {
                String outcome = "outcomes/" + (1 + random.nextInt(OUTCOMES));
                plan.link(work, outcome);
                uncarried.remove(outcome);
            }
        }
        var checked = new CheckedPlan(plan.view(), Optional.of(Set.of(Sketch.UNIT)));
        assertThat(addresses(Rule.SUPPORTS_NOTHING, checked)).isEqualTo(idle);
        assertThat(addresses(Rule.UNSUPPORTED, checked)).isEqualTo(uncarried);
        assertThat(addresses(Rule.NO_LEAD, checked)).isEqualTo(leaderless);
        assertThat(addresses(Rule.CIRCLE, checked)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCircleIsFoundOnceAndNothingElseIsOne(long seed) {
        var random = new Random(seed);
        var plan = new Sketch();
        IntStream.rangeClosed(1, 40).forEach(n -> plan.item("work", "works/" + n));
        // Links upward only make no circle.
        for (int link = 0; link < 40; link++) {
            int from = 11 + random.nextInt(29);
            plan.link("works/" + from, "works/" + (from + 1 + random.nextInt(40 - from)));
        }
        int circles = random.nextInt(4);
        Set<String> expected = new TreeSet<>();
        for (int circle = 0; circle < circles; circle++) {
            int first = 1 + circle * 3;
            int length = 2 + random.nextInt(2);
            for (int step = 0; step < length; step++) {
                plan.link("works/" + (first + step), "works/" + (first + (step + 1) % length));
            }
            expected.add("works/" + first);
        }
        var checked = new CheckedPlan(plan.view(), Optional.empty());
        assertThat(addresses(Rule.CIRCLE, checked)).isEqualTo(expected);
        assertThat(Rule.CIRCLE.find(checked)).hasSize(circles);
    }

    private static Set<String> outcomes(Sketch plan) {
        Set<String> outcomes = new TreeSet<>();
        for (int n = 1; n <= OUTCOMES; n++) {
            plan.item("outcome", "outcomes/" + n);
            outcomes.add("outcomes/" + n);
        }
        return outcomes;
    }

    private static Set<String> addresses(Rule rule, CheckedPlan plan) {
        var addresses = new TreeSet<String>();
        rule.find(plan).forEach(finding -> addresses.add(String.valueOf(finding.address())));
        return addresses;
    }
}
