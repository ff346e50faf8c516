package org.paodao.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;

class ObservedTest {
    private static final Period MARCH = Period.month(2023, 3);
    private static final Period MAY = Period.month(2023, 5);

    private final Observed observed = new Observed(List.of(MARCH, MAY), List.of(BigDecimal.ONE, BigDecimal.TEN));

    @Test
    void aValueIsThatOfItsPeriod() {
        assertThat(observed.of(MARCH)).isEqualTo("1");
        assertThat(observed.of(MAY)).isEqualTo("10");
        assertThat(observed.of(MARCH.plus(1))).isNull();
        assertThat(observed.of(MAY.plus(1))).isNull();
    }

    @Test
    void whatLiesBeforeAPeriodIsCounted() {
        assertThat(observed.before(MARCH)).isZero();
        assertThat(observed.before(MARCH.plus(1))).isEqualTo(1);
        assertThat(observed.before(MAY)).isEqualTo(1);
        assertThat(observed.before(MAY.plus(1))).isEqualTo(2);
    }

    @Test
    void whatIsOutOfOrderOrLacksAValueIsRefused() {
        List<BigDecimal> two = List.of(BigDecimal.ONE, BigDecimal.TEN);
        assertThatIllegalArgumentException().isThrownBy(() -> new Observed(List.of(MAY, MARCH), two));
        assertThatIllegalArgumentException().isThrownBy(() -> new Observed(List.of(MAY, MAY), two));
        assertThatIllegalArgumentException().isThrownBy(() -> new Observed(List.of(MAY), two));
    }
}
