package org.paodao.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are possible without an exact look. */
class BordersTest {
    private static final CheckSettings USUAL = CheckSettings.usual();
    private static final Borders PERCENT = borders("0", "100");

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "-1, 2, false",
        "10000, 2, true",
        "10001, 2, false",
        "100, 0, true",
        "101, 0, false",
        "5, 13, false"
    })
    void aPercentageLiesBetweenNothingAndAll(long digits, int scale, boolean possible) {
        assertThat(PERCENT.hold(digits, scale)).isEqualTo(possible);
    }

    @Test
    void whereNothingIsSaidEverythingIsPossible() {
        var none = Borders.of(new Shape(2, null, null, false), USUAL);
        assertThat(none.hold(Long.MIN_VALUE, 18)).isTrue();
        assertThat(none.hold(Long.MAX_VALUE, 0)).isTrue();
    }

    @Test
    void boundsThatAreNotWholeOrAreLongAreLookedAtExactly() {
        assertThat(borders("0.5", "100").hold(1, 0)).isFalse();
        assertThat(borders("0", "10000000").hold(1, 0)).isFalse();
        assertThat(borders("0", "1E+5").hold(99_999, 0)).isTrue();
    }

    @Test
    void whatIsNotLookedForIsPossible() {
        CheckSettings off = USUAL.with(Check.RANGE, new CheckSettings.Setting(Severity.OFF, BigDecimal.ZERO));
        assertThat(Borders.of(new Shape(2, BigDecimal.ZERO, new BigDecimal("0.5"), false), off)
                        .hold(-1, 0))
                .isTrue();
    }

    private static Borders borders(String lowest, String highest) {
        return Borders.of(new Shape(2, new BigDecimal(lowest), new BigDecimal(highest), false), USUAL);
    }
}
