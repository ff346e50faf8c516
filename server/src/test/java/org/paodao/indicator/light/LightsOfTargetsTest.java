package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.Rank;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What targets that are no plain amounts ask of a figure. */
@DatabaseTest
class LightsOfTargetsTest {
    private static final Period DECEMBER = Period.month(2023, 12);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    private SampleLights sample = new SampleLights();

    @BeforeEach
    void aDistrictThatReports() {
        sample = new SampleLights();
        beans.autowireBean(sample);
        sample.make();
    }

    @Test
    void aFigureThatIsThePlaceItselfIsComparedWithThePlace() {
        sample.put("PLACE", measured("位次（示例）", "位", null), new Rank(9, null, "全省"), "全省第9位");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("PLACE", Map.of(Period.month(2023, 11), "12", DECEMBER, "8"));
        assertThat(line("PLACE", DECEMBER).light()).isIn(Light.GREEN, Light.BLUE);
        assertThat(line("PLACE", Period.month(2023, 11)).light()).isEqualTo(Light.RED);
    }

    @Test
    void whatIsToBeSaidByAPersonIsMissingWhileItsFigureIsLate() {
        sample.report("TRADE", Map.of(Period.month(2023, 1), "1"));
        LightLine late = line("TRADE", Period.month(2023, 2));
        assertThat(late.light()).isEqualTo(Light.MISSING);
        assertThat(late.reasons()).extracting(Told::key).containsExactly("judged-in-words", "overdue");
        assertThat(Opinions.isAsked(late)).isTrue();
        assertThat(line("TRADE", Period.month(2023, 1)).light()).isEqualTo(Light.NOT_JUDGED);
    }

    @Test
    void aGrowthCountsFromTheBaseOfTheDefinitionAndElseSaysWhatItLacks() {
        sample.put("NOBASE", measured("增长一（示例）", "亿元", null), new Growth(new BigDecimal("7")), "增长7%");
        sample.put(
                "BASED",
                measured("增长二（示例）", "亿元", new Definition.Base(2022, new BigDecimal("100"))),
                new Growth(new BigDecimal("7")),
                "增长7%");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("NOBASE", Map.of(DECEMBER, "107"));
        sample.report("BASED", Map.of(DECEMBER, "107"));
        assertThat(line("BASED", DECEMBER).light()).isEqualTo(Light.GREEN);
        assertThat(line("BASED", DECEMBER).inputs().goal()).isEqualByComparingTo("107");
        assertThat(line("NOBASE", DECEMBER).reasons())
                .last()
                .isEqualTo(new Told("input-missing", List.of("t:LAST_YEAR")));
    }

    private Definition measured(String name, String measure, Definition.@Nullable Base base) {
        UUID unit = sample.unit;
        return new Definition(
                name,
                measure,
                1,
                measure.equals("位") ? Direction.LOWER : Direction.HIGHER,
                "",
                false,
                false,
                Frequency.MONTH,
                unit,
                unit,
                false,
                base,
                "",
                List.of(),
                20,
                "",
                true,
                null);
    }

    private LightLine line(String code, Period period) {
        return lights.line(sample.office, code, Goal.WHOLE, period);
    }
}
