package org.paodao.scoring.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.paodao.scoring.appraisal.Made.amount;
import static org.paodao.scoring.appraisal.Made.straight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.appraisal.Made;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.WhatIf;

/** What chance does in a draw: weights and inputs move evenly between their bounds, each by itself. */
class ChanceOfDrawsTest {
    private static final int DRAWS = 4_000;
    private static final int LEAVES = 4;

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void eachWeightIsDrawnEvenlyAndByItself(int number) {
        Made made = apart();
        var shape = new Shape(made.scheme(), Made.GROUP);
        var draw = new Draw(shape, new Settings(number, DRAWS, 10, 0, 1));
        // only what of a weight is more than the mean of all is left of it, so the ratio of two is looked at
        List<Unit> units = IntStream.range(0, LEAVES)
                .mapToObj(n -> unit(made, shape, "u" + n, 0))
                .toList();
        double[] ratios = draws(draw, () -> draw.total(units.get(0), false) / draw.total(units.get(1), false));
        double[] others = draws(draw, () -> draw.total(units.get(1), false) / draw.total(units.get(2), false));
        assertThat(DoubleStream.of(ratios).min().orElseThrow()).isBetween(0.9 / 1.1, 0.84);
        assertThat(DoubleStream.of(ratios).max().orElseThrow()).isBetween(1.19, 1.1 / 0.9);
        // the middle one turns up in both: once above and once below the line
        assertThat(together(ratios, others)).isCloseTo(-0.5, within(0.06));
        assertThat(following(ratios)).isCloseTo(0, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachInputIsOffEvenlyAndByItself(boolean plain) {
        List<double[]> inputs = IntStream.range(0, LEAVES)
                .mapToObj(heavy -> {
                    Made made = weighing(heavy);
                    var shape = new Shape(made.scheme(), Made.GROUP);
                    var draw = new Draw(shape, new Settings(11, DRAWS, 0, 10, 1));
                    Unit unit = unit(made, shape, "u", 10);
                    return draws(draw, () -> (total(draw, unit, shape, plain) - 50) / 5);
                })
                .toList();
        for (double[] input : inputs) {
            assertThat(DoubleStream.of(input).average().orElseThrow()).isCloseTo(0, within(0.03));
            for (int part = 0; part < 8; part++) {
                double from = -1 + part / 4.0;
                assertThat(DoubleStream.of(input)
                                .filter(by -> by >= from && by < from + 0.25)
                                .count())
                        .as("from %s", from)
                        .isBetween(DRAWS / 8 - 90L, DRAWS / 8 + 90L);
            }
            assertThat(following(input)).isCloseTo(0, within(0.06));
        }
        for (int one = 0; one < LEAVES; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(together(inputs.get(one), inputs.get(other))).isCloseTo(0, within(0.06));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInputThatIsOffReachesWhatTheClauseWouldGiveAtBothEnds(boolean plain) {
        // full marks at 100: what is above 100 gives no more, with a coefficient on top
        Made made = new Made().clause("a", "50", straight()).unit("u", "a=98").coefficient("u", null, "a", "1.2");
        var shape = new Shape(made.scheme(), Made.GROUP);
        var draw = new Draw(shape, new Settings(5, DRAWS, 0, 10, 1));
        Unit unit = unit(made, shape, "u", 10);
        double[] totals = draws(draw, () -> total(draw, unit, shape, plain));
        assertThat(DoubleStream.of(totals).min().orElseThrow()).isCloseTo(0.882 * 60, within(0.05));
        assertThat(DoubleStream.of(totals).max().orElseThrow()).isCloseTo(60, within(0.05));
        assertThat(DoubleStream.of(totals).filter(total -> total < 0.98 * 60).count())
                .isCloseTo(DRAWS / 2, within(120L));
    }

    private static double total(Draw draw, Unit unit, Shape shape, boolean plain) {
        return plain ? draw.total(Objects.requireNonNull(Straight.of(unit, shape))) : draw.total(unit, true);
    }

    private static double[] draws(Draw draw, DoubleSupplier total) {
        return IntStream.range(0, DRAWS)
                .mapToDouble(number -> {
                    draw.begin(number);
                    return total.getAsDouble();
                })
                .toArray();
    }

    /** How far two go up and down together: 1 always, 0 by chance, −1 always against each other. */
    private static double together(double[] one, double[] other) {
        double mean = DoubleStream.of(one).average().orElseThrow();
        double others = DoubleStream.of(other).average().orElseThrow();
        double both = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - mean) * (other[i] - others);
            square += (one[i] - mean) * (one[i] - mean);
            otherSquare += (other[i] - others) * (other[i] - others);
        }
        return both / Math.sqrt(square * otherSquare);
    }

    /** The same of each draw and the next. */
    private static double following(double[] one) {
        return together(Arrays.copyOf(one, one.length - 1), Arrays.copyOfRange(one, 1, one.length));
    }

    private static Unit unit(Made made, Shape shape, String name, int off) {
        Member member = made.facts().members().stream()
                .filter(one -> one.unit().equals(name))
                .findFirst()
                .orElseThrow();
        var ends = new Off(WhatIf.of(made.scheme(), made.facts()), BigDecimal.valueOf(off));
        return Unit.of(made.scheme(), shape, member, made.facts(), ends);
    }

    /** Leaves of equal weight, and as many units: each has marks in its own leaf only. */
    private static Made apart() {
        Made made = new Made();
        for (int n = 0; n < LEAVES; n++) {
            made.clause("c" + n, "100", straight()).unit("u" + n, "c" + n + "=50");
        }
        return made;
    }

    /** Leaves that have half their marks; only one of them has weight to speak of. */
    private static Made weighing(int heavy) {
        Made made = new Made().unit("u");
        for (int n = 0; n < LEAVES; n++) {
            made.clause("c" + n, n == heavy ? "100" : "0.000001", straight()).give("u", "c" + n, amount("50"));
        }
        return made;
    }
}
