package org.paodao.appraisal.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.value.FiguresOfUnits.Line;
import org.paodao.indicator.value.FiguresOfUnits.UnitFigure;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.AtMost;
import org.paodao.scoring.target.Between;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.InWords;
import org.paodao.scoring.target.Target;

class AttainmentsTest {
    @Test
    void whereMoreIsBetterItIsTheFigureOfTheGoal() {
        assertThat(percent("12.5", new AtLeast(number("25")), null)).isEqualByComparingTo("50");
        assertThat(percent("30", new AtLeast(number("25")), null)).isEqualByComparingTo("120");
        assertThat(percent("-5", new AtLeast(number("25")), null)).isEqualByComparingTo("-20");
    }

    @Test
    void whereLessIsBetterItIsTheGoalOfTheFigure() {
        assertThat(percent("4", new AtMost(number("3")), null)).isEqualByComparingTo("75");
        assertThat(percent("2", new AtMost(number("3")), null)).isEqualByComparingTo("150");
        assertThat(percent("0", new AtMost(number("3")), null))
                .as("nothing at all")
                .isEqualByComparingTo("100");
    }

    @Test
    void growthIsMeasuredFromTheYearBefore() {
        assertThat(percent("105", new Growth(number("10")), "100"))
                .usingComparator((one, other) -> one.subtract(other).abs().compareTo(number("0.0001")) < 0 ? 0 : 1)
                .isEqualTo(number("95.4545"));
        assertThat(percent("105", new Growth(number("10")), null)).isNull();
    }

    @Test
    void whatHasTwoBordersOrNoneAboveZeroIsReachedOrNot() {
        assertThat(percent("5", new Between(number("4"), number("6")), null)).isEqualByComparingTo("100");
        assertThat(percent("7", new Between(number("4"), number("6")), null)).isEqualByComparingTo("0");
        assertThat(percent("1", new AtLeast(number("0")), null)).isEqualByComparingTo("100");
        assertThat(percent("-1", new AtLeast(number("0")), null)).isEqualByComparingTo("0");
    }

    @Test
    void beyondTheBetterOfTwoBordersItIsTheWholeAndShortOfTheOtherAShare() {
        Target about = new Between(number("4"), number("6"));
        assertThat(percent("7", about, Direction.HIGHER, null)).isEqualByComparingTo("100");
        assertThat(percent("5", about, Direction.HIGHER, null)).isEqualByComparingTo("100");
        assertThat(percent("3", about, Direction.HIGHER, null)).isEqualByComparingTo("75");
        assertThat(percent("3", about, Direction.LOWER, null)).isEqualByComparingTo("100");
        assertThat(percent("8", about, Direction.LOWER, null)).isEqualByComparingTo("75");
        assertThat(percent("-3", new Between(number("-2"), number("2")), Direction.HIGHER, null))
                .isEqualByComparingTo("0");
    }

    @Test
    void whatNoNumberSaysIsNotKnown() {
        assertThat(percent("5", new InWords("适度增长"), null)).isNull();
        assertThat(percent("5", null, null)).isNull();
    }

    private static @Nullable BigDecimal percent(String amount, @Nullable Target target, @Nullable String lastYear) {
        return percent(amount, target, Direction.RANGE, lastYear);
    }

    private static @Nullable BigDecimal percent(
            String amount, @Nullable Target target, Direction better, @Nullable String lastYear) {
        return Attainments.percent(new UnitFigure(
                new Line("X-1", "示例指标", better, new UUID(0, 1), null),
                Period.month(2023, 6),
                number(amount),
                target,
                lastYear == null ? null : number(lastYear)));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
