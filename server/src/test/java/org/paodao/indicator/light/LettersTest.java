package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;

class LettersTest {
    private static final List<Period> PERIODS = Arrays.stream(Frequency.values())
            .flatMap(frequency -> IntStream.rangeClosed(1, frequency.perYear())
                    .mapToObj(number -> new Period(2023, frequency, number)))
            .toList();

    @ParameterizedTest
    @EnumSource
    void eachLightHasALetterOfItsOwn(Light light) {
        assertThat(Letters.light(Letters.of(light))).isEqualTo(light);
    }

    @ParameterizedTest
    @EnumSource
    void eachDueHasALetterOfItsOwn(Due due) {
        assertThat(Letters.due(Letters.of(due))).isEqualTo(due);
    }

    @Test
    void eachPeriodOfAYearHasALetterOfItsOwn() {
        assertThat(PERIODS)
                .allSatisfy(period ->
                        assertThat(Letters.period(2023, Letters.of(period))).isEqualTo(period));
    }

    @Test
    void lettersFollowEachOtherAsWrittenPeriodsDo() {
        assertThat(PERIODS.stream().sorted(Comparator.comparingInt(Letters::of)))
                .containsExactlyElementsOf(PERIODS.stream()
                        .sorted(Comparator.comparing(Period::toString))
                        .toList());
    }

    @Test
    void aFlagComesBackAsItWas() {
        assertThat(Letters.flag(Letters.of(true))).isTrue();
        assertThat(Letters.flag(Letters.of(false))).isFalse();
    }

    @Test
    void aLetterThatNothingHasIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Letters.light('Z'));
    }

    @Test
    void oneLetterHoldsForAllPlaces() {
        assertThat(Letters.nth("G", 7)).isEqualTo('G');
        assertThat(Letters.nth("GYR", 2)).isEqualTo('R');
    }
}
