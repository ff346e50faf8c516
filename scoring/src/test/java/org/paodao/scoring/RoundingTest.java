package org.paodao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of GB/T 8170-2008, 3.2, with figures of our own. */
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "12.1498, 1, 12.1",
        "10.502, 0, 11",
        "1.050, 1, 1.0",
        "0.35, 1, 0.4",
        "-0.35, 1, -0.4",
        "2.5, 0, 2",
        "3.5, 0, 4",
        "0.25000001, 1, 0.3"
    })
    void aLoneHalfGoesToTheEvenDigitAndMoreThanAHalfUp(BigDecimal exact, int decimals, BigDecimal rounded) {
        assertThat(Rounding.to(decimals, exact)).isEqualTo(rounded);
    }
}
