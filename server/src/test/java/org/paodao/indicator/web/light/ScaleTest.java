package org.paodao.indicator.web.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static Scale around(String low, String high) {
        return Scale.around(new BigDecimal(low), new BigDecimal(high));
    }

    private static List<String> texts(Scale scale) {
        return IntStream.rangeClosed(0, scale.steps()).mapToObj(scale::text).toList();
    }

    @Test
    void theNumbersBesideAnAxisAreRoundAndEquallyFarApart() {
        assertThat(texts(around("14.8", "34.2"))).containsExactly("10", "15", "20", "25", "30", "35");
        assertThat(texts(around("0", "1000"))).containsExactly("0", "200", "400", "600", "800", "1,000");
        assertThat(texts(around("97.25", "98.1"))).containsExactly("97.2", "97.4", "97.6", "97.8", "98.0", "98.2");
        assertThat(texts(around("-3", "4.5"))).containsExactly("-4", "-2", "0", "2", "4", "6");
    }

    @Test
    void oneFigureAloneStandsWithRoomAroundIt() {
        Scale scale = around("95", "95");
        assertThat(scale.low()).isLessThan(new BigDecimal("95"));
        assertThat(scale.high()).isGreaterThan(new BigDecimal("95"));
        assertThat(texts(around("0", "0"))).contains("0.0");
    }

    @Test
    void everyPairOfFiguresLiesWithinAFewSteps() {
        Random random = new Random(20230725);
        for (int n = 0; n < 5000; n++) {
            BigDecimal one = BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), random.nextInt(-4, 6));
            BigDecimal other = one.add(BigDecimal.valueOf(random.nextLong(0, 1_000_000), random.nextInt(-4, 6)));
            Scale scale = Scale.around(one, other);
            assertThat(scale.low()).isLessThanOrEqualTo(one);
            assertThat(scale.high()).isGreaterThanOrEqualTo(other);
            assertThat(scale.steps()).isBetween(1, 5);
            assertThat(texts(scale)).doesNotHaveDuplicates();
        }
    }
}
