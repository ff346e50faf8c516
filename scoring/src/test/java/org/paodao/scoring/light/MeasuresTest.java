package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.light.Cases.JUNE;
import static org.paodao.scoring.light.Cases.capped;
import static org.paodao.scoring.light.Cases.decimal;
import static org.paodao.scoring.light.Cases.june;
import static org.paodao.scoring.light.Cases.light;
import static org.paodao.scoring.light.Cases.told;
import static org.paodao.scoring.light.Cases.yellowIf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

/** What rules can measure, and the sentences it makes. */
class MeasuresTest {
    private static final Path CAP =
            Path.of(new Shape.Linear(), Course.ofYear(Period.month(2023, 1), Wanted.atMost(decimal("200"))));
    private static final Path FALLING = Path.of(
            new Shape.Linear(), new Course(Period.month(2023, 1), decimal("4"), Wanted.atMost(decimal("3")), false));
    private static final Path NOTHING =
            Path.of(new Shape.Linear(), Course.ofYear(Period.month(2023, 1), Wanted.atMost(decimal("0"))));

    @Test
    void theSentenceOfALightCanBeBuilt() {
        RuleSet published = RuleSets.yinchuan2025();
        RuleSet stricter = published.revised(published.rules().stream()
                .map(rule -> rule.number() == 2
                        ? new Rule(2, Condition.moreThan(Measure.POINTS_BEHIND, "0"), Light.YELLOW, false)
                        : rule)
                .toList());
        var reasons = Judge.judge(stricter, june("42.3")).reasons();
        assertThat(sentence(reasons.get(0), reasons.get(1))).isEqualTo("截至6月应完成50%，实际42.3%，落后7.7个百分点，黄灯：规则“银川2025”第2条");
    }

