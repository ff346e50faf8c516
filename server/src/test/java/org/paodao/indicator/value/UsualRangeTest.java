package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Background;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Finding;
import org.paodao.scoring.check.Severity;
import org.paodao.scoring.check.Shape;
import org.paodao.scoring.forecast.Bounds;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Target;

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
        assertThat(ranges(List.of(), definition(name, measure), amount)).hasSize(asked ? 1 : 0);
    }

    @Test
    void aFindingAsksForAReasonAndDoesNotBlock() {
        assertThat(ranges(List.of(), definition("参保率（示例）", "%"), "104"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);
    }

    @Test
    void whatWasOverTheWholeInItsBaseYearIsNotAskedAbout() {
        Definition done = defined("任务完成率（示例）", "%").from(new BigDecimal("120")).is();
        assertThat(ranges(List.of(), done, "104")).isEmpty();
    }

    @Test
    void whatHasAGoalBelowNothingMayBeBelowNothing() {
        Definition loans = definition("完成投资（示例）", "亿元");
        assertThat(ofGoal(loans, new AtLeast(new BigDecimal("-2")), null).lowest())
                .isNull();
        assertThat(ofGoal(loans, new AtLeast(new BigDecimal("2")), "-10").lowest())
                .isNull();
        assertThat(ofGoal(loans, new AtLeast(new BigDecimal("2")), "1").lowest())
                .isZero();
        assertThat(ofGoal(definition("参保率（示例）", "%"), new AtLeast(new BigDecimal("-2")), null))
                .isEqualTo(new UsualRange(null, new BigDecimal(100)));
    }

    @Test
    void whatHasBeenBelowNothingMayBeSoAgain() {
        var indicator = new Indicator(ANY, "X", null, definition("完成投资（示例）", "亿元"), List.of());
        CheckBook.InForce usual = new CheckBook(List.of()).of(ANY, LocalDate.of(2023, 6, 30));
        Background nothing = Background.of(new TreeMap<>());
        assertThat(usual.checks(indicator, false).of(JUNE, BigDecimal.ONE.negate(), nothing))
                .hasSize(1);
        assertThat(usual.checks(indicator, true).of(JUNE, BigDecimal.ONE.negate(), nothing))
                .isEmpty();
    }

    @Test
    void placesBeginAtOne() {
        Definition place = definition("全省位次（示例）", "位");
        assertThat(ranges(List.of(), place, "0")).hasSize(1);
        assertThat(ranges(List.of(), place, "1")).isEmpty();
        assertThat(UsualRange.of(place).withNegatives()).isEqualTo(UsualRange.of(place));
    }

    @Test
    void aShareIsNoCountHoweverFewDecimalsItHas() {
        assertThat(UsualRange.kind(definition("全省位次（示例）", "位"))).isEqualTo(Shape.Kind.PLACE);
        assertThat(UsualRange.kind(whole("办结件数（示例）", "件"))).isEqualTo(Shape.Kind.COUNTED);
        assertThat(UsualRange.kind(whole("参保率（示例）", "%"))).isEqualTo(Shape.Kind.MEASURED);
        assertThat(UsualRange.kind(definition("完成投资（示例）", "亿元"))).isEqualTo(Shape.Kind.MEASURED);
    }

    @Test
    void theEndOfAYearIsExpectedWhereFiguresCanBe() {
        assertThat(expected("清运覆盖面（示例）", "%", "90", "98")).isEqualTo(new Bounds(BigDecimal.ZERO, new BigDecimal(100)));
        assertThat(expected("清运覆盖面（示例）", "%", "90", "101").highest()).isNull();
        assertThat(expected("产销率（示例）", "%", "90", "98")).isEqualTo(Bounds.NONE);
        assertThat(expected("投资增长率（示例）", "%", "9", "8")).isEqualTo(Bounds.NONE);
        assertThat(expected("完成投资（示例）", "亿元", "9", "8")).isEqualTo(new Bounds(BigDecimal.ZERO, null));
        assertThat(expected("完成投资（示例）", "亿元", "9", "-8")).isEqualTo(Bounds.NONE);
        assertThat(expected("全省位次（示例）", "位", "3", "1")).isEqualTo(new Bounds(BigDecimal.ONE, null));
    }

    private static Bounds expected(String name, String measure, String... figures) {
        var indicator = new Indicator(ANY, "X", null, definition(name, measure), List.of());
        return UsualRange.expected(indicator)
                .beside(Stream.of(figures).map(BigDecimal::new).toList());
    }

    private static UsualRange ofGoal(Definition is, Target target, @Nullable String base) {
        Goal goal = Goal.of(Goal.WHOLE, Period.year(2023), target, "示例");
        Goal based = base == null ? goal : goal.along(new Goal.Way("LINEAR", new TreeMap<>(Map.of("base", base))));
        return UsualRange.of(new Indicator(ANY, "X", null, is, List.of(based)));
    }

    @Test
    void aRuleSaysOtherwise() {
        Definition rate = definition("参保率（示例）", "%");
        CheckRule none = SampleSystem.rule(CheckRule.ALL, Check.RANGE, "2020-01-01", Severity.WARN);
        CheckRule off = SampleSystem.rule(ANY, Check.RANGE, "2020-01-01", Severity.OFF);
        assertThat(ranges(List.of(none), rate, "104")).isEmpty();
        assertThat(ranges(List.of(off), rate, "104")).isEmpty();
    }

    private static List<Finding> ranges(List<CheckRule> rules, Definition is, String amount) {
        return new CheckBook(rules)
                        .of(ANY, LocalDate.of(2023, 6, 30))
                        .checks(new Indicator(ANY, "X", null, is, List.of()), false)
                        .of(JUNE, new BigDecimal(amount), Background.of(new TreeMap<>()))
                        .stream()
                        .filter(finding -> finding.check() == Check.RANGE)
                        .toList();
    }

    private static Definition definition(String name, String measure) {
        return defined(name, measure).is();
    }

    private static Definition whole(String name, String measure) {
        return defined(name, measure).decimals(0).is();
    }

    private static Defined defined(String name, String measure) {
        return Defined.named(name).measure(measure).growth(name.contains("增长率")).responsible(ANY);
    }
}
