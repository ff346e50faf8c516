package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.ValueLoads;
import org.paodao.kernel.Refusal;
import org.paodao.organization.UnitChanges;
import org.paodao.organization.UnitFacts;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
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
    private static final String HEAD = "code,unit,part,period,value\n";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    UnitChanges units;

    @Autowired
    ValueLoads loads;

    @Autowired
    Lights lights;

    @Autowired
    LightFigures figures;

    @Autowired
    MockMvcTester mvc;

    private SampleLights sample = new SampleLights();
    private UUID city = Goal.WHOLE;
    private UUID north = Goal.WHOLE;

    @BeforeEach
    void aCityWithTwoCounties() {
        sample = new SampleLights();
        beans.autowireBean(sample);
        sample.make();
        city = unit("示例市", null);
        north = unit("示例北县", city);
        unit("示例南县", city);
        put("PEOPLE", definition("常住人口（示例）", "人", ""), List.of());
        put("INSURED", definition("参保人数（示例）", "人", ""), List.of());
        var target = new AtLeast(new BigDecimal("90"));
        put(
                "SHARE",
                definition("参保率（示例）", "%", "total([INSURED]) / total([PEOPLE]) * 100"),
                List.of(Goal.of(Goal.EACH, Period.year(2023), target, "≥90")));
        sample.publish(LocalDate.of(2021, 1, 1));
    }

    private UUID unit(String name, @Nullable UUID above) {
        return units.found(sample.office, new UnitFacts(name, null, "部门", null, null, above), List.of(), null);
    }

    private void put(String code, Definition definition, List<Goal> goals) {
        sample.indicators.put(sample.office, code, new Indicator.Content(null, definition, goals), 0);
    }

    private static Definition definition(String name, String measure, String formula) {
        return new Definition(
                name,
                measure,
                1,
                Direction.HIGHER,
                "",
                false,
                false,
                Frequency.MONTH,
                null,
                null,
                formula.isEmpty(),
                null,
                formula,
                List.of(),
                20,
                "",
                true,
                null);
    }

    private void load(String rows) {
        loads.load(sample.office, "示例.csv", new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
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
        load("""
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                INSURED,示例南县,,2023-06,1200
                """);
        assertThat(june())
                .extracting(
                        LightFigure::unit,
                        figure -> figure.amount() == null ? "" : figure.amount().toPlainString())
                .contains(tuple(north, "99.0"), tuple(city, "54.8"), tuple(Goal.WHOLE, "54.8"));
        assertThat(lights.line(sample.viewer, "SHARE", north, JUNE).light()).isIn(Light.GREEN, Light.BLUE);
        assertThat(lights.line(sample.viewer, "SHARE", city, JUNE).light())
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
        load("""
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                INSURED,示例南县,,2023-05,2400
                """);
        assertThat(june())
                .filteredOn(figure -> figure.amount() != null)
                .extracting(LightFigure::unit)
                .containsExactly(north);
    }

    @Test
    void oneChangedFigureTurnsTheLightsAboveIt() {
        String people = """
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,990
                PEOPLE,示例南县,,2023-06,3000
                """;
        load(people + "INSURED,示例南县,,2023-06,2400\n");
        load("INSURED,示例南县,,2023-06,2970\n");
        assertThat(lights.line(sample.viewer, "SHARE", city, JUNE).amount()).isEqualByComparingTo("99");
        assertThat(lights.changes(sample.office, "SHARE", null))
                .extracting(LightChange::unit)
                .contains(city);
    }

    @Test
    void programsGetAllFiguresOfAPeriodAtOnce() {
        load("PEOPLE,示例北县,,2023-06,1000\nINSURED,示例北县,,2023-06,990\n");
        assertThat(mvc.get().uri("/api/v1/light-figures?period=2023-06").with(As.user(sample.viewer)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.indicator == 'SHARE' && @.unit == '%s')].amount".formatted(north))
                .asArray()
                .containsExactly(99.0);
        assertThat(mvc.get().uri("/api/v1/light-figures?period=juni").with(As.user(sample.viewer)))
                .hasStatus4xxClientError();
    }

    @Test
    void theTotalOfAComputedIndicatorIsRefused() {
        put("TWICE", definition("不成立（示例）", "%", "total([SHARE]) * 2"), List.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sample.publish(LocalDate.of(2021, 1, 1)))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .contains("indicator.formula-total"));
    }
}
