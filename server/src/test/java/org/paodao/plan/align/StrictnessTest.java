package org.paodao.plan.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.document.Target.Comparator;
import org.paodao.plan.Item;

class StrictnessTest {
    /** Ours, the superior's, and how they stand; a target is comparator, value and unit. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AT_LEAST, 6.5, %, AT_LEAST, 6, %, STRICTER",
                "AT_LEAST, 6, %, AT_LEAST, 6.0, %, SAME",
                "AT_LEAST, 5, %, AT_LEAST, 6, %, LOOSER",
                "AT_MOST, 2.8, %, AT_MOST, 3, %, STRICTER",
                "AT_MOST, 3.5, %, AT_MOST, 3, %, LOOSER",
                "INCREASE_BY, 10, %, INCREASE_BY, 8, %, STRICTER",
                "INCREASE_BY, 25, %, AT_LEAST, 10, %, STRICTER",
                "DECREASE_BY, 4, %, DECREASE_BY, 3, %, STRICTER",
                "DECREASE_BY, 3, %, INCREASE_BY, 3, %, DIFFERENT",
                "EXACTLY, 10, %, AT_LEAST, 8, %, STRICTER",
                "ABOUT, 6, %, AT_LEAST, 6, %, SAME",
                "EXACTLY, 2.6, %, EXACTLY, 2.3, %, HUMAN",
                "EXACTLY, 2.6, %, EXACTLY, 2.6, %, SAME",
                "AT_LEAST, 6, %, AT_MOST, 6, %, DIFFERENT",
                "AT_LEAST, 6, 亿元, AT_LEAST, 5, %, DIFFERENT",
                "AT_LEAST, 6, ％, AT_LEAST, 6, %, SAME",
                "AT_LEAST, 2, 个百分点, AT_LEAST, 2, %, DIFFERENT",
                "WORDS, -, -, AT_LEAST, 6, %, HUMAN",
                "AT_LEAST, 6, %, RELATION, -, -, HUMAN",
                "RANK, -, -, RANK, -, -, HUMAN",
                "RANGE, 5, %, AT_LEAST, 6, %, HUMAN",
            })
    void aLocalTargetIsSetAgainstTheSuperiors(ArgumentsAccessor given) {
        Strictness expected = given.get(6, Strictness.class);
        assertThat(Strictness.of(goal(given, 0), goal(given, 3))).isEqualTo(expected);
    }

    @Test
    void whatIsStrivenForOrSetForAnotherYearIsNotCompared() {
        Item.Goal superior = goal(Comparator.AT_LEAST, BigDecimal.ONE, "%", 2023);
        var striving = new Item.Goal("示例", Comparator.AT_LEAST, BigDecimal.TEN, null, "%", true, "力争10%", 2023);
        assertThat(Strictness.of(striving, superior)).isEqualTo(Strictness.HUMAN);
        assertThat(Strictness.of(goal(Comparator.AT_LEAST, BigDecimal.TEN, "%", 2024), superior))
                .isEqualTo(Strictness.DIFFERENT);
    }

    private static Item.Goal goal(ArgumentsAccessor given, int first) {
        String unit = given.getString(first + 2);
        return goal(
                Objects.requireNonNull(given.get(first, Comparator.class)),
                given.get(first + 1, BigDecimal.class),
                unit == null ? "" : unit,
                2023);
    }

    private static Item.Goal goal(Comparator comparator, @Nullable BigDecimal value, String unit, int year) {
        return new Item.Goal("示例", comparator, value, null, unit, false, "示例", year);
    }
}
