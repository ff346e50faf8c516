package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows that give a figure of a unit of which the indicator has none. */
@DatabaseTest
class UnreportedUnitsTest extends JuneFigures {
    private static final String OTHERS = "code,unit,period,value\nINVEST,示例农业局,2023-06,9\n";

    @Autowired
    ValueLoads loads;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing publishing;

    @Test
    void aUnitThatDoesNotReportTheIndicatorIsAWrongCellForTheOfficeAndTheReporter() {
        for (CurrentUser user : List.of(system.office, system.liaison)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> load(user, OTHERS))
                    .satisfies(refusal -> assertThat(refusal.flaws())
                            .extracting(Refusal.Flaw::field, Refusal.Flaw::key, Refusal.Flaw::arguments)
                            .containsExactly(
                                    tuple("B2", "indicatorvalue.unit-unreported", List.of("INVEST", "示例农业局"))));
            LoadLine looked = files.looked(user, "表.csv", OTHERS.getBytes(StandardCharsets.UTF_8), "");
            assertThat(looked.state()).isEqualTo("REFUSED");
            assertThat(Objects.requireNonNull(looked.found()).problems())
                    .extracting(Problem::cell, problem -> problem.flaw().key())
                    .containsExactly(tuple("B2", "indicatorvalue.unit-unreported"));
        }
        assertThat(lists.of(system.office, JUNE)).isEmpty();
    }

    @Test
    void figuresOfTheReporterItselfOfTheWholeAndOfEachThatReportsAreTaken() {
        String own = "code,unit,period,value\nINVEST,示例统计局,2023-06,9\nINVEST,,2023-05,9\nJOBS,示例农业局,2023-06,8\n";
        assertThat(load(system.office, own).fresh()).isEqualTo(3);
    }

    @Test
    void aUnitWithAGoalHasFiguresOfItsOwn() {
        wantedOf(system.other, LocalDate.of(2020, 1, 2));
        assertThat(load(system.office, OTHERS).fresh()).isEqualTo(1);
        wantedOf(Goal.EACH, LocalDate.of(2020, 1, 3));
        assertThat(load(system.office, OTHERS).unchanged()).isEqualTo(1);
        assertThat(lists.of(system.viewer, JUNE))
                .singleElement()
                .satisfies(value -> assertThat(value.place().unit()).isEqualTo(system.other));
    }

    @Test
    void aUnitWhoseFiguresItsReporterGaveBeforeHasThemStill() {
        var may = new Place(invest.indicator(), system.other, "", Period.month(2023, 5));
        values.enter(system.liaison, List.of(Entry.of(may, "8")));
        assertThat(load(system.liaison, OTHERS).fresh()).isEqualTo(1);
    }

    private void wantedOf(UUID unit, LocalDate from) {
        Indicator is = indicators.system(system.office).coded("INVEST").orElseThrow();
        Goal goal = Goal.of(unit, Period.year(2023), new AtLeast(BigDecimal.TEN), "≥10");
        indicators.put(system.office, "INVEST", new Indicator.Content(null, is.definition(), List.of(goal)), 0);
        publishing.publish(system.office, new Publishing("goal " + unit, "加目标", from));
    }

    private ValueLoads.Loaded load(CurrentUser user, String csv) {
        return loads.load(user, "表.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
