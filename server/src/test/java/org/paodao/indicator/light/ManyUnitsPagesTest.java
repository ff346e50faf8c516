package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.organization.UnitFacts;
import org.paodao.plan.web.Statements;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** However many units have figures, what is asked for takes the same number of statements. */
@DatabaseTest
class ManyUnitsPagesTest {
    private static final int MORE = 70;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    private SampleCounties sample = new SampleCounties();

    @BeforeEach
    void twoCounties() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
        sample.load("PEOPLE,示例北县,,2023-06,1000\nINSURED,示例北县,,2023-06,880\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/indicators", "/indicators/matrix", "/indicators/SHARE", "/indicators/changes"})
    void aPageTakesAsManyStatementsForManyUnitsAsForOne(String page) {
        long few = Statements.during(() -> ask(page));
        more();
        assertThat(Statements.during(() -> ask(page))).isEqualTo(few).isBetween(1L, 22L);
    }

    @Test
    void aProgramsQuestionTakesFiveStatementsAtMost() {
        more();
        String unit = "unit=" + sample.north;
        for (String question : List.of(
                "/api/v1/lights?year=2023&indicator=SHARE&" + unit,
                "/api/v1/lights?period=2023-06&" + unit,
                "/api/v1/lights?period=2023-06",
                "/api/v1/lights/SHARE/2023-06")) {
            assertThat(Statements.during(() -> ask(question))).as(question).isBetween(1L, 5L);
        }
    }

    private void more() {
        IntStream.range(0, MORE)
                .forEach(n -> sample.units.found(
                        sample.office, new UnitFacts("示例乡" + n, null, "部门", null, null, sample.city), List.of(), null));
        sample.load(IntStream.range(0, MORE)
                .mapToObj(n -> "PEOPLE,示例乡%d,,2023-06,1000\nINSURED,示例乡%d,,2023-06,9%02d\n".formatted(n, n, n))
                .collect(Collectors.joining()));
    }

    private void ask(String address) {
        assertThat(mvc.get().uri(address).with(As.user(sample.office)).exchange())
                .hasStatusOk();
    }
}
