package org.paodao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"2023-06", "2023-Q2", "2023-H1", "2023"})
    void aPeriodIsReadAsItIsWritten(String written) {
        assertThat(Period.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-13", "2023-00", "2023-Q5", "2023-6", "23", "", "2023-06-01", "1899", "1909", "2991", "9999"
            })
    void whatIsNoPeriodIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(written));
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void periodsFollowEachOtherWithoutGapOrOverlap(Frequency frequency) {
        Period period = Period.holding(LocalDate.of(2019, 1, 1), frequency);
        for (int i = 0; i < 5 * frequency.perYear(); i++) {
            Period next = period.plus(1);
            assertThat(next.firstDay()).isEqualTo(period.lastDay().plusDays(1));
            assertThat(next.plus(-1)).isEqualTo(period);
            assertThat(period.lastYear()).isEqualTo(period.plus(-frequency.perYear()));
            assertThat(Period.holding(period.lastDay(), frequency)).isEqualTo(period);
            assertThat(Period.holding(period.firstDay(), frequency)).isEqualTo(period);
            assertThat(period).isLessThan(next);
            period = next;
        }
    }

    @Test
    void ofPeriodsThatEndTogetherTheShorterComesFirst() {
        List<Period> together =
                List.of(Period.year(2023), Period.parse("2023-Q4"), Period.month(2023, 12), Period.parse("2023-H2"));
        assertThat(together.stream().sorted().map(Period::toString))
                .containsExactly("2023-12", "2023-Q4", "2023-H2", "2023");
    }

    @Test
    void onlyTheLastPeriodClosesItsYear() {
        assertThat(Period.month(2024, 12).closesYear()).isTrue();
        assertThat(Period.month(2024, 2).closesYear()).isFalse();
        assertThat(Period.month(2024, 2).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Period.year(2024).closesYear()).isTrue();
    }
}
