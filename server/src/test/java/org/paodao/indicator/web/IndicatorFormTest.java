package org.paodao.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Counterparts;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Samples;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Delegated;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.Relative;
import org.paodao.scoring.target.Target;

/** What an indicator is said to be stands in the form, and the form says just that again. */
class IndicatorFormTest {
    private static final Period SPRING = new Period(2023, Frequency.QUARTER, 2);

    @Test
    void aTargetsPeriodIsAYearAndAPartOfIt() {
        for (Period period : List.of(Period.year(2023), Period.month(2023, 6), SPRING)) {
            IndicatorForm form = form(Goal.of(Goal.WHOLE, period, atLeast("6.5"), "≥6.5亿元"));
            assertThat(form.get("goal.0.year")).isEqualTo("2023");
            assertThat(form.get("goal.0.part")).isIn("", "06", "Q2");
            assertThat(read(form)).singleElement().returns(period, Goal::period);
        }
    }

    @Test
    void aTargetThatMeansWhatItSaysIsShownByItsWordsAlone() {
        Goal goal = Goal.of(Goal.WHOLE, SPRING, atLeast("6.5"), "≥6.5亿元");
        IndicatorForm form = form(goal);
        assertThat(form.get("goal.0.kind")).isEmpty();
        assertThat(form.get("goal.0.terms")).isEmpty();
        assertThat(read(form)).containsExactly(goal);
    }

    @Test
    void aTargetThatSomebodyUnderstandsOtherwiseKeepsItsKindAndTerms() {
        Goal goal = Goal.of(Goal.WHOLE, SPRING, atLeast("7"), "力争更好（示例）");
        IndicatorForm form = form(goal);
        assertThat(form.get("goal.0.kind")).isEqualTo("AT_LEAST");
        assertThat(form.get("goal.0.terms")).contains("goal=7");
        assertThat(read(form)).containsExactly(goal);
    }

