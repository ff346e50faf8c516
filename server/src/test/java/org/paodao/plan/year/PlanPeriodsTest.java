package org.paodao.plan.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.paodao.plan.year.PlanPeriods.State;

class PlanPeriodsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Test
    void aPlanIssuedInJulyOpensJanuaryToJuneForBackFilling() {
        PlanPeriods periods = PlanPeriods.of(2023, LocalDate.of(2023, 7, 24), NEW_YEAR);
        assertThat(periods.months()).hasSize(12);
        assertThat(periods.in(State.BACK_FILL))
                .hasSize(6)
                .startsWith(YearMonth.of(2023, 1))
                .endsWith(YearMonth.of(2023, 6));
        assertThat(periods.in(State.REGULAR)).hasSize(6);
    }

    @Test
    void aPlanIssuedBeforeItsYearOrOnAnUnknownDayIsReportedAsItComes() {
        assertThat(PlanPeriods.of(2023, LocalDate.of(2022, 12, 20), NEW_YEAR).in(State.REGULAR))
                .hasSize(12);
        assertThat(PlanPeriods.of(2023, null, NEW_YEAR).in(State.REGULAR)).hasSize(12);
    }

    @Test
    void aPlanIssuedAfterItsYearIsBackFilledAltogether() {
        assertThat(PlanPeriods.of(2023, LocalDate.of(2024, 2, 1), NEW_YEAR).in(State.BACK_FILL))
                .hasSize(12);
    }

    @Test
    void monthsBeforeTheStartAreNotAskedFor() {
        PlanPeriods periods = PlanPeriods.of(2023, LocalDate.of(2023, 7, 24), LocalDate.of(2023, 4, 1));
        assertThat(periods.in(State.CLOSED)).hasSize(3);
        assertThat(periods.in(State.BACK_FILL)).hasSize(3);
    }
}
