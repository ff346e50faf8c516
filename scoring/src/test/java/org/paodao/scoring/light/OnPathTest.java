package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.light.Cases.JUNE;
import static org.paodao.scoring.light.Cases.capped;
import static org.paodao.scoring.light.Cases.decimal;
import static org.paodao.scoring.light.Cases.light;
import static org.paodao.scoring.light.Cases.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

/** What is said of ranges and of what should be the same all along, by the rules to start with. */
class OnPathTest {
    private static final RuleSet USUAL = RuleSets.usual();
    private static final Path ABOUT = steady(Wanted.between(decimal("9"), decimal("11")));
    private static final Path CAP = steady(Wanted.atMost(decimal("40")));
    private static final Path FLOOR = steady(Wanted.atLeast(decimal("6.5")));

    @ParameterizedTest
    @CsvSource({
        "10, GREEN, 'range-within[2023-06, 9, 11, 10]'",
        "9, GREEN, 'range-within[2023-06, 9, 11, 9]'",
        "11, GREEN, 'range-within[2023-06, 9, 11, 11]'",
        "8.1, YELLOW, 'range-below[2023-06, 9, 11, 8.1, 0.9, 10]'",
        "13.2, YELLOW, 'range-above[2023-06, 9, 11, 13.2, 2.2, 20]'",
        "16.5, RED, 'range-above[2023-06, 9, 11, 16.5, 5.5, 50]'"
    })
    void withinARangeNobodyIsAheadAndWhoeverLeavesItIsBehind(String value, Light light, String said) {
        Situation neither = Situation.of(JUNE, new Reading(decimal(value), Due.DUE, Direction.RANGE), ABOUT);
        assertThat(light(USUAL, neither)).isEqualTo(light);
        assertThat(told(Judge.judge(USUAL, neither))).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 13.2, YELLOW, 'range-above[2023-06, 9, 11, 13.2, 2.2, 20]'",
        "HIGHER, 11.1, GREEN, 'range-above[2023-06, 9, 11, 11.1, 0.1, '",
        "HIGHER, 8.1, YELLOW, 'range-below[2023-06, 9, 11, 8.1, 0.9, 10]'",
        "LOWER, 7.2, YELLOW, 'range-below[2023-06, 9, 11, 7.2, 1.8, 20]'",
        "LOWER, 16.5, RED, 'range-above[2023-06, 9, 11, 16.5, 5.5, 50]'"
    })
    void outsideARangeNobodyIsAheadWhicheverSideIsBetter(Direction better, String value, Light light, String said) {
        Situation situation = Situation.of(JUNE, new Reading(decimal(value), Due.DUE, better), ABOUT);
        assertThat(light(USUAL, situation)).isEqualTo(light);
        assertThat(told(Judge.judge(USUAL, situation))).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 'over-cap[2023-06, 40, 50, 10, 25]'",
        "30, 'under-cap[2023-06, 40, 30, 10, 25]'",
        "40, 'at-cap[2023-06, 40, 40]'"
    })
    void aLimitThatHoldsAllYearIsNotUsedUp(String value, String said) {
        assertThat(told(Judge.judge(USUAL, capped(CAP, value)))).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource({
        "5.2, 'below-floor[2023-06, 6.5, 5.2, 1.3, 20]'",
        "7.8, 'above-floor[2023-06, 6.5, 7.8, 1.3, 20]'",
        "6.5, 'on-schedule-amount[2023-06, 6.5, 6.5]'"
    })
    void whatShouldBeTheSameAllYearIsNotCovered(String value, String said) {
        assertThat(told(Judge.judge(USUAL, capped(FLOOR, value)))).startsWith(said);
    }

    @Test
    void aRangeAroundNothingHasNoPercent() {
        Path around = steady(Wanted.between(decimal("0"), decimal("2")));
        assertThat(told(Judge.judge(USUAL, capped(around, "-1")))).startsWith("range-outside[2023-06, 0, 2, -1, 1]");
    }

    @Test
    void aRangeThatIsWalkedToIsWideWhereItIsDue() {
        Path year = Path.of(
                new Shape.Linear(),
                Course.ofYear(Period.month(2023, 1), Wanted.between(decimal("100"), decimal("120"))));
        assertThat(told(Judge.judge(USUAL, capped(year, "55")))).startsWith("range-within[2023-06, 50, 60, 55]");
        assertThat(told(Judge.judge(USUAL, capped(year, "72"))))
                .as("the border named is not what the share is of")
                .startsWith("range-above-way[2023-06, 50, 60, 72, 12, 10, 120]");
        assertThat(told(Judge.judge(USUAL, capped(year, "40"))))
                .startsWith("range-below-way[2023-06, 50, 60, 40, 10, 10, 100]");
        Reading little = Reading.of(decimal("35"));
        assertThat(light(USUAL, Situation.of(JUNE, little, year))).isEqualTo(Light.YELLOW);
    }

    @Test
    void whatMayBeUsedUpIsSaidAsUseAlsoWhereItIsExactlyOnItsWay() {
        Path cap = Path.of(new Shape.Linear(), Course.ofYear(Period.month(2023, 1), Wanted.atMost(decimal("120"))));
        assertThat(told(Judge.judge(USUAL, capped(cap, "60")))).startsWith("on-allowance[2023-06, 50, 50]");
    }

    @Test
    void aLossIsUsedUpAsACapIs() {
        Path loss = Path.of(new Shape.Linear(), Course.ofYear(Period.month(2023, 1), Wanted.atLeast(decimal("-100"))));
        assertThat(told(Judge.judge(USUAL, Cases.capped(loss, "-30")))).startsWith("under-points[2023-06, 50, 30, 20]");
        assertThat(told(Judge.judge(USUAL, Cases.capped(loss, "-60")))).startsWith("over-points[2023-06, 50, 60, 10]");
    }

    private static Path steady(Wanted wanted) {
        return Path.of(new Shape.Steady(), new Course(JUNE.plus(-5), decimal("0"), wanted, false));
    }
}
