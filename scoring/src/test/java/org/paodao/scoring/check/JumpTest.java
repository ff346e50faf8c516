package org.paodao.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Period;

/** What is asked about of smooth figures, and of one among them that slipped. */
class JumpTest {
    private static final Period FIRST = Period.month(2020, 1);
    private static final int MONTHS = 42;
    private static final int SERIES = 60;

    /** Smooth figures with a few percent of noise. */
    enum Kind {
        NARROW(1, 8),
        LEVEL(1, 8),
        TREND(0, 8),
        SEASON(0, 13),
        TENS(-1, 13);

        private final int decimals;
        /** From where on enough is known: of seasons not before a year of them. */
        private final int known;

        Kind(int decimals, int known) {
            this.decimals = decimals;
            this.known = known;
        }

        private double law(int month, double noise) {
            return switch (this) {
                case NARROW -> 8.8 + 0.2 * noise;
                case LEVEL -> 88 * (1 + 0.04 * noise);
                case TREND -> (60 + 1.2 * month) * (1 + 0.03 * noise);
                case SEASON, TENS -> (85 + 25 * Math.sin(month * Math.PI / 6)) * (1 + 0.03 * noise);
            };
        }

        BigDecimal figure(int month, Random random) {
            return BigDecimal.valueOf(law(month, random.nextGaussian()))
                    .setScale(decimals, RoundingMode.HALF_EVEN)
                    .setScale(Math.max(0, decimals), RoundingMode.UNNECESSARY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void smoothFiguresAreRarelyAskedAbout(Kind kind) {
        for (boolean cumulative : new boolean[] {false, true}) {
            int asked = 0;
            for (int seed = 0; seed < SERIES; seed++) {
                asked += asked(figures(kind, seed, cumulative), cumulative);
            }
            assertThat(asked).as("%s, %s", kind, cumulative).isLessThan(SERIES * MONTHS * 2 / 100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSlipOfThePointIsAlwaysAskedAbout(Kind kind) {
        for (boolean cumulative : new boolean[] {false, true}) {
            for (int seed = 0; seed < SERIES; seed++) {
                SortedMap<Period, BigDecimal> figures = figures(kind, seed, cumulative);
                for (int month = kind.known; month < MONTHS; month += 3) {
                    Period period = FIRST.plus(month);
                    BigDecimal right = Objects.requireNonNull(figures.get(period));
                    for (int places : new int[] {1, -1}) {
                        assertThat(jumps(figures, period, right.movePointRight(places), cumulative))
                                .as("%s of %s in %s", period, places, figures)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void whatGrewEvenlyMayRestAndTurn() {
        int[] steps = {60, 70, 80, 90, 100, 110, 110, 100, 90, 90, 80, 70, 70, 60, 70, 80, 80, 90};
        SortedMap<Period, BigDecimal> sums = new TreeMap<>();
        int sum = 0;
        for (int month = 0; month < steps.length; month++) {
            sum = month % 12 == 0 ? steps[month] : sum + steps[month];
            sums.put(FIRST.plus(month), BigDecimal.valueOf(sum));
        }
        assertThat(asked(sums, true)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.1", "1001", "1150"})
    void whatHardlyMovesMayMoveByAFewDigits(String next) {
        SortedMap<Period, BigDecimal> flat = new TreeMap<>();
        for (int month = 0; month < 8; month++) {
            flat.put(FIRST.plus(month), new BigDecimal(1000));
        }
        assertThat(jumps(flat, FIRST.plus(8), new BigDecimal(next), false)).isFalse();
        assertThat(jumps(flat, FIRST.plus(8), new BigDecimal("1200"), false)).isTrue();
    }

    @Test
    void whereMostChangesAreAlikeTheOthersTellTheSpread() {
        // Changes 0, 0, 0, 0, 60, -60, 0: the mean distance is 120 / 7, times 1.2533 about 21.5.
        SortedMap<Period, BigDecimal> figures = new TreeMap<>();
        int[] values = {100, 100, 100, 100, 100, 160, 100, 100};
        for (int month = 0; month < values.length; month++) {
            figures.put(FIRST.plus(month), BigDecimal.valueOf(values[month]));
        }
        assertThat(jumps(figures, FIRST.plus(8), new BigDecimal(175), false)).isFalse();
        assertThat(jumps(figures, FIRST.plus(8), new BigDecimal(176), false)).isTrue();
    }

    private static SortedMap<Period, BigDecimal> figures(Kind kind, int seed, boolean cumulative) {
        var random = new Random(seed);
        SortedMap<Period, BigDecimal> figures = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < MONTHS; month++) {
            BigDecimal figure = kind.figure(month, random);
            sum = month % 12 == 0 ? figure : sum.add(figure);
            figures.put(FIRST.plus(month), cumulative ? sum : figure);
        }
        return figures;
    }

    private static int asked(SortedMap<Period, BigDecimal> figures, boolean cumulative) {
        return (int) figures.entrySet().stream()
                .filter(figure -> jumps(figures, figure.getKey(), figure.getValue(), cumulative))
                .count();
    }

    private static boolean jumps(
            SortedMap<Period, BigDecimal> figures, Period period, BigDecimal value, boolean cumulative) {
        return new Checks(new Shape(1, null, null, cumulative), CheckSettings.usual())
                .of(period, value, Background.of(figures)).stream().anyMatch(finding -> finding.check() == Check.JUMP);
    }
}
