package org.paodao.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.CheckSettings.Setting;

/** Random lines, looked at in whole numbers, against the exact checks of each figure. */
class SequenceTest {
    private static final int LINES = 400;
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());
    private static final List<Shape.Kind> KINDS = List.of(Shape.Kind.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void findsInEachFigureWhatTheExactChecksFind(long seed) {
        var random = new Random(seed);
        int noticed = 0;
        for (int n = 0; n < LINES; n++) {
            noticed += compare(Line.random(random));
        }
        assertThat(noticed).isGreaterThan(LINES);
    }

    @Test
    void figuresTooLargeForWholeNumbersAreLookedAtExactly() {
        SortedMap<Period, BigDecimal> figures = new TreeMap<>();
        for (int month = 0; month < 20; month++) {
            figures.put(
                    Period.month(2020, 1).plus(month), new BigDecimal("123456789012345678901234567890." + month % 3));
        }
        figures.put(Period.month(2021, 9), BigDecimal.ONE);
        assertThat(compare(new Line(Frequency.MONTH, shape(1, false), figures, CheckSettings.usual(), null, List.of())))
                .isPositive();
    }

    @Test
    void aFigureOfTheFirstYearHasNothingBeforeIt() {
        SortedMap<Period, BigDecimal> figures = new TreeMap<>();
        for (int month = 0; month < 40; month++) {
            figures.put(Period.month(1900, 1).plus(month), BigDecimal.TEN);
        }
        assertThat(compare(new Line(Frequency.MONTH, shape(0, true), figures, CheckSettings.usual(), null, List.of())))
                .isPositive();
    }

    @Test
    void aLaterFigureOfAPeriodTakesThePlaceOfTheEarlier() {
        var sequence = new Sequence(Frequency.YEAR);
        sequence.put(2020, 5, 0);
        sequence.put(2020, new BigDecimal("1234567890123456789012"));
        sequence.put(2021, 7, 0);
        sequence.put(2020, 7, 0);
        var settings = CheckSettings.usual().with(Check.UNCHANGED, new Setting(Severity.WARN, new BigDecimal(2)));
        assertThat(sequence.of(new Checks(shape(0, false), settings), Period.year(2021), null, true, List.of()))
                .extracting(Finding::check)
                .containsExactly(Check.UNCHANGED);
    }

    /** Nothing of a line is left in the next one, nor of one way of looking in the other. */
    @Test
    void oneSequenceServesManyLinesLookedAtInBothWays() {
        var random = new Random(11);
        Map<Frequency, Sequence> shared = new EnumMap<>(Frequency.class);
        for (int n = 0; n < 150; n++) {
            Line line = Line.random(random);
            if (n % 3 == 0) {
                var digits = new BigDecimal(random.nextLong(1L << 56, 1L << 59)).movePointLeft(random.nextInt(4));
                line.figures().put(line.figures().lastKey(), n % 2 == 0 ? digits : digits.movePointRight(5));
            }
            Sequence sequence = shared.computeIfAbsent(line.frequency(), Sequence::new);
            sequence.clear();
            line.figures().forEach((period, value) -> sequence.put(period.count(), value));
            sameAsExact(sequence, line, false);
            sameAsExact(sequence, line, true);
        }
    }

    private static void sameAsExact(Sequence sequence, Line line, boolean cumulative) {
        var checks = new Checks(shape(line.shape().decimals(), cumulative), line.settings());
        var background = new Background(line.figures(), line.target(), line.due(), line.parts());
        line.figures()
                .forEach((period, value) -> assertThat(
                                sequence.of(checks, period, line.target(), line.due(), line.parts()))
                        .as("%s in %s", period, line)
                        .isEqualTo(checks.of(period, value, background)));
    }

    /** How much was noticed. */
    private static int compare(Line line) {
        var sequence = new Sequence(line.frequency());
        sequence.put(2000 * line.frequency().perYear(), 1, 0);
        sequence.clear();
        line.figures().forEach((period, value) -> sequence.put(period.count(), value));
        var checks = new Checks(line.shape(), line.settings());
        var background = new Background(line.figures(), line.target(), line.due(), line.parts());
        int noticed = 0;
        for (Map.Entry<Period, BigDecimal> one : line.figures().entrySet()) {
            List<Finding> exact = checks.of(one.getKey(), one.getValue(), background);
            List<Finding> found = sequence.of(checks, one.getKey(), line.target(), line.due(), line.parts());
            assertThat(found).as("%s in %s", one, line).isEqualTo(exact);
            noticed += found.size();
        }
        return noticed;
    }

    private static Shape shape(int decimals, boolean cumulative) {
        return new Shape(decimals, null, null, cumulative);
    }

    /** A line with all that is said of it. */
    private record Line(
            Frequency frequency,
            Shape shape,
            SortedMap<Period, BigDecimal> figures,
            CheckSettings settings,
            @Nullable BigDecimal target,
            List<BigDecimal> parts) {

        /** Whether each period closes the target. */
        boolean due() {
            return figures.size() % 2 == 0;
        }

        static Line random(Random random) {
            Frequency frequency = FREQUENCIES.get(random.nextInt(FREQUENCIES.size()));
            int decimals = random.nextInt(4);
            BigDecimal bound = random.nextInt(5) == 0 ? new BigDecimal(random.nextInt(200)) : null;
            SortedMap<Period, BigDecimal> figures = figures(random, frequency);
            List<BigDecimal> all = new ArrayList<>(figures.values());
            return new Line(
                    frequency,
                    new Shape(decimals, null, bound, random.nextBoolean(), KINDS.get(random.nextInt(KINDS.size()))),
                    figures,
                    settings(random),
                    random.nextInt(4) == 0 ? all.getFirst() : null,
                    random.nextInt(4) == 0 ? List.of(all.getFirst(), all.getLast()) : List.of());
        }

        private static SortedMap<Period, BigDecimal> figures(Random random, Frequency frequency) {
            SortedMap<Period, BigDecimal> figures = new TreeMap<>();
            int scale = random.nextInt(4);
            int kind = random.nextInt(4);
            long size = random.nextInt(10) == 0 ? 1L << 50 : 100;
            long level = 50;
            Period from = Period.counted(frequency, 1990 * frequency.perYear());
            for (int n = 0; n < 2 + random.nextInt(60); n++) {
                level = switch (kind) {
                    case 0 -> level;
                    case 1 -> level + random.nextInt(3);
                    case 2 -> random.nextLong(size) - size / 3;
                    default -> n % frequency.perYear() * 10 + random.nextInt(2);
                };
                long now = random.nextInt(15) == 0 ? level * 3 : level;
                if (random.nextInt(8) > 0) {
                    figures.put(from.plus(n), BigDecimal.valueOf(now, Math.max(0, scale - random.nextInt(2))));
                }
            }
            figures.put(from, BigDecimal.valueOf(level, scale));
            return figures;
        }

        private static CheckSettings settings(Random random) {
            CheckSettings settings = CheckSettings.usual();
            for (Check check : Check.values()) {
                if (random.nextInt(4) == 0) {
                    var severity = SEVERITIES.get(random.nextInt(SEVERITIES.size()));
                    settings = settings.with(check, new Setting(severity, BigDecimal.valueOf(random.nextInt(60), 1)));
                }
            }
            return settings;
        }
    }
}
