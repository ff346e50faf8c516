package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of which nothing is wanted beside those with targets, and when targets, editions and frequencies change. */
@DatabaseTest
class UnjudgedYearsTest extends JudgedCounties {
    private static final Period MAY = Period.month(2023, 5);

    @Autowired
    JdbcClient db;

    @BeforeEach
    void peopleOfTwoCounties() {
        people();
    }

    @Test
    void aYearWithoutATargetStandsBesideThatOfATarget() {
        bedsOfTwoYears();
        assertThat(lights.withUnjudged(sample.viewer, "BEDS", sample.north))
                .filteredOn(line -> line.amount() != null)
                .extracting(LightLine::nobodyJudges)
                .containsExactly(true, false);
        assertThat(page(sample.viewer, "/indicators/BEDS/chart.csv?year=2023&unit=" + sample.north))
                .contains("\n2023-05,张,960.0,,,870.0,900.0,");
    }

    @Test
    void oneOfWhichSomethingIsWantedIsNotSaidToBeWithoutATargetBeforeItIsJudged() {
        bedsOfTwoYears();
        db.sql("delete from indicator.judged_year where jurisdiction = :jurisdiction")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
        assertThat(lights.withUnjudged(sample.viewer, "BEDS", sample.north))
                .extracting(LightLine::period)
                .containsExactly(Period.month(2022, 5));
    }

    @Test
    void oneWhoseTargetWasWithdrawnWithinTheYearIsShownWithoutALight() {
        bedsOfTwoYears();
        sample.put("BEDS", SampleCounties.definition("床位（示例）", "张", ""), List.of());
        sample.publish(LocalDate.of(2023, 7, 1));
        assertThat(lights.withUnjudged(sample.viewer, "BEDS", sample.north))
                .extracting(LightLine::period, LightLine::nobodyJudges)
                .containsExactly(tuple(Period.month(2022, 5), true), tuple(MAY, true));
    }

    @Test
    void whereTheFrequencyWasChangedTheTableHasAllAndTheChartThoseOfTheNewestFigure() {
        sample.put(
                "PEOPLE",
                Defined.like(SampleCounties.definition("常住人口（示例）", "人", ""))
                        .frequency(Frequency.QUARTER)
                        .is(),
                List.of());
        sample.publish(LocalDate.of(2023, 4, 1));
        sample.load("PEOPLE,示例北县,,2023-Q3,1002000\n");
        String page = page(sample.viewer, "/indicators/PEOPLE?year=2023&unit=" + sample.north);
        assertThat(page)
                .contains("1,002,000", "1,001,234", "999,000", ">4</text>")
                .doesNotContain(">5</text>");
        assertThat(page.split("chart-unjudged\" cx", -1))
                .as("that of the third quarter, and the legend's")
                .hasSize(1 + 2);
    }

    @Test
    void figuresFromBeforeTheFirstEditionAreNamedAsItNamesThem() {
        sample.load("PEOPLE,示例北县,,2020-05,960000\n");
        assertThat(lights.withUnjudged(sample.viewer, "PEOPLE", sample.north).getFirst())
                .satisfies(line -> {
                    assertThat(line.period()).isEqualTo(Period.month(2020, 5));
                    assertThat(line.name()).isEqualTo("常住人口（示例）");
                    assertThat(line.nobodyJudges()).isTrue();
                });
    }

    /** Of 2023 something is wanted, of 2022 nothing. */
    private void bedsOfTwoYears() {
        var target = new AtLeast(new BigDecimal("900"));
        sample.put(
                "BEDS",
                SampleCounties.definition("床位（示例）", "张", ""),
                List.of(Goal.of(Goal.EACH, Period.year(2023), target, "≥900")));
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.load("BEDS,示例北县,,2022-05,870\nBEDS,示例北县,,2023-05,960\n");
    }
}
