package org.paodao.scoring.mass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.straight;
import static org.paodao.scoring.appraisal.Made.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Made;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Curve.Shape;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Scheme;

/** Whole numbers against the appraisal. */
class MassTest {
    private static final int UNITS = 120;
    private static final int VALUE_DECIMALS = 2;

    private static Made rules(int seed) {
        return new Made()
                .clause("A", "66.5", sum())
                .clause("A/a", "33.3", Made.achievement(Shape.LINEAR, "60:0.6", "100:1", "120.5:1.15"))
                .clause("A/b", "20.2", Made.achievement(Shape.STEPPED, "60:0.6", "90:0.85", "100:1"), Missing.FULL)
                .clause("A/c", "13", straight())
                .clause("d", "41.7", new Method.RatioToBest(Direction.HIGHER, d("0.333")))
                .clause("e", "7.77", new Method.RatioToBest(Direction.LOWER, null), Missing.FULL)
                .decimals(seed % 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void totalsAndPlacesAreThoseOfTheAppraisal(int seed) {
        var random = new Random(seed);
        Made made = rules(seed);
        Scheme scheme = made.scheme();
        Mass mass = Mass.of(scheme, Made.GROUP, VALUE_DECIMALS);
        assertThat(mass.codes()).containsExactly("a", "b", "c", "d", "e");
        var cells = new Cells(UNITS, mass.codes().size());
        for (int unit = 0; unit < UNITS; unit++) {
            made.unit("u" + unit);
            for (int clause = 0; clause < cells.clauses(); clause++) {
                if (random.nextInt(9) > 0) {
                    int value = random.nextInt(seed % 3 == 0 ? -5 : 1, 30) * 500 + random.nextInt(2);
                    cells.put(unit, clause, value);
                    BigDecimal figure = BigDecimal.valueOf(value, VALUE_DECIMALS);
                    made.give("u" + unit, mass.codes().get(clause), new Given.Amount(figure, 1, List.of()));
                }
            }
        }
        Assessment assessed = made.assess();
        Scores one = mass.score(cells, 1);
        Scores many = mass.score(cells, 3);
        for (int unit = 0; unit < UNITS; unit++) {
            Standing standing = assessed.standing("u" + unit).orElseThrow();
            assertThat(one.total(unit)).isEqualTo(standing.total());
            assertThat(one.place(unit)).isEqualTo(standing.rank().place());
            assertThat(many.total(unit)).isEqualTo(standing.total());
            assertThat(many.place(unit)).isEqualTo(one.place(unit));
        }
    }

    @Test
    void equalTotalsShareAPlaceAndNegativeOnesComeLast() {
        var scores = new Scores(new long[] {5, -3, 9, 5, 0}, 1);
        assertThat(scores.units()).isEqualTo(5);
        assertThat(List.of(0, 1, 2, 3, 4).stream().map(scores::place)).containsExactly(2, 5, 1, 2, 4);
        assertThat(scores.total(1)).isEqualTo(d("-0.3"));
    }

    @Test
    void whatIsNotSimpleIsRefused() {
        List<Made> others = List.of(
                rules(1).coefficient("u", null, null, "1.1"),
                rules(1).ties("a"),
                new Made().clause("A", "9", new Method.Sum(null, d("5"))).clause("A/a", "9", straight()),
                new Made().clause("a", "9", straight(), Missing.GROUP_MEAN),
                new Made().clause("a", "9", new Method.Bonus(d("1"))),
                new Made().clause("a", "9.123456789123", Made.achievement(Shape.LINEAR, "0:0", "1:0.123456789")));
        for (Made made : others) {
            assertThatIllegalArgumentException().isThrownBy(() -> Mass.of(made.scheme(), Made.GROUP, VALUE_DECIMALS));
        }
        Mass mass = Mass.of(rules(1).scheme(), Made.GROUP, VALUE_DECIMALS);
        assertThatIllegalArgumentException().isThrownBy(() -> mass.score(new Cells(1, 4), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cells(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cells(100_000_000, 100));
        var cells = new Cells(2, 2);
        cells.put(0, 0, 7);
        cells.put(1, 1, 8);
        assertThat(cells.sum()).isEqualTo(15L + 2L * Cells.MISSING);
    }
}
