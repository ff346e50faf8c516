package org.paodao.scoring.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.path.Shape.Step;
import org.paodao.scoring.path.Shape.Steps;
import org.paodao.scoring.target.Wanted;

/** Of a plan that starts within the year the percents of its steps are due as they are written. */
class MidYearStepsTest {
    private static final Steps STEPS = new Steps(List.of(step(9, 30), step(12, 100)), true);

    @Test
    void whatAddsUpClimbsFromNothing() {
        Path path = Path.of(STEPS, from7("0", "200", true));
        assertThat(List.of(7, 8, 9, 12))
                .extracting(month -> low(path, month))
                .containsExactly("20.0", "40.0", "60.0", "200.0");
        assertThat(due(path, 9)).isEqualTo("30.0");
        assertThat(due(path, 10)).isEqualTo("53.3");
    }

    @Test
    void aStandClimbsFromItsBase() {
        Path path = Path.of(STEPS, from7("50", "60", false));
        assertThat(low(path, 9)).isEqualTo("53.0");
        assertThat(due(path, 9)).isEqualTo("30.0");
        assertThat(due(path, 10)).isEqualTo("53.3");
    }

    @Test
    void aStepBeforeTheStartIsBehindIt() {
        Steps steps = new Steps(List.of(step(6, 50), step(9, 75), step(12, 100)), false);
        Path path = Path.of(steps, from7("80", "200", true));
        assertThat(low(path, 8)).isEqualTo("80.0");
        assertThat(due(path, 9)).isEqualTo("75.0");
        assertThat(low(path, 9)).isEqualTo("170.0");
    }

    private static Course from7(String base, String goal, boolean cumulative) {
        return new Course(
                Period.month(2026, 7), new BigDecimal(base), Wanted.atLeast(new BigDecimal(goal)), cumulative);
    }

    private static Step step(int number, int percent) {
        return new Step(number, BigDecimal.valueOf(percent));
    }

    private static String low(Path path, int month) {
        return written(path.lowAt(Period.month(2026, month)));
    }

    private static String due(Path path, int month) {
        Position position = Objects.requireNonNull(path.position(Period.month(2026, month), BigDecimal.ONE));
        return written(position.shareDue());
    }

    private static String written(@Nullable BigDecimal number) {
        return Rounding.to(1, Objects.requireNonNull(number)).toPlainString();
    }
}
