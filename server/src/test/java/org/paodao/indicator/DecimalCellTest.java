package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.ByteConverter;

class DecimalCellTest {
    private static final int MOST_DIGITS = 18;

    /** What the driver of the database reads of it. */
    private static Number read(long digits, int scale) {
        ByteBuffer bytes = ByteBuffer.allocate(DecimalCell.length(digits, scale));
        DecimalCell.put(bytes, digits, scale);
        assertThat(bytes.hasRemaining()).isFalse();
        return ByteConverter.numeric(bytes.array());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.000",
                "-12.0",
                "0.5",
                "-0.00012",
                "10000",
                "-9999",
                "12345.678",
                "-1234567890.12345678",
                "999999999999999999",
                "0.000000000000000001",
                "-9.99999999999999999"
            })
    void aNumberIsReadAsItWasWithAsManyDigitsBehindThePoint(String written) {
        var number = new BigDecimal(written);
        assertThat(DecimalCell.holds(number)).isTrue();
        assertThat(read(number.unscaledValue().longValueExact(), number.scale()))
                .isEqualTo(number);
    }

    @Test
    void everyNumberOfAtMostEighteenDigitsIsReadAsItWas() {
        var random = new Random(4);
        for (int n = 0; n < 20_000; n++) {
            long digits = random.nextLong() % (long) Math.pow(10, random.nextInt(MOST_DIGITS + 1));
            int scale = random.nextInt(MOST_DIGITS + 1);
            assertThat((BigDecimal) read(digits, scale)).isEqualByComparingTo(BigDecimal.valueOf(digits, scale));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+3", "1000000000000000000", "0.0000000000000000001"})
    void whatDoesNotFitIsLeftToTheDriver(String written) {
        assertThat(DecimalCell.holds(new BigDecimal(written))).isFalse();
    }
}