    @Test
    void aYearMayBeTypedWithItsWordAndNothingElseIsAYear() {
        Map<String, String> typed = new HashMap<>(
                form(Goal.of(Goal.WHOLE, SPRING, atLeast("6.5"), "≥6.5亿元")).typed());
        typed.put("goal.0.year", "2024年");
        assertThat(read(new IndicatorForm(typed, 0)))
                .singleElement()
                .returns(2024, goal -> goal.period().year());
        typed.put("goal.0.year", "今年");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(new IndicatorForm(typed, 0)));
    }

    @Test
    void theGoalOfEachUnitIsTypedInEitherLanguage() {
        Map<String, String> typed = new HashMap<>(
                form(Goal.of(Goal.EACH, SPRING, atLeast("6.5"), "≥6.5亿元")).typed());
        for (String each : List.of("各单位", "each unit", "Each unit")) {
            typed.put("goal.0.unit", each);
            assertThat(read(new IndicatorForm(typed, 0))).singleElement().returns(Goal.EACH, Goal::unit);
        }
    }

    @Test
    void termsAreTypedInChineseOrAsTheyAreStored() {
        for (String terms : List.of("关系=快于；指标=WT-02", "pace=FASTER; other=WT-02")) {
            assertThat(read(typed("RELATIVE", terms)))
                    .singleElement()
                    .returns(
                            new Relative(Relative.Pace.FASTER, "WT-02", BigDecimal.ONE, BigDecimal.ZERO), Goal::target);
        }
        assertThat(read(typed("GROWTH", "幅度=5；下降=是")))
                .singleElement()
                .returns(new Growth(new BigDecimal("5"), true), Goal::target);
        assertThat(read(typed("IN_WORDS", "")))
                .singleElement()
                .satisfies(goal -> assertThat(goal.target().parameters()).containsEntry("words", "高于平均（示例）"));
    }

    @Test
    void whatASuperiorSetIsTypedInChineseOrAsItIsStored() {
        for (String terms : List.of("下达单位=省；下达类型=不低于；下达目标=50", "by=省; set.kind=AT_LEAST; set.goal=50")) {
            assertThat(read(typed("DELEGATED", terms)))
                    .singleElement()
                    .returns(new Delegated("省", atLeast("50")), Goal::target);
        }
    }

    @Test
    void aPathIsTypedByMonthsAndReadAsItIsStored() {
        assertThat(read(along("STEPS", "3月=20%；6月=50；12月=100")))
                .singleElement()
                .returns(Goal.Way.of("STEPS", Map.of("3", "20", "6", "50", "12", "100")), Goal::path);
    }

    @Test
    void whatIsNoPointOfAPathIsRefusedAtItsField() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(along("STEPS", "3月20；12月=100")))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                        .contains(tuple("goal.0.points", "indicator.path-piece")));
    }

    @Test
    void pointsWithoutAPathAndTermsWithoutAKindAreRefusedAndNotDropped() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(along("", "3月=20；12月=100")))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                        .containsExactly(tuple("goal.0.path", "indicator.points-without-path")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(typed("", "目标=30")))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                        .containsExactly(tuple("goal.0.kind", "indicator.terms-without-kind")));
    }

    @Test
    void whatElseIsWrongIsToldWithWhatCanNotBeRead() {
        Map<String, String> typed = new HashMap<>(along("", "3月=20").typed());
        typed.putAll(Map.of("formula", "[INVEST", "decimals", "many", "name", ""));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(new IndicatorForm(typed, 0)))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                        .containsExactly(
                                tuple("decimals", "indicator.whole-number"),
                                tuple("goal.0.path", "indicator.points-without-path"),
                                tuple("name", "indicator.name"),
                                tuple("formula", "indicator.formula-wrong")));
    }

    @Test
    void aTermThatIsTypedTwiceIsRefusedAlsoUnderItsOtherName() {
        for (String terms : List.of("目标=30；目标=40", "目标=30; goal=40")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> read(typed("AT_LEAST", terms)))
                    .satisfies(refusal -> assertThat(refusal.flaws())
                            .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                            .containsExactly(tuple("goal.0.terms", "indicator.terms-twice")));
        }
    }

    @Test
    void figuresAmongTermsAreTypedAsEverywhere() {
        assertThat(read(typed("AT_LEAST", "目标=1,000%"))).singleElement().returns(atLeast("1000"), Goal::target);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(typed("AT_LEAST", "目标=1e2")));
    }

    private static IndicatorForm along(String path, String points) {
        Map<String, String> typed = new HashMap<>(form(Goal.of(Goal.WHOLE, Period.year(2023), atLeast("6.5"), "≥6.5亿元"))
                .typed());
        typed.putAll(Map.of("reports", "each", "goal.0.path", path, "goal.0.points", points));
        return new IndicatorForm(typed, 0);
    }

    @Test
    void termsThatMakeNoTargetAreRefusedAtTheirFieldWithThoseThatAreNeeded() {
        for (String terms : List.of("", "bogus=WT-02", "pace=ABOVE；other=WT-02")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> read(typed("RELATIVE", terms)))
                    .satisfies(refusal -> assertThat(refusal.flaws())
                            .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                            .contains(tuple("goal.0.terms", "indicator.terms.RELATIVE")));
        }
    }

    private static IndicatorForm typed(String kind, String terms) {
        Map<String, String> typed = new HashMap<>(
                form(Goal.of(Goal.WHOLE, SPRING, atLeast("6.5"), "≥6.5亿元")).typed());
        typed.putAll(
                Map.of("reports", "each", "goal.0.printed", "高于平均（示例）", "goal.0.kind", kind, "goal.0.terms", terms));
        return new IndicatorForm(typed, 0);
    }

    private static Target atLeast(String goal) {
        return new AtLeast(new BigDecimal(goal));
    }

    private static IndicatorForm form(Goal goal) {
        var content = new Indicator.Content(null, Samples.definition("项目投资（示例）", null, ""), List.of(goal));
        return IndicatorForm.of(content, 0, Map.of(), words -> Optional.empty());
    }

    private static List<Goal> read(IndicatorForm form) {
        return new FormReading(form, name -> Optional.empty(), words -> Optional.empty(), Counterparts.Offered.NOTHING)
                .content("T-01", null)
                .goals();
    }
}
