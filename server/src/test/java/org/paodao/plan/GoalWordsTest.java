package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.document.Target.Comparator;

/** The figure that holds is what a reader sees; the print alone only where it says the same. */
class GoalWordsTest {
    @ParameterizedTest
    @CsvSource({
        "突破80亿元, AT_LEAST, 80, 亿元, true",
        "突破80亿元, AT_LEAST, 85, 亿元, false",
        "突破80亿元, AT_LEAST, 80, 万元, false",
        "80亿元以上, AT_MOST, 80, 亿元, false",
        "增长6.5%左右, INCREASE_BY, 6.50, %, true",
        "新增1200个以上, AT_LEAST, 1200, 个, true",
        "≥６.５%, AT_LEAST, 6.5, %, true",
        "从50万户提高到80万户, EXACTLY, 80, 万户, true",
        "翻一番, EXACTLY, 100, %, true",
        "适度增长, AT_LEAST, 85, 亿元, false",
        "适度增长, WORDS, , , true"
    })
    void thePrintIsTakenWhereItSaysTheFigure(
            String print, Comparator comparator, @Nullable BigDecimal value, @Nullable String unit, boolean same) {
        assertThat(GoalWords.isAsPrinted(goal(print, comparator, value, unit == null ? "" : unit)))
                .isEqualTo(same);
    }

    @Test
    void aCorrectedFigureIsSaidWithThePrintBehindIt() {
        assertThat(GoalWords.of(goal("突破80亿元", Comparator.AT_LEAST, new BigDecimal("85"), "亿元"), GoalWordsTest::says))
                .isEqualTo("plan.goal.instead[plan.goal.at_least[85亿元, 亿元], 突破80亿元]");
        assertThat(GoalWords.of(goal("", Comparator.EXACTLY, new BigDecimal("20"), "个"), GoalWordsTest::says))
                .isEqualTo("plan.goal.exactly[20个, 个]");
        assertThat(GoalWords.of(goal("", Comparator.EXACTLY, new BigDecimal("12000.50"), "亩"), GoalWordsTest::says))
                .isEqualTo("plan.goal.exactly[12,000.5亩, 亩]");
        assertThat(GoalWords.of(goal("突破80亿元", Comparator.AT_LEAST, new BigDecimal("80"), "亿元"), GoalWordsTest::says))
                .isEqualTo("突破80亿元");
    }

    private static String says(String key, Object... arguments) {
        return key + Arrays.toString(arguments);
    }

    private static Item.Goal goal(String print, Comparator comparator, @Nullable BigDecimal value, String unit) {
        return new Item.Goal("示例", comparator, value, null, unit, false, print, 2026);
    }
}