    private static String sentence(Reason fact, Reason conclusion) {
        Period period = (Period) fact.arguments().getFirst();
        return "截至%d月应完成%s%%，实际%s%%，落后%s个百分点，%s：规则“%s”第%d条"
                .formatted(
                        period.number(),
                        fact.arguments().get(1),
                        fact.arguments().get(2),
                        fact.arguments().get(3),
                        conclusion.arguments().get(0).equals("YELLOW") ? "黄灯" : "?",
                        conclusion.arguments().get(1),
                        (Integer) conclusion.arguments().get(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINTS_BEHIND|42.3|behind-points[2023-06, 50, 42.3, 7.7]",
                "POINTS_BEHIND|50.0|on-schedule[2023-06, 50, 50]",
                "POINTS_AHEAD|60|ahead-points[2023-06, 50, 60, 10]",
                "AMOUNT_BEHIND|42.3|behind-amount[2023-06, 50, 42.3, 7.7]",
                "AMOUNT_BEHIND|50|on-schedule-amount[2023-06, 50, 50]",
                "AMOUNT_BEHIND|60|ahead-amount[2023-06, 50, 60, 10]",
                "SHARE_BEHIND|20|behind-share[2023-06, 50, 20, 60]",
                "SHARE_BEHIND|50|on-schedule-amount[2023-06, 50, 50]",
                "NOT_STARTED_PERIODS|0|not-started-in-a-row[2023-06, 4]",
                "NOT_STARTED_PERIODS|1|not-started-in-a-row[2023-06, 0]",
                "YELLOWS|1|yellows[5]",
                "YELLOWS_IN_A_ROW|1|yellows-in-a-row[1]",
                "REDS|1|reds[2]",
                "BELOW_AVERAGE|42|below-average-of[42, 45, 3, town]",
                "BELOW_AVERAGE|46|not-below-average-of[46, 45, 1, town]",
                "BELOW_SUPERIOR|42|below-superior[42, 44, 2]",
                "BELOW_SUPERIOR|44|not-below-superior[44, 44, 0]"
            })
    void everyMeasureTellsItsFigures(Measure measure, String value, String fact) {
        assertThat(told(Judge.judge(always(measure), among(value)))).startsWith(fact + "\nlight-by-rule[YELLOW");
    }

    @Test
    void aRunTellsTheScheduleAndItsLength() {
        assertThat(told(Judge.judge(always(Measure.BEHIND_PERIODS), among("40"))))
                .startsWith("behind-points[2023-06, 50, 40, 10]\nbehind-in-a-row[2023-06, 3]\n");
        assertThat(told(Judge.judge(always(Measure.BEHIND_PERIODS), among("50"))))
                .contains("behind-in-a-row[2023-06, 0]");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureHoldsFromItsThresholdOn(Measure measure) {
        Situation situation = among("-2");
        String exactly = switch (measure) {
            case POINTS_BEHIND, AMOUNT_BEHIND -> "52";
            case POINTS_AHEAD -> "-52";
            case SHARE_BEHIND -> "104";
            case BEHIND_PERIODS -> "3";
            case NOT_STARTED_PERIODS -> "4";
            case YELLOWS -> "5";
            case YELLOWS_IN_A_ROW -> "1";
            case REDS -> "2";
            case BELOW_AVERAGE -> "47";
            case BELOW_SUPERIOR -> "46";
            case PLACE -> "7";
            case PLACES_LOST -> "3";
        };
        assertThat(light(yellowIf(Condition.atLeast(measure, exactly)), situation))
                .isEqualTo(Light.YELLOW);
        assertThat(light(yellowIf(Condition.atMost(measure, exactly)), situation))
                .isEqualTo(Light.YELLOW);
        assertThat(light(yellowIf(Condition.moreThan(measure, exactly)), situation))
                .isEqualTo(Light.GREEN);
        assertThat(light(yellowIf(new Condition.Compare(measure, Relation.LESS_THAN, decimal(exactly))), situation))
                .isEqualTo(Light.GREEN);
    }

    @Test
    void whatMayBeUsedUpIsOverOrUnder() {
        RuleSet rules = always(Measure.POINTS_BEHIND);
        assertThat(told(Judge.judge(rules, capped(CAP, "120")))).startsWith("over-points[2023-06, 50, 60, 10]");
        assertThat(told(Judge.judge(rules, capped(CAP, "90")))).startsWith("under-points[2023-06, 50, 45, 5]");
        RuleSet amounts = always(Measure.AMOUNT_BEHIND);
        assertThat(told(Judge.judge(amounts, capped(CAP, "120")))).startsWith("over-amount[2023-06, 100, 120, 20]");
        assertThat(told(Judge.judge(amounts, capped(CAP, "90")))).startsWith("under-amount[2023-06, 100, 90, 10]");
    }

    @Test
    void whatHasToFallIsBehindOrAhead() {
        RuleSet rules = always(Measure.POINTS_BEHIND);
        assertThat(told(Judge.judge(rules, capped(FALLING, "3.6")))).startsWith("behind-points[2023-06, 50, 40, 10]");
        assertThat(told(Judge.judge(rules, capped(FALLING, "3.4")))).startsWith("ahead-points[2023-06, 50, 60, 10]");
    }

    @Test
    void whereNothingAtAllIsAllowedAnythingIsTooMuch() {
        RuleSet rules = yellowIf(Condition.moreThan(Measure.POINTS_BEHIND, "1000"));
        assertThat(light(rules, capped(NOTHING, "0.001"))).isEqualTo(Light.YELLOW);
        assertThat(light(rules, capped(NOTHING, "0"))).isEqualTo(Light.GREEN);
        assertThat(light(rules, capped(NOTHING, "-1"))).isEqualTo(Light.GREEN);
        assertThat(light(yellowIf(Condition.atLeast(Measure.POINTS_BEHIND, "0")), capped(NOTHING, "0")))
                .isEqualTo(Light.YELLOW);
        assertThat(light(yellowIf(Condition.atLeast(Measure.POINTS_BEHIND, "-1")), capped(NOTHING, "0")))
                .isEqualTo(Light.YELLOW);
        assertThat(told(Judge.judge(rules, capped(NOTHING, "2")))).startsWith("over-amount[2023-06, 0, 2, 2]");
        assertThat(told(Judge.judge(always(Measure.SHARE_BEHIND), capped(NOTHING, "2"))))
                .startsWith("over-amount[2023-06, 0, 2, 2]");
    }

    @Test
    void whichWayIsBetterDecidesWhatIsBelowTheOthers() {
        RuleSet rules = yellowIf(Condition.moreThan(Measure.BELOW_AVERAGE, "0"));
        Situation lower = capped(CAP, "10").beside(Standing.beside(decimal("9")));
        assertThat(light(rules, lower)).isEqualTo(Light.YELLOW);
        Reading range = new Reading(decimal("10"), Due.DUE, Direction.RANGE);
        Situation neither = Situation.of(JUNE, range, CAP).beside(Standing.beside(decimal("9")));
        assertThat(light(rules, neither)).isEqualTo(Light.NOT_JUDGED);
    }

    @Test
    void placesAreToldByTheLastRuleToo() {
        Situation placed = june("50").beside(new Standing(null, null, null, 4, 4));
        assertThat(told(Judge.judge(RuleSets.usual(), placed)))
                .isEqualTo("on-schedule[2023-06, 50, 50]\nplace-kept[4]\nlight-by-rule[GREEN, 序时进度, 1, 4]");
    }

    private static RuleSet always(Measure measure) {
        return yellowIf(new Condition.Not(Condition.moreThan(measure, "100000")));
    }

    private static Situation among(String value) {
        return june(value)
                .after(new History(2, 3, 1, 5, 2))
                .beside(new Standing("town", decimal("45"), decimal("44"), 7, 4));
    }
}
