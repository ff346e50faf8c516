package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.light.Cases.JUNE;
import static org.paodao.scoring.light.Cases.decimal;
import static org.paodao.scoring.light.Cases.told;
import static org.paodao.scoring.light.Cases.yellowIf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

/** Targets that have to be passed, not only reached: 大于, 快于, 慢于. */
class BeyondTest {
    private static final Path MORE = steady(new Wanted(decimal("95"), null, true));
    private static final Path LESS = steady(new Wanted(null, decimal("5"), true));
    private static final Path SUM =
            Path.of(new Shape.Linear(), Course.ofYear(JUNE.plus(-5), new Wanted(decimal("120"), null, true)));

    @ParameterizedTest
    @CsvSource({
        "12, 95, YELLOW, 'level-floor[2023-12, 95, 95]'",
        "12, 95.1, GREEN, 'above-floor-beyond[2023-12, 95, 95.1, 0.1, '",
        "12, 94, YELLOW, 'behind-amount-beyond[2023-12, 95, 94, 1]'",
        "6, 76, YELLOW, 'below-floor-beyond[2023-06, 95, 76, 19, 20]'",
        "6, 95, GREEN, 'level-floor-so-far[2023-06, 95, 95]'"
    })
    void whatOnlyEqualsAGoalThatHasToBePassedIsNotReached(int month, String value, Light light, String said) {
        Judgement judgement = judged(RuleSets.usual(), MORE, month, value);
        assertThat(judgement.light()).isEqualTo(light);
        assertThat(told(judgement)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 5.0, YELLOW, 'level-cap[2023-12, 5, 5.0]'",
        "12, 4.9, GREEN, 'under-cap-beyond[2023-12, 5, 4.9, 0.1, 2]'",
        "12, 5.1, YELLOW, 'over-amount-beyond[2023-12, 5, 5.1, 0.1]'",
        "6, 5, GREEN, 'level-cap-so-far[2023-06, 5, 5]'",
        "6, 6, YELLOW, 'over-cap-beyond[2023-06, 5, 6, 1, 20]'"
    })
    void whatHasToStayBelowMayNotEqual(int month, String value, Light light, String said) {
        Judgement judgement = judged(RuleSets.usual(), LESS, month, value);
        assertThat(judgement.light()).isEqualTo(light);
        assertThat(told(judgement)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 60, GREEN, 'on-schedule[2023-06, 50, 50]'",
        "12, 120, YELLOW, 'level-floor[2023-12, 120, 120]'",
        "12, 121, GREEN, 'ahead-points[2023-12, 100, '"
    })
    void onTheWayItIsEnoughToKeepUpAndAtItsEndItIsNot(int month, String value, Light light, String said) {
        Judgement judgement = judged(RuleSets.usual(), SUM, month, value);
        assertThat(judgement.light()).isEqualTo(light);
        assertThat(judgement.behind()).isEqualTo(light == Light.YELLOW);
        assertThat(told(judgement)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS_BEHIND, MORE_THAN, 0, YELLOW",
        "SHARE_BEHIND, MORE_THAN, 0, YELLOW",
        "AMOUNT_BEHIND, AT_MOST, 0, GREEN",
        "POINTS_AHEAD, AT_LEAST, 0, GREEN",
        "POINTS_BEHIND, AT_LEAST, 1, GREEN",
        "BEHIND_PERIODS, AT_LEAST, 1, YELLOW"
    })
    void equallingIsBehindByMoreThanNothingWhateverIsMeasured(
            Measure measure, Relation relation, String threshold, Light light) {
        RuleSet rules = yellowIf(new Condition.Compare(measure, relation, decimal(threshold)));
        assertThat(judged(rules, MORE, 6, "95").light()).isEqualTo(light);
    }

    private static Judgement judged(RuleSet rules, Path path, int month, String value) {
        Reading reading = new Reading(decimal(value), Due.DUE, Direction.NONE);
        return Judge.judge(rules, Situation.of(Period.month(2023, month), reading, path));
    }

    private static Path steady(Wanted wanted) {
        return Path.of(new Shape.Steady(), new Course(JUNE.plus(-5), decimal("0"), wanted, false));
    }
}
