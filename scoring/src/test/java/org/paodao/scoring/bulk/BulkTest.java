package org.paodao.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.forecast.Forecast;
import org.paodao.scoring.forecast.Interval;
import org.paodao.scoring.forecast.Scaled;
import org.paodao.scoring.forecast.Series;
import org.paodao.scoring.forecast.Strip;
import org.paodao.scoring.forecast.YearEnd;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Judge;
import org.paodao.scoring.light.Judgement;
import org.paodao.scoring.light.Reading;
import org.paodao.scoring.light.RuleSets;
import org.paodao.scoring.light.Situation;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Position;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

/** The kernel over arrays against the judge and the forecast of one series at a time. */
class BulkTest {
    private static final int DECIMALS = 1;
    private static final int SERIES = 60;
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.HALF);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aBlockIsJudgedAsOneSeriesAtATime(int seed) {
        var random = new Random(seed);
        boolean cumulative = seed % 2 == 0;
        Direction direction = seed % 3 == 0 ? Direction.LOWER : Direction.HIGHER;
        Frequency frequency = FREQUENCIES.get(seed % 3);
        Period first = new Period(2019, frequency, 1 + random.nextInt(frequency.perYear()));
        var layout = new Layout(first, SERIES, 1 + random.nextInt(50), cumulative);
        SeriesBlock block = block(layout, random);
        var goals = new Goals(layout, direction);
        for (int series = 0; series < SERIES; series++) {
            for (int year = 0; year < layout.years(); year++) {
                if (random.nextInt(5) > 0) {
                    goals.put(series, year, cumulative ? 0 : random.nextInt(900), random.nextInt(2000));
                }
            }
        }
        Verdicts verdicts = Bulk.judge(block, goals, Thresholds.USUAL, 2);
        for (int series = 0; series < SERIES; series++) {
            for (int period = 0; period < layout.periods(); period++) {
                Judgement one = judged(block, goals, series, period);
                assertThat(verdicts.light(series, period)).isEqualTo(one.light());
                assertThat(verdicts.pointsBehind(series, period)).isEqualTo(points(one.situation()));
            }
            assertThat(verdicts.forecast(series).map(BulkTest::interval)).isEqualTo(forecast(block, series));
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        int lines = Chance.cases(3000);
        var random = new Random(3);
        var layout = new Layout(Period.month(2020, 1), lines, 42, true);
        SeriesBlock block = block(layout, random);
        var goals = new Goals(layout, Direction.HIGHER);
        for (int series = 0; series < lines; series++) {
            goals.put(series, 3, 0, 2000);
        }
        Verdicts one = Bulk.judge(block, goals, Thresholds.USUAL, 1);
        Verdicts many = Bulk.judge(block, goals, Thresholds.USUAL, 5);
        for (int series = 0; series < lines; series++) {
            assertThat(many.forecast(series)).isEqualTo(one.forecast(series));
            for (int period = 0; period < 42; period++) {
                boolean same = many.light(series, period) == one.light(series, period)
                        && many.pointsBehind(series, period).equals(one.pointsBehind(series, period));
                assertThat(same).isTrue();
            }
        }
        assertThat(IntStream.range(0, lines)
                        .filter(i -> one.forecast(i).isPresent())
                        .count())
                .isGreaterThan(lines * 5L / 6);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var layout = new Layout(Period.month(2020, 1), 2, 3, true);
        var block = new SeriesBlock(layout);
        var goals = new Goals(layout, Direction.HIGHER);
        assertThatIllegalArgumentException().isThrownBy(() -> block.put(0, 0, Strip.LARGEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> block.put(0, 0, Strip.MISSING));
        assertThatIllegalArgumentException().isThrownBy(() -> goals.put(0, 0, 0, -Strip.LARGEST - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> goals.put(0, 0, Strip.LARGEST + 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Goals(layout, Direction.RANGE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout(Period.year(2020), 100_000, 100_000, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout(Period.year(2020), 1, 0, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(10, 5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(0, 5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(1, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(10, 1001, 10));
    }

    @Test
    void aBlockGivesBackWhatWasPutIn() {
        var block = new SeriesBlock(new Layout(Period.month(2020, 1), 2, 3, true));
        block.put(1, 2, 125);
        block.put(0, 0, -Strip.LARGEST);
        assertThat(block.get(1, 2, 2)).isEqualTo(new BigDecimal("1.25"));
        assertThat(block.get(1, 1, 2)).isNull();
        assertThat(block.sum()).isEqualTo(125 - Strip.LARGEST);
    }

    private static SeriesBlock block(Layout layout, Random random) {
        var block = new SeriesBlock(layout);
        for (int series = 0; series < layout.series(); series++) {
            long value = 0;
            for (int period = 0; period < layout.periods(); period++) {
                boolean begins = layout.first().plus(period).number() == 1;
                long step = random.nextLong(-20, 300) * (random.nextInt(9) == 0 ? 3 : 1);
                value = layout.cumulative() && !begins ? value + step : step * 2;
                if (random.nextInt(8) > 0) {
                    block.put(series, period, value);
                }
            }
        }
        return block;
    }

    private static Judgement judged(SeriesBlock block, Goals goals, int series, int period) {
        Period at = block.layout().first().plus(period);
        int year = at.year() - block.layout().first().year();
        BigDecimal value = block.get(series, period, DECIMALS);
        Reading reading = value == null ? Reading.none(Due.DUE) : Reading.of(value);
        return Judge.judge(RuleSets.usual(), Situation.of(at, reading, path(goals, series, year, block.layout(), at)));
    }

    private static @Nullable Path path(Goals goals, int series, int year, Layout layout, Period at) {
        if (!goals.has(series, year)) {
            return null;
        }
        BigDecimal goal = BigDecimal.valueOf(goals.goal(series, year), DECIMALS);
        Wanted wanted = goals.sign() > 0 ? Wanted.atLeast(goal) : Wanted.atMost(goal);
        var first = new Period(at.year(), at.frequency(), 1);
        BigDecimal start = BigDecimal.valueOf(goals.start(series, year), DECIMALS);
        return Path.of(new Shape.Linear(), new Course(first, start, wanted, layout.cumulative()));
    }

    private static Optional<BigDecimal> points(Situation situation) {
        Position position = situation.position();
        return Optional.ofNullable(position).map(Position::pointsBehind).map(points -> Rounding.to(2, points));
    }

    private static Interval interval(Scaled scaled) {
        return new Interval(
                BigDecimal.valueOf(scaled.low(), DECIMALS),
                BigDecimal.valueOf(scaled.middle(), DECIMALS),
                BigDecimal.valueOf(scaled.high(), DECIMALS));
    }

    private static Optional<Interval> forecast(SeriesBlock block, int series) {
        Layout layout = block.layout();
        SortedMap<Period, BigDecimal> values = new TreeMap<>();
        for (int period = 0; period < layout.periods(); period++) {
            BigDecimal value = block.get(series, period, DECIMALS);
            if (value != null) {
                values.put(layout.first().plus(period), value);
            }
        }
        var one = new Series(layout.first().frequency(), layout.cumulative(), DECIMALS, values);
        return switch (Forecast.yearEnd(one, layout.first().plus(layout.periods() - 1))) {
            case YearEnd.Estimate estimate -> Optional.of(estimate.interval());
            case YearEnd.Known known -> Optional.of(new Interval(known.value(), known.value(), known.value()));
            case YearEnd.Abstained abstained -> Optional.empty();
        };
    }
}
