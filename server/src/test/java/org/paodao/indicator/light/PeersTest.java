package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.target.Rank;

/** Places and averages are those that counting one by one gives. */
class PeersTest {

    @RepeatedTest(100)
    void placesAndAveragesAreThoseOfCountingOneByOne(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<BigDecimal> amounts = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(11) - 5, random.nextInt(2)))
                .limit(2 + random.nextInt(12))
                .toList();
        Peers peers = of(amounts);
        for (BigDecimal amount : amounts) {
            for (Direction better : List.of(Direction.HIGHER, Direction.LOWER)) {
                assertThat(peers.place(amount, better)).isEqualTo(Rank.placeOf(amount, amounts, better));
            }
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(peers.average())
                .isEqualByComparingTo(sum.divide(BigDecimal.valueOf(amounts.size()), Rounding.EXACT));
    }

    @Test
    void whoIsAloneHasNoPlaceAndNoAverage() {
        Peers peers = of(List.of(BigDecimal.ONE));
        assertThat(peers.place(BigDecimal.ONE, Direction.HIGHER)).isNull();
        assertThat(peers.average()).isNull();
    }

    private static Peers of(List<BigDecimal> amounts) {
        Peers peers = new Peers();
        amounts.forEach(peers::add);
        return peers;
    }
}
