package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.indicator.Definition;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Background;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Finding;
import org.paodao.scoring.check.Severity;

/** What is asked about where nobody has set a range. */
class UsualRangeTest {
    private static final UUID ANY = new UUID(7, 7);
    private static final Period JUNE = Period.month(2023, 6);

    @ParameterizedTest
    @CsvSource({
        "参保率（示例）, %, 104, true",
        "参保率（示例）, %, -1, true",
        "参保率（示例）, %, 100, false",
        "护理型床位占比（示例）, ％, 560, true",
        "国有资本保值增值率（示例）, %, 103, false",
        "投资增长率（示例）, %, 140, false",
        "单位GDP能耗降低（示例）, %, -3, false",
        "新增就业人数（示例）, 人, -5, true",
        "完成投资（示例）, 亿元, -0.1, true",
        "完成投资（示例）, 亿元, 5000, false",
        "企业利润总额（示例）, 亿元, -2, false",
        "城乡居民收入倍差（示例）, —, -1, false"
    })
    void sharesLieBetweenNothingAndAllAndAmountsAreNotBelowNothing(
            String name, String measure, String amount, boolean asked) {
        assertThat(ranges(List.of(), definition(name, measure, null), amount)).hasSize(asked ? 1 : 0);
    }

    @Test
    void aFindingAsksForAReasonAndDoesNotBlock() {
        assertThat(ranges(List.of(), definition("参保率（示例）", "%", null), "104"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);
    }

    @Test
    void whatWasOverTheWholeInItsBaseYearIsNotAskedAbout() {
        assertThat(ranges(List.of(), definition("任务完成率（示例）", "%", "120"), "104"))
                .isEmpty();
    }

    @Test
    void aRuleSaysOtherwise() {
        Definition rate = definition("参保率（示例）", "%", null);
        CheckRule none = SampleSystem.rule(CheckRule.ALL, Check.RANGE, "2020-01-01", Severity.WARN);
        CheckRule off = SampleSystem.rule(ANY, Check.RANGE, "2020-01-01", Severity.OFF);
        assertThat(ranges(List.of(none), rate, "104")).isEmpty();
        assertThat(ranges(List.of(off), rate, "104")).isEmpty();
    }

    private static List<Finding> ranges(List<CheckRule> rules, Definition is, String amount) {
        return new CheckBook(rules)
                        .of(ANY, LocalDate.of(2023, 6, 30))
                        .checks(is)
                        .of(JUNE, new BigDecimal(amount), Background.of(new TreeMap<>()))
                        .stream()
                        .filter(finding -> finding.check() == Check.RANGE)
                        .toList();
    }

    private static Definition definition(String name, String measure, @Nullable String base) {
        return new Definition(
                name,
                measure,
                1,
                Direction.HIGHER,
                "",
                false,
                name.contains("增长率"),
                Frequency.MONTH,
                null,
                ANY,
                false,
                base == null ? null : new Definition.Base(2022, new BigDecimal(base)),
                "",
                List.of(),
                20,
                "",
                true,
                null);
    }
}
