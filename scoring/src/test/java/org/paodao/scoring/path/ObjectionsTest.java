package org.paodao.scoring.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.path.Shape.LastYear;
import org.paodao.scoring.path.Shape.Own;
import org.paodao.scoring.path.Shape.Step;
import org.paodao.scoring.path.Shape.Steps;
import org.paodao.scoring.target.Wanted;

class ObjectionsTest {
    private static final Course YEAR = Course.ofYear(Period.parse("2023-Q1"), Wanted.atLeast(decimal("10")));
    private static final Course HALF =
            new Course(Period.parse("2023-Q3"), decimal("4"), Wanted.atLeast(decimal("10")), true);
    private static final Course RANGE =
            new Course(Period.parse("2023-Q3"), decimal("4"), Wanted.between(decimal("8"), decimal("10")), false);

    @Test
    void lastYearMustBeWholeAndMustHaveMoved() {
        assertThat(new LastYear(BigDecimal.ZERO, decimals("1", "2", "3", "4")).objection(YEAR))
                .isNull();
        assertThat(new LastYear(BigDecimal.ZERO, decimals("1", "2", "3")).objection(YEAR))
                .isEqualTo(Reason.of("path-values-wrong", 3, 4));
        assertThat(new LastYear(decimal("4.0"), decimals("1", "2", "3", "4")).objection(YEAR))
                .isEqualTo(Reason.of("path-last-year-flat"));
        assertThat(new LastYear(BigDecimal.ZERO, decimals("1", "4", "3", "4")).objection(HALF))
                .isEqualTo(Reason.of("path-last-year-flat"));
    }

    @Test
    void stepsRiseInOrderToTheWholeAtTheEndOfTheYear() {
        assertThat(steps(1, "10", 4, "100").objection(YEAR)).isNull();
        assertThat(steps(1, "10", 3, "10", 4, "100").objection(YEAR)).isNull();
        assertThat(steps(3, "10", 3, "20", 4, "100").objection(YEAR)).isEqualTo(Reason.of("path-steps-disorder", 3));
        assertThat(steps(1, "50", 2, "40", 4, "100").objection(YEAR)).isEqualTo(Reason.of("path-steps-disorder", 2));
        assertThat(steps(0, "50", 4, "100").objection(YEAR)).isEqualTo(Reason.of("path-steps-disorder", 0));
        assertThat(steps(1, "-1", 4, "100").objection(YEAR)).isEqualTo(Reason.of("path-steps-disorder", 1));
        assertThat(steps(1, "50", 4, "99").objection(YEAR))
                .isEqualTo(Reason.of("path-steps-unfinished", decimal("99")));
        assertThat(steps(1, "50", 3, "100").objection(YEAR))
                .isEqualTo(Reason.of("path-steps-unfinished", decimal("100")));
        assertThat(new Steps(List.of(), false).objection(YEAR))
                .isEqualTo(Reason.of("path-steps-unfinished", decimal("0")));
    }

    @Test
    void stepsThatAreOverBeforeTheStartLeaveNothingToClimb() {
        assertThat(steps(2, "100", 4, "100").objection(HALF)).isEqualTo(Reason.of("path-steps-over", 3));
        assertThat(steps(2, "99", 4, "100").objection(HALF)).isNull();
        assertThat(new Steps(steps(3, "100", 4, "100").steps(), true).objection(HALF))
                .isNull();
    }

    @Test
    void ownValuesAreOneForEachPeriodAndEndAtTheGoal() {
        assertThat(new Own(decimals("1", "2", "3", "10.0")).objection(YEAR)).isNull();
        assertThat(new Own(decimals("1", "2", "10")).objection(YEAR)).isEqualTo(Reason.of("path-values-wrong", 3, 4));
        assertThat(new Own(decimals("1", "2", "3", "9")).objection(YEAR))
                .isEqualTo(Reason.of("path-misses-goal", decimal("9"), decimal("10")));
        assertThat(new Own(decimals("1", "2", "3", "10"), decimals("1")).objection(YEAR))
                .isEqualTo(Reason.of("path-values-wrong", 1, 0));
        assertThat(new Own(decimals("6", "8"), decimals("20", "10")).objection(RANGE))
                .isNull();
        assertThat(new Own(decimals("6", "8")).objection(RANGE)).isEqualTo(Reason.of("path-values-wrong", 0, 2));
        assertThat(new Own(decimals("6", "8"), decimals("20", "11")).objection(RANGE))
                .isEqualTo(Reason.of("path-misses-goal", decimal("11"), decimal("10")));
        assertThat(new Own(decimals("1", "3", "2", "10")).objection(YEAR)).isEqualTo(Reason.of("path-values-fall", 3));
        Course cap = new Course(Period.parse("2023-Q3"), decimal("4"), Wanted.atMost(decimal("3")), false);
        assertThat(new Own(decimals("3.5", "3.2")).objection(cap))
                .isEqualTo(Reason.of("path-misses-goal", decimal("3.2"), decimal("3")));
    }

    @Test
    void evenAndSteadyShapesFitEverywhere() {
        assertThat(new Shape.Linear().objection(RANGE)).isNull();
        assertThat(new Shape.Steady().objection(RANGE)).isNull();
    }

    @Test
    void whatDoesNotFitMakesNoPath() {
        Own own = new Own(decimals("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.of(own, YEAR))
                .withMessageContaining("path-values-wrong");
        assertThatIllegalArgumentException().isThrownBy(() -> new Path(Period.year(2023), false, null, null));
    }

    @Test
    void aLossThatComesTogetherMayFall() {
        List<BigDecimal> falling =
                Stream.of("-1", "-5", "-5", "-10").map(BigDecimal::new).toList();
        Course loss = Course.ofYear(Period.parse("2023-Q1"), Wanted.atLeast(new BigDecimal(-10)));
        assertThat(new Shape.Own(falling).objection(loss)).isNull();
    }

    @Test
    void whatCountsFromTheNewYearStartsAtZero() {
        Wanted wanted = Wanted.atLeast(decimal("10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(Period.month(2023, 1), decimal("1"), wanted, true));
        assertThat(new Course(Period.month(2023, 1), decimal("1"), wanted, false).length())
                .isEqualTo(12);
        assertThat(new Course(Period.month(2023, 2), decimal("1"), wanted, true).length())
                .isEqualTo(11);
    }

    private static Steps steps(Object... numbersAndPercents) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < numbersAndPercents.length; i += 2) {
            steps.add(new Step((Integer) numbersAndPercents[i], decimal((String) numbersAndPercents[i + 1])));
        }
        return new Steps(steps, false);
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
