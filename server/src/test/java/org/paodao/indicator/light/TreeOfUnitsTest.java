package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Counties below a city report people; the share of those insured is worked out, and judged, on every step of the tree. */
@DatabaseTest
class TreeOfUnitsTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    LightFigures figures;

    @Autowired
    MockMvcTester mvc;

    private SampleCounties sample = new SampleCounties();

    @BeforeEach
    void aCityWithTwoCounties() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
    }

    private List<LightFigure> june() {
        List<LightFigure> found = new ArrayList<>();
        figures.of(sample.viewer, JUNE, found::add);
        return found.stream()
                .filter(figure -> figure.indicator().equals("SHARE"))
                .toList();
    }

    @Test
    void theShareOfTheCityIsThatOfItsPeopleNotTheAverageOfItsCounties() {
        sample.load("""
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                INSURED,示例南县,,2023-06,1200
                """);
        assertThat(june())
                .extracting(
                        LightFigure::unit,
                        figure -> figure.amount() == null ? "" : figure.amount().toPlainString())
                .contains(tuple(sample.north, "99.0"), tuple(sample.city, "54.8"), tuple(Goal.WHOLE, "54.8"));
        assertThat(lights.line(sample.viewer, "SHARE", sample.north, JUNE).light())
                .isIn(Light.GREEN, Light.BLUE);
        assertThat(lights.line(sample.viewer, "SHARE", sample.city, JUNE).light())
                .as("the goal of each unit alike holds for it")
                .isIn(Light.YELLOW, Light.RED);
        assertThat(lights.line(sample.viewer, "SHARE", Goal.WHOLE, JUNE).light())
                .as("and not for the whole")
                .isEqualTo(Light.NOT_JUDGED);
        assertThat(june())
                .as("reported figures that nobody wants anything of have none")
                .hasSize(4);
    }

    @Test
    void whileACountyIsMissingTheCityHasNoShare() {
        sample.load("""
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                INSURED,示例南县,,2023-05,2400
                """);
        assertThat(june())
                .filteredOn(figure -> figure.amount() != null)
                .extracting(LightFigure::unit)
                .containsExactly(sample.north);
    }

    @Test
    void whatCannotBeWorkedOutBecauseACountyIsLateSaysSo() {
        Goal goal = Goal.of(Goal.WHOLE, Period.year(2023), new AtLeast(new BigDecimal("90")), "≥90");
        String formula = "total([INSURED]) / total([PEOPLE]) * 100";
        sample.put("ALL", SampleCounties.definition("全市参保率（示例）", "%", formula), List.of(goal));
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.load("""
                PEOPLE,示例北县,,2023-05,1000
                INSURED,示例北县,,2023-05,990
                PEOPLE,示例南县,,2023-05,3000
                INSURED,示例南县,,2023-05,2400
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                """);
        assertThat(lights.line(sample.viewer, "ALL", Goal.WHOLE, JUNE).reasons())
                .extracting(Told::key)
                .containsExactly("parts-overdue");
    }

    @Test
    void oneChangedFigureTurnsTheLightsAboveIt() {
        String people = """
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                """;
        sample.load(people + "INSURED,示例南县,,2023-06,2400\n");
        sample.load("INSURED,示例南县,,2023-06,2970\n");
        assertThat(lights.line(sample.viewer, "SHARE", sample.city, JUNE).amount())
                .isEqualByComparingTo("99");
        assertThat(lights.changes(sample.office, "SHARE", null))
                .extracting(LightChange::unit)
                .contains(sample.city);
    }

    @Test
    void programsGetAllFiguresOfAPeriodAtOnce() {
        sample.load("PEOPLE,示例北县,,2023-06,1000\nINSURED,示例北县,,2023-06,990\n");
        assertThat(mvc.get().uri("/api/v1/light-figures?period=2023-06").with(As.user(sample.viewer)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.indicator == 'SHARE' && @.unit == '%s')].amount".formatted(sample.north))
                .asArray()
                .containsExactly(99.0);
        assertThat(mvc.get().uri("/api/v1/light-figures?period=juni").with(As.user(sample.viewer)))
                .hasStatus4xxClientError();
    }

    @Test
    void theTotalOfAComputedIndicatorIsRefused() {
        sample.put("TWICE", SampleCounties.definition("不成立（示例）", "%", "total([SHARE]) * 2"), List.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sample.publish(LocalDate.of(2021, 1, 1)))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .contains("indicator.formula-total"));
    }
}
