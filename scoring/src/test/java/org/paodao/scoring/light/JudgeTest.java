package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paodao.scoring.light.Cases.HUNDRED;
import static org.paodao.scoring.light.Cases.JUNE;
import static org.paodao.scoring.light.Cases.decimal;
import static org.paodao.scoring.light.Cases.june;
import static org.paodao.scoring.light.Cases.keys;
import static org.paodao.scoring.light.Cases.light;
import static org.paodao.scoring.light.Cases.month;
import static org.paodao.scoring.light.Cases.rule;
import static org.paodao.scoring.light.Cases.yellowIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

class JudgeTest {
    private static final RuleSet USUAL = RuleSets.usual();

    @Test
    void withoutAValueNothingIsJudged() {
        assertThat(light(USUAL, Cases.without(Due.NOT_DUE))).isEqualTo(Light.UNPUBLISHED);
        assertThat(light(USUAL, Cases.without(Due.DUE))).isEqualTo(Light.UNPUBLISHED);
        assertThat(light(USUAL, Cases.without(Due.OVERDUE))).isEqualTo(Light.MISSING);
        assertThat(light(USUAL, Situation.of(JUNE, Reading.none(Due.DUE), null)))
                .isEqualTo(Light.NOT_JUDGED);
        assertThat(light(USUAL, Situation.of(JUNE, Reading.none(Due.OVERDUE), null)))
                .isEqualTo(Light.MISSING);
        assertThat(keys(USUAL, Cases.without(Due.NOT_DUE))).containsExactly("unpublished");
        assertThat(keys(USUAL, Cases.without(Due.OVERDUE))).containsExactly("overdue");
        assertThat(keys(USUAL, Situation.of(JUNE, Reading.none(Due.DUE), null))).containsExactly("no-path");
    }

    @Test
    void aValueAheadOfItsTimeMayBeGoodNewsOnly() {
        assertThat(light(USUAL, early("0"))).isEqualTo(Light.UNPUBLISHED);
        assertThat(light(USUAL, early("40"))).isEqualTo(Light.UNPUBLISHED);
        assertThat(light(USUAL, early("50"))).isEqualTo(Light.GREEN);
        assertThat(light(USUAL, early("90"))).isEqualTo(Light.BLUE);
        assertThat(Judge.judge(USUAL, early("0")).reasons()).containsExactly(Reason.of("not-due", JUNE, decimal("0")));
        assertThat(Judge.judge(USUAL, early("0")).rule()).isNull();
    }

    @Test
    void aValueThatIsLateIsJudgedLikeAnyOther() {
        Reading late = new Reading(decimal("0"), Due.OVERDUE, Direction.HIGHER);
        assertThat(light(USUAL, Situation.of(JUNE, late, HUNDRED))).isEqualTo(Light.RED);
    }

    @Test
    void withoutAPathTheRulesSayWhatTheyMiss() {
        Situation noPath = Situation.of(JUNE, Reading.of(decimal("1")), null);
        assertThat(light(USUAL, noPath)).isEqualTo(Light.NOT_JUDGED);
        assertThat(keys(USUAL, noPath)).containsExactly("no-path");
        Path late = Path.of(
                new Shape.Linear(),
                new Course(Period.month(2023, 7), decimal("0"), Wanted.atLeast(decimal("9")), true));
        Situation before = Situation.of(JUNE, Reading.of(decimal("1")), late);
        assertThat(Judge.judge(USUAL, before).reasons())
                .containsExactly(Reason.of("before-path", JUNE, Period.month(2023, 7)));
        assertThat(Judge.judge(USUAL, before).behind()).isFalse();
        assertThat(keys(yellowIf(new Condition.Is(Fact.NOT_STARTED)), noPath)).containsExactly("no-path");
    }

    @Test
    void nothingIsOverdueBeforeItsPathBegins() {
        Path late = Path.of(
                new Shape.Linear(),
                new Course(Period.month(2023, 7), decimal("0"), Wanted.atLeast(decimal("9")), true));
        for (Due due : Due.values()) {
            Judgement before = Judge.judge(USUAL, Situation.of(JUNE, Reading.none(due), late));
            assertThat(before.light()).as("%s", due).isEqualTo(Light.NOT_JUDGED);
            assertThat(before.reasons()).containsExactly(Reason.of("before-path", JUNE, Period.month(2023, 7)));
        }
        assertThat(light(USUAL, Situation.of(Period.month(2023, 7), Reading.none(Due.OVERDUE), late)))
                .isEqualTo(Light.MISSING);
    }

