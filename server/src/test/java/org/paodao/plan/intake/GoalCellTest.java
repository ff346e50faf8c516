package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.Target;
import org.paodao.document.Target.Comparator;

class GoalCellTest {
    private final GoalCell cell = new GoalCell("示例率", "分");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.5%以上 | AT_LEAST | 6.5 | %",
                "25左右 | ABOUT | 25 | 分",
                "6％ | EXACTLY | 6 | %",
                "６．５％ | EXACTLY | 6.5 | %",
                "1,234.5 | EXACTLY | 1234.5 | 分",
                "1,234.5万人 | EXACTLY | 1234.5 | 万人",
                "12,345,678元 | EXACTLY | 12345678 | 元",
                ">=0.85 | AT_LEAST | 0.85 | 分",
                "≥ 1，200家 | AT_LEAST | 1200 | 家",
                "<=3% | AT_MOST | 3 | %",
                "3%以内 | AT_MOST | 3 | %",
                "不低于98% | AT_LEAST | 98 | %",
                "-0.5 | EXACTLY | -0.5 | 分",
                "120件/万人 | EXACTLY | 120 | 件/万人",
                "100 | EXACTLY | 100 | 分"
            })
    void aNumberIsReadWithWhatBindsItAndItsUnit(String printed, Comparator comparator, BigDecimal value, String unit) {
        Target target = cell.read(printed);
        assertThat(target.comparator()).isEqualTo(comparator);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.valueMax()).isNull();
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.text()).isEqualTo(printed);
        assertThat(target.metric()).isEqualTo("示例率");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.85-1.9", "1.85～1.9", "1.85—1.9", "1.85至1.9"})
    void aSpanHasBothItsEnds(String printed) {
        Target target = cell.read(printed);
        assertThat(target.comparator()).isEqualTo(Comparator.RANGE);
        assertThat(target.value()).isEqualByComparingTo("1.85");
        assertThat(target.valueMax()).isEqualByComparingTo("1.9");
        assertThat(target.unit()).isEqualTo("分");
    }

    @ParameterizedTest
    @CsvSource({"适度增长, WORDS", "完成上级下达任务, DELEGATED"})
    void whatHasNoNumberStaysInWords(String printed, Comparator comparator) {
        Target target = cell.read(printed);
        assertThat(target.comparator()).isEqualTo(comparator);
        assertThat(target.value()).isNull();
        assertThat(target.text()).isEqualTo(printed);
    }
}
