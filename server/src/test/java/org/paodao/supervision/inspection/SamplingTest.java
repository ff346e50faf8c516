package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private static final List<Candidate> TWENTY = IntStream.range(0, 20)
            .mapToObj(n -> new Candidate(n % 3 == 0 ? Candidate.MATTER : Candidate.ITEM, new UUID(7, n), "示例" + n, ""))
            .toList();

    @Test
    void theSameSeedAndTheSameListGiveTheSameSample() {
        List<Candidate> drawn = Sampling.draw(TWENTY, "2026-06-01", 5);
        assertThat(drawn).hasSize(5).doesNotHaveDuplicates();
        for (int n = 0; n < 50; n++) {
            List<Candidate> shuffled = new ArrayList<>(TWENTY);
            Collections.shuffle(shuffled, new Random(n));
            assertThat(Sampling.draw(shuffled, "2026-06-01", 5)).isEqualTo(drawn);
        }
    }

    @Test
    void aSampleIsTheSameOnEveryMachine() {
        assertThat(Sampling.draw(TWENTY, "示例种子", 3))
                .extracting(Candidate::title)
                .as("as worked out by hand with another program")
                .containsExactly("示例15", "示例4", "示例0");
    }

    @Test
    void everyCandidateHasTheSameChance() {
        Map<UUID, Integer> times = new HashMap<>();
        for (int n = 0; n < 2000; n++) {
            Sampling.draw(TWENTY, "seed" + n, 5).forEach(one -> times.merge(one.id(), 1, Integer::sum));
        }
        assertThat(times).hasSize(20);
        assertThat(times.values()).allSatisfy(n -> assertThat(n).isBetween(400, 600));
    }

    @Test
    void aLongerSampleBeginsWithTheShorterAndCannotHoldMoreThanThereIs() {
        assertThat(Sampling.draw(TWENTY, "x", 20))
                .hasSize(20)
                .startsWith(Sampling.draw(TWENTY, "x", 4).toArray(Candidate[]::new));
        assertThat(Sampling.draw(TWENTY, "x", 99)).hasSize(20);
        assertThat(Sampling.draw(List.of(), "x", 3)).isEmpty();
    }

    @Test
    void whoChangesASampleIsFoundOut() {
        List<Candidate> drawn = Sampling.draw(TWENTY, "x", 3);
        assertThat(sample(drawn).holds()).isTrue();
        assertThat(sample(drawn.reversed()).holds()).isFalse();
        assertThat(sample(TWENTY.subList(0, 3)).holds()).isFalse();
    }

    private static Sample sample(List<Candidate> drawn) {
        return new Sample(1, "x", 3, TWENTY, drawn, "", Instant.EPOCH, "示例");
    }
}
