package org.paodao.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.forecast.Strip;
import org.paodao.scoring.light.Light;

/** The kernel over arrays at its borders: what just fits, what just turns, what is a lone half. */
class BordersTest {
    private static final Period YEAR = Period.year(2023);

    @Test
    void whatJustFitsIsTaken() {
        assertThat(new Layout(YEAR, 0, 1, true).years()).isEqualTo(1);
        assertThat(new Layout(YEAR, Integer.MAX_VALUE, 1, true).series()).isEqualTo(Integer.MAX_VALUE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout(YEAR, Integer.MAX_VALUE / 2 + 1, 2, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout(YEAR, -1, 1, true));
        assertThatCode(() -> new Thresholds(1, 1, 1)).doesNotThrowAnyException();
        assertThatCode(() -> new Thresholds(1000, 1000, 1000)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(10, 30, 1001));
        var layout = new Layout(YEAR, 1, 2, true);
        var block = new SeriesBlock(layout);
        block.put(0, 0, Strip.LARGEST);
        block.put(0, 1, -Strip.LARGEST);
        assertThat(block.at(0, 0)).isEqualTo(Strip.LARGEST);
        var goals = new Goals(layout, Direction.HIGHER);
        goals.put(0, 0, Strip.LARGEST, -Strip.LARGEST);
        goals.put(0, 1, -Strip.LARGEST, Strip.LARGEST);
        assertThat(goals.start(0, 0)).isEqualTo(Strip.LARGEST);
        assertThat(goals.goal(0, 1)).isEqualTo(Strip.LARGEST);
    }

    @Test
    void whatLiesOutsideABlockIsRefused() {
        var layout = new Layout(YEAR, 2, 3, true);
        var block = new SeriesBlock(layout);
        var goals = new Goals(layout, Direction.HIGHER);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> block.put(0, 3, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> block.get(0, -1, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> goals.put(0, 3, 0, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> goals.put(1, -1, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 1, 12, 1",
        "2023, 1, 13, 2",
        "2023, 12, 1, 1",
        "2023, 12, 2, 2",
        "2023, 2, 11, 1",
        "2023, 2, 12, 2",
        "2023, 2, 24, 3"
    })
    void yearsAreThoseThatAreTouched(int year, int month, int periods, int years) {
        assertThat(new Layout(Period.month(year, month), 1, periods, false).years())
                .isEqualTo(years);
    }

    /** Of a goal of 100 from nothing, half of which is due, a value below that by so many is so many points behind. */
    @ParameterizedTest
    @CsvSource({"50, GREEN", "41, GREEN", "40, YELLOW", "20, YELLOW", "19, RED", "59, GREEN", "60, BLUE", "61, BLUE"})
    void aLightTurnsExactlyAtItsThreshold(long value, Light light) {
        assertThat(half(Direction.HIGHER, value)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"50, GREEN", "59, GREEN", "60, YELLOW", "80, YELLOW", "81, RED", "41, GREEN", "40, BLUE"})
    void ofACapMoreIsBehind(long value, Light light) {
        assertThat(half(Direction.LOWER, value)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"100, GREEN", "99, YELLOW", "70, YELLOW", "69, RED", "109, GREEN", "110, BLUE"})
    void whatTheYearEndsWithoutIsNotGreen(long value, Light light) {
        assertThat(one(Direction.HIGHER, 100, value).light(0, 0)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "-1, RED", "1, BLUE"})
    void whereThereIsNoWayAnyDistanceIsMoreThanAnyShare(long value, Light light) {
        Verdicts verdicts = one(Direction.HIGHER, 0, value);
        assertThat(verdicts.light(0, 0)).isEqualTo(light);
        assertThat(verdicts.pointsBehind(0, 0)).isEmpty();
    }

    /** Hundredths of a point are eighths of the last digit here, so that four of them are a lone half. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.00",
        "4, 0.00",
        "5, 0.01",
        "11, 0.01",
        "12, 0.02",
        "13, 0.02",
        "20, 0.02",
        "21, 0.03",
        "-4, 0.00",
        "-5, -0.01",
        "-12, -0.02",
        "-20, -0.02",
        "-28, -0.04"
    })
    void aLoneHalfGoesToTheEvenNumber(long behind, BigDecimal points) {
        assertThat(one(Direction.HIGHER, 80_000, 80_000 - behind).pointsBehind(0, 0))
                .contains(points);
    }

    /** More series than a thread takes at once, and one more than twice as many. */
    @ParameterizedTest
    @ValueSource(ints = {1024, 1025, 2049})
    void everySeriesIsJudgedOnce(int series) {
        var layout = new Layout(YEAR, series, 1, true);
        var block = new SeriesBlock(layout);
        var goals = new Goals(layout, Direction.HIGHER);
        for (int n = 0; n < series; n++) {
            block.put(n, 0, 1000 + n);
            goals.put(n, 0, 0, 1000 + n);
        }
        Verdicts verdicts = Bulk.judge(block, goals, Thresholds.USUAL, 2);
        for (int n = 0; n < series; n++) {
            assertThat(verdicts.light(n, 0)).as("series %d", n).isEqualTo(Light.GREEN);
            assertThat(verdicts.pointsBehind(n, 0)).contains(new BigDecimal("0.00"));
            assertThat(verdicts.forecast(n)).isPresent();
        }
    }

    @Test
    void whatIsNotThereIsNotAddedUp() {
        var block = new SeriesBlock(new Layout(YEAR, 2, 2, true));
        assertThat(block.sum()).isZero();
        block.put(0, 1, 7);
        block.put(1, 0, -2);
        assertThat(block.sum()).isEqualTo(5);
    }

    @Test
    void goalsOfAnotherLayoutFailAndSaySo() {
        var block = new SeriesBlock(new Layout(YEAR, 3, 1, true));
        var goals = new Goals(new Layout(YEAR, 1, 1, true), Direction.HIGHER);
        assertThatIllegalStateException()
                .isThrownBy(() -> Bulk.judge(block, goals, Thresholds.USUAL, 1))
                .withMessage("A chunk failed.");
    }

    /** One figure of one year on a way that begins with nothing. */
    private static Light half(Direction direction, long value) {
        return judged(new Period(2023, Frequency.HALF, 1), direction, 100, value)
                .light(0, 0);
    }

    private static Verdicts one(Direction direction, long goal, long value) {
        return judged(new Period(2023, Frequency.YEAR, 1), direction, goal, value);
    }

    private static Verdicts judged(Period period, Direction direction, long goal, long value) {
        var layout = new Layout(period, 1, 1, true);
        var block = new SeriesBlock(layout);
        block.put(0, 0, value);
        var goals = new Goals(layout, direction);
        goals.put(0, 0, 0, goal);
        return Bulk.judge(block, goals, Thresholds.USUAL, 1);
    }
}