    @Test
    void aRuleThatCannotBeDecidedLetsNoLaterOneStepIn() {
        RuleSet average = yellowIf(Condition.moreThan(Measure.BELOW_AVERAGE, "0"));
        assertThat(light(average, june("50"))).isEqualTo(Light.NOT_JUDGED);
        assertThat(keys(average, june("50"))).containsExactly("light-needs");
        assertThat(light(average, june("50").beside(Standing.beside(decimal("51")))))
                .isEqualTo(Light.YELLOW);
        assertThat(light(average, june("50").beside(Standing.beside(decimal("50")))))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void whereNoRuleHoldsThatIsSaid() {
        RuleSet rules = Cases.of(rule(1, Condition.moreThan(Measure.POINTS_BEHIND, "0"), Light.YELLOW));
        Judgement judgement = Judge.judge(rules, june("60"));
        assertThat(judgement.light()).isEqualTo(Light.NOT_JUDGED);
        assertThat(judgement.reasons()).containsExactly(Reason.of("light-no-rule", "序时进度"));
    }

    @Test
    void theFirstRuleThatHoldsGivesTheLight() {
        RuleSet rules = Cases.of(
                rule(7, Condition.moreThan(Measure.POINTS_BEHIND, "5"), Light.YELLOW),
                rule(3, Condition.moreThan(Measure.POINTS_BEHIND, "1"), Light.RED),
                rule(1, Condition.OTHERWISE, Light.NOT_JUDGED));
        assertThat(Objects.requireNonNull(Judge.judge(rules, june("40")).rule()).number())
                .isEqualTo(7);
        assertThat(Objects.requireNonNull(Judge.judge(rules, june("48")).rule()).number())
                .isEqualTo(3);
        assertThat(keys(rules, june("50"))).containsExactly("on-schedule", "light-by-rule");
    }

    @Test
    void partsOfWhichOneIsUnknownAreDecidedByTheOthers() {
        Condition yes = Condition.moreThan(Measure.POINTS_BEHIND, "0");
        Condition unknown = Condition.moreThan(Measure.PLACE, "1");
        Condition no = new Condition.Not(yes);
        Situation behind = june("40");
        assertThat(light(yellowIf(Condition.all(unknown, yes)), behind)).isEqualTo(Light.NOT_JUDGED);
        assertThat(light(yellowIf(Condition.all(unknown, no)), behind)).isEqualTo(Light.GREEN);
        assertThat(light(yellowIf(Condition.any(unknown, yes)), behind)).isEqualTo(Light.YELLOW);
        assertThat(light(yellowIf(Condition.any(no, unknown)), behind)).isEqualTo(Light.NOT_JUDGED);
        assertThat(light(yellowIf(Condition.any(no, no)), behind)).isEqualTo(Light.GREEN);
        assertThat(light(yellowIf(new Condition.Not(unknown)), behind)).isEqualTo(Light.NOT_JUDGED);
        assertThat(light(yellowIf(Condition.all()), behind)).isEqualTo(Light.YELLOW);
        assertThat(light(yellowIf(Condition.any()), behind)).isEqualTo(Light.GREEN);
        assertThat(keys(yellowIf(Condition.any(no, new Condition.Not(unknown))), behind))
                .containsExactly("light-needs");
        assertThat(keys(yellowIf(new Condition.Lit(Light.RED)), behind)).containsExactly("light-rule-open");
    }

    @Test
    void quartersAndYearsEndWhereTheirLastMonthDoes() {
        RuleSet quarter = yellowIf(new Condition.Is(Fact.QUARTER_ENDS));
        RuleSet year = yellowIf(new Condition.Is(Fact.YEAR_ENDS));
        assertThat(light(quarter, month(5, "1"))).isEqualTo(Light.GREEN);
        assertThat(light(quarter, month(9, "1"))).isEqualTo(Light.YELLOW);
        assertThat(light(year, month(9, "1"))).isEqualTo(Light.GREEN);
        assertThat(light(year, month(12, "1"))).isEqualTo(Light.YELLOW);
        assertThat(keys(quarter, june("1"))).containsExactly("quarter-ends", "light-by-rule");
        RuleSet within = yellowIf(new Condition.Not(new Condition.Is(Fact.QUARTER_ENDS)));
        assertThat(keys(within, month(5, "1"))).containsExactly("no-quarter-end", "light-by-rule");
        RuleSet before = yellowIf(new Condition.Not(new Condition.Is(Fact.YEAR_ENDS)));
        assertThat(keys(before, month(5, "1"))).containsExactly("no-year-end", "light-by-rule");
        assertThat(keys(year, month(12, "1"))).containsExactly("year-ends", "light-by-rule");
    }

    @Test
    void nothingIsNotStartedBeforeAnythingIsDue() {
        RuleSet rules = yellowIf(new Condition.Is(Fact.NOT_STARTED));
        assertThat(light(rules, june("0"))).isEqualTo(Light.YELLOW);
        assertThat(light(rules, june("0.1"))).isEqualTo(Light.GREEN);
        assertThat(keys(rules, june("-1"))).containsExactly("not-started", "light-by-rule");
        Path quarters = Path.of(
                Shape.Steps.ofQuarters(
                        Frequency.MONTH, List.of(decimal("25"), decimal("25"), decimal("25"), decimal("25"))),
                Course.ofYear(Period.month(2023, 1), Wanted.atLeast(decimal("100"))));
        Situation february = Situation.of(Period.month(2023, 2), Reading.of(decimal("0")), quarters);
        assertThat(light(rules, february)).isEqualTo(Light.GREEN);
        Path steady = Path.of(new Shape.Steady(), Course.ofYear(Period.month(2023, 1), Wanted.atLeast(decimal("6"))));
        Situation shrinking = Situation.of(JUNE, Reading.of(decimal("-1")), steady);
        assertThat(Judge.judge(rules, shrinking).notStarted()).isFalse();
    }

    @Test
    void aValueIsDueBetweenTwoDays() {
        LocalDate from = LocalDate.of(2023, 7, 1);
        LocalDate deadline = LocalDate.of(2023, 7, 15);
        assertThat(Due.on(from.minusDays(1), from, deadline)).isEqualTo(Due.NOT_DUE);
        assertThat(Due.on(from, from, deadline)).isEqualTo(Due.DUE);
        assertThat(Due.on(deadline, from, deadline)).isEqualTo(Due.DUE);
        assertThat(Due.on(deadline.plusDays(1), from, deadline)).isEqualTo(Due.OVERDUE);
        assertThatIllegalArgumentException().isThrownBy(() -> Due.on(from, deadline, from));
    }

    private static Situation early(String value) {
        return Situation.of(JUNE, new Reading(decimal(value), Due.NOT_DUE, Direction.HIGHER), HUNDRED);
    }
}
