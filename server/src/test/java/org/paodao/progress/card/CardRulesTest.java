package org.paodao.progress.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.light.Light;

class CardRulesTest {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Test
    void twoYellowsInARowOrOneRedSpeakForAYellowCardAndTwoRedsForARedOne() {
        assertThat(color("连续预警", Light.GREEN, Light.YELLOW)).isNull();
        assertThat(color("连续预警", Light.YELLOW, Light.GREEN, Light.YELLOW)).isNull();
        assertThat(color("连续预警", Light.YELLOW, Light.NOT_JUDGED, Light.YELLOW)).isEqualTo(CardColor.YELLOW);
        assertThat(color("连续预警", Light.YELLOW, Light.RED)).isEqualTo(CardColor.YELLOW);
        assertThat(color("连续预警", Light.RED, Light.RED)).isEqualTo(CardColor.RED);
        assertThat(color("连续预警", Light.RED, Light.RED, Light.GREEN)).isNull();
    }

    @Test
    void publishedRulesAreNamedWithTheirSource() {
        assertThat(color("广元2018", Light.YELLOW, Light.GREEN, Light.YELLOW)).isEqualTo(CardColor.YELLOW);
        assertThat(color("广元2018", Light.GREEN, Light.RED)).isEqualTo(CardColor.RED);
        assertThat(color("松阳2022", Light.RED, Light.RED, Light.RED))
                .as("a person decides")
                .isNull();
        assertThat(CardRules.examples())
                .allSatisfy(rules -> assertThat(rules.source()).isNotBlank());
    }

    @Test
    void whatGaveRiseToACardIsOverAfterGoodMonthsOrWhenAllIsDone() {
        assertThat(CardRules.recovered(List.of(), 1, HALF)).isFalse();
        assertThat(CardRules.recovered(List.of(Light.GREEN), 1, HALF)).isTrue();
        assertThat(CardRules.recovered(List.of(Light.GREEN, Light.YELLOW), 1, HALF))
                .isFalse();
        assertThat(CardRules.recovered(List.of(Light.YELLOW, Light.GREEN), 2, HALF))
                .isFalse();
        assertThat(CardRules.recovered(List.of(Light.BLUE, Light.UNPUBLISHED, Light.GREEN), 2, HALF))
                .isTrue();
        assertThat(CardRules.recovered(List.of(Light.RED), 3, BigDecimal.valueOf(100)))
                .isTrue();
    }

    private static @Nullable CardColor color(String code, Light... lights) {
        return CardRules.examples().stream()
                .filter(rules -> rules.code().equals(code))
                .flatMap(rules -> rules.triggers().stream())
                .filter(trigger -> trigger.holds(List.of(lights)))
                .map(CardRules.Trigger::color)
                .findFirst()
                .orElse(null);
    }
}
