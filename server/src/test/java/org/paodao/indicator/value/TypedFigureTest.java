package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Reading;

class TypedFigureTest {
    private static Reading read(String typed, String measure) {
        return TypedFigure.read(typed, measure, CheckSettings.usual());
    }

    private static Reading figure(String figure) {
        return new Reading.Figure(new BigDecimal(figure));
    }

    @Test
    void theIndicatorsOwnUnitMayStandBehindAFigure() {
        assertThat(read("94.5%", "%")).isEqualTo(figure("94.5"));
        assertThat(read(" ９４．５ ％ ", "%")).isEqualTo(figure("94.5"));
        assertThat(read("1,234.5亿元", "亿元")).isEqualTo(figure("1234.5"));
        assertThat(read("94.5", "%")).isEqualTo(figure("94.5"));
        assertThat(read("94.5", "")).isEqualTo(figure("94.5"));
    }

    @Test
    void anotherUnitIsNoFigureOfTheIndicator() {
        assertThat(read("94.5%", "亿元")).isInstanceOf(Reading.NoFigure.class);
        assertThat(read("12万元", "元")).isInstanceOf(Reading.NoFigure.class);
        assertThat(read("12‰", "%")).isInstanceOf(Reading.NoFigure.class);
    }

    @Test
    void whatIsGroupedOnPasteIsReadAndAPowerOfTenIsNot() {
        assertThat(read("1,234.5", "亿元")).isEqualTo(figure("1234.5"));
        assertThat(read("１，２３４．５", "亿元")).isEqualTo(figure("1234.5"));
        for (String typed : List.of("1e5", "1.2E+05", "1e5亿元", "１ｅ５")) {
            assertThat(read(typed, "亿元"))
                    .as(typed)
                    .isInstanceOfSatisfying(
                            Reading.NoFigure.class,
                            other -> assertThat(other.isPowerOfTen()).isTrue());
        }
    }

    @Test
    void aUnitAloneIsNoFigureAndNothingIsNothing() {
        assertThat(read("%", "%")).isInstanceOf(Reading.NoFigure.class);
        assertThat(read(" ", "%")).isInstanceOf(Reading.Empty.class);
        assertThat(read("", "")).isInstanceOf(Reading.Empty.class);
    }
}
