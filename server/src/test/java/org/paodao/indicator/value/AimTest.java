package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;

/** At what a figure of a month is aimed. */
class AimTest {
    private static final UUID ANY = new UUID(0, 7);
    private static final Goal QUARTER = goal(Period.parse("2026-Q1"), "200");
    private static final Goal YEAR = goal(Period.year(2026), "800");

    @Test
    void theMonthThatClosesAPeriodIsAimedAtItsGoal() {
        assertThat(aim(true, 3, QUARTER, YEAR)).isEqualTo(new Aim(new BigDecimal("200"), true));
        assertThat(aim(true, 12, QUARTER, YEAR)).isEqualTo(new Aim(new BigDecimal("800"), true));
        assertThat(aim(true, 2, QUARTER, YEAR)).isNull();
    }

    @Test
    void aLevelIsHeldAllThroughItsPeriod() {
        assertThat(aim(false, 2, YEAR)).isEqualTo(new Aim(new BigDecimal("800"), false));
        assertThat(aim(false, 12, YEAR)).isEqualTo(new Aim(new BigDecimal("800"), true));
        assertThat(aim(false, 2, QUARTER, YEAR)).as("the nearer one").isEqualTo(new Aim(new BigDecimal("200"), false));
    }

    @Test
    void whatIsSetForAMonthOnTheWayIsItsAim() {
        Goal own = YEAR.along(new Goal.Way("OWN", new TreeMap<>(Map.of("4", "310", "2026-05", "380"))));
        assertThat(aim(true, 4, own)).isEqualTo(new Aim(new BigDecimal("310"), true));
        assertThat(aim(true, 5, own)).isEqualTo(new Aim(new BigDecimal("380"), true));
        assertThat(aim(true, 6, own)).isNull();
    }

    private static @Nullable Aim aim(boolean cumulative, int month, Goal... goals) {
        var indicator = new Indicator(ANY, "X", null, monthly(cumulative), List.of(goals));
        return Aim.of(indicator, Period.month(2026, month)).get(Goal.WHOLE);
    }

    private static Goal goal(Period period, String least) {
        return Goal.of(Goal.WHOLE, period, new AtLeast(new BigDecimal(least)), "≥" + least);
    }

    private static Definition monthly(boolean cumulative) {
        return Defined.named("完成投资（示例）").cumulative(cumulative).responsible(ANY).is();
    }
}
