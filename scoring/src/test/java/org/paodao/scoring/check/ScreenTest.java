package org.paodao.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.CheckSettings.Setting;

/** Which figures are passed without an exact look: all in which nothing is noticeable, up to the very border. */
class ScreenTest {
    private static final Period FEBRUARY = Period.month(2023, 2);
    private static final CheckSettings USUAL = CheckSettings.usual();
    /** Changes of 1, 2, 1, 2 and 3: the median is 2, the median distance from it 1. */
    private static final long[] USUAL_WALK = {0, 1, 3, 4, 6, 9};

    private static final BigDecimal SPREAD = new BigDecimal("10000");

    @Test
    void settingsBecomeWholeNumbers() {
        assertThat(screen(1, USUAL)).isEqualTo(new Screen(1, 4, 35, 1, false, false));
        assertThat(Screen.of(new Shape(2, null, null, true), USUAL)).isEqualTo(new Screen(2, 4, 35, 1, true, false));
        CheckSettings off = off(off(off(off(USUAL, Check.DECIMALS), Check.UNCHANGED), Check.JUMP), Check.DECREASE);
        assertThat(Screen.of(new Shape(2, null, null, true), off))
                .isEqualTo(new Screen(Integer.MAX_VALUE, Integer.MAX_VALUE, -1, 1, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 0, false",
        "123456, 123456, 0, false",
        "1234567, -1, 0, true",
        "0.123456, 123456, 6, false",
        "0.0123456, -1, 0, true",
        "0, 0, 0, false",
        "-1, -1, 0, true"
    })
    void aThresholdOfJumpsIsWholeWhenItIsShort(String threshold, long z, int point, boolean open) {
        assertThat(screen(1, with(Check.JUMP, threshold))).isEqualTo(new Screen(1, 4, z, point, false, open));
    }

    @ParameterizedTest
    @CsvSource({"3.5, 4", "4, 4", "-2, 0", "99999999999, 2147483647"})
    void periodsUnchangedAreCountedUpward(String threshold, int periods) {
        assertThat(screen(1, with(Check.UNCHANGED, threshold)).unchanged()).isEqualTo(periods);
    }

    @Test
    void whatMayFallByLessThanNothingIsLookedAtExactly() {
        assertThat(screen(1, with(Check.DECREASE, "-0.1")).open()).isTrue();
        assertThat(screen(1, with(Check.DECREASE, "0.1")).open()).isFalse();
    }

    @Test
    void aFigureWithAsManyDecimalsAsTheIndicatorPasses() {
        assertThat(screen(1, USUAL).passes(walk(2, 100, 230))).isTrue();
        assertThat(screen(1, USUAL).passes(walk(2, 100, 231))).isFalse();
        assertThat(screen(0, USUAL).passes(walk(2, 100, 200))).isTrue();
        assertThat(screen(0, USUAL).passes(walk(2, 100, 0))).isTrue();
    }

    @Test
    void aFigureThatStaysForThreePeriodsPasses() {
        assertThat(screen(1, USUAL).passes(walk(0, 6, 7, 7, 7))).isTrue();
        assertThat(screen(1, USUAL).passes(walk(0, 7, 7, 7, 7))).isFalse();
    }

    @Test
    void aCumulativeFigureThatStaysPassesAndOneThatFellDoesNot() {
        Screen screen = Screen.of(new Shape(1, null, null, true), USUAL);
        assertThat(screen.passes(cumulative(5, 9, 9))).isTrue();
        assertThat(screen.passes(cumulative(5, 9, 8))).isFalse();
        assertThat(screen(1, USUAL).passes(cumulative(5, 9, 8))).isTrue();
    }

    @Test
    void aChangePassesUpToTheThreshold() {
        assertThat(screen(0, USUAL).passes(after(1, 7))).isTrue();
        assertThat(screen(0, USUAL).passes(after(1, 8))).isFalse();
        assertThat(screen(0, USUAL).passes(after(1, -3))).isTrue();
        assertThat(screen(0, USUAL).passes(after(1, -4))).isFalse();
        assertThat(screen(0, off(USUAL, Check.JUMP)).passes(after(1, 800))).isTrue();
    }

    /** 20,000 and three and a half deviations of 14,826, also where the products are longer than a number of 64 bits. */
    @ParameterizedTest
    @ValueSource(longs = {1, 1L << 20, 1L << 36})
    void aChangeExactlyAtTheThresholdPasses(long times) {
        long spread = SPREAD.longValueExact() * times;
        assertThat(screen(0, USUAL).passes(after(spread, 71_891 * times))).isTrue();
        assertThat(screen(0, USUAL).passes(after(spread, 71_891 * times + 1))).isFalse();
        assertThat(screen(0, USUAL).passes(after(spread, -31_891 * times))).isTrue();
        assertThat(screen(0, USUAL).passes(after(spread, -31_891 * times - 1))).isFalse();
    }

    /** Where changes are all alike, so many steps of the last decimal are allowed. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3, 3", "1, 1, 3, 3", "2, 1, 3, 30", "0, 1, 20, 2", "0, 0, 3.5, 3", "3, 0, 2, 2000"})
    void aChangePassesUpToSoManySteps(int scale, int decimals, String threshold, long steps) {
        CheckSettings settings = with(Check.JUMP, threshold);
        long next = steps + (long) Math.pow(10, Math.max(0, scale - decimals));
        assertThat(screen(decimals, settings).passes(evenly(scale, steps))).isTrue();
        assertThat(screen(decimals, settings).passes(evenly(scale, next))).isFalse();
        assertThat(screen(decimals, settings).passes(evenly(scale, -steps))).isTrue();
        assertThat(screen(decimals, settings).passes(evenly(scale, -next))).isFalse();
    }

    @Test
    void withoutDecimalsOrWithVeryManyStepsAreLookedAtExactly() {
        assertThat(screen(1, off(USUAL, Check.DECIMALS)).passes(evenly(0, 1))).isFalse();
        assertThat(screen(13, USUAL).passes(evenly(0, 1))).isFalse();
        assertThat(screen(12, with(Check.JUMP, "123456")).passes(evenly(0, 0))).isTrue();
    }

    @Test
    void fewerThanFiveChangesTellNoJump() {
        assertThat(screen(0, USUAL).passes(walk(0, 0, 1, 3, 4, 6, 900))).isTrue();
        assertThat(screen(0, USUAL).passes(walk(0, 0, 1, 3, 4, 6, 9, 900))).isFalse();
    }

    private static CheckSettings with(Check check, String threshold) {
        return USUAL.with(check, new Setting(Severity.WARN, new BigDecimal(threshold)));
    }

    private static CheckSettings off(CheckSettings settings, Check check) {
        return settings.with(check, new Setting(Severity.OFF, settings.threshold(check)));
    }

    private static Screen screen(int decimals, CheckSettings settings) {
        return Screen.of(new Shape(decimals, null, null, false), settings);
    }

    /** The usual walk, so many times as large, and one change more. */
    private static Walk after(long times, long change) {
        var values = new long[USUAL_WALK.length + 1];
        for (int n = 0; n < USUAL_WALK.length; n++) {
            values[n] = USUAL_WALK[n] * times;
        }
        values[USUAL_WALK.length] = values[USUAL_WALK.length - 1] + change;
        return walk(0, values);
    }

    /** Seven changes of a thousand steps, and one that is so far off. */
    private static Walk evenly(int scale, long off) {
        var values = new long[9];
        for (int n = 1; n < values.length; n++) {
            values[n] = values[n - 1] + 10_000;
        }
        values[8] += off;
        return walk(scale, values);
    }

    private static Walk walk(int scale, long... values) {
        return walk(false, scale, values);
    }

    private static Walk cumulative(long... values) {
        return walk(true, 0, values);
    }

    /** Stands at the last of these figures. */
    private static Walk walk(boolean cumulative, int scale, long... values) {
        var walk = new Walk(Frequency.MONTH);
        walk.begin(FEBRUARY.count(), values.length, scale, cumulative);
        for (int n = 0; n < values.length; n++) {
            walk.put(FEBRUARY.count() + n, values[n], scale);
        }
        walk.to(FEBRUARY.count() + values.length - 1);
        return walk;
    }
}
