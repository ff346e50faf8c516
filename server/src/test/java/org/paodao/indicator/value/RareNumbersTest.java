package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RareNumbersTest {
    private final RareNumbers numbers = new RareNumbers();

    @Test
    void whereNothingWasPutThereIsNone() {
        assertThat(numbers.at(0)).isZero();
        numbers.put(3, 0);
        assertThat(numbers.at(3)).isZero();
        assertThat(numbers.at(1_000_000)).isZero();
    }

    @Test
    void whatWasPutStaysInItsPlaceHoweverManyCome() {
        for (int n = 5; n < 5000; n += 7) {
            numbers.put(n, n + 1);
        }
        for (int n = 0; n < 5000; n++) {
            assertThat(numbers.at(n)).isEqualTo(n % 7 == 5 ? n + 1 : 0);
        }
    }
}
