package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;

class ColumnsTest {
    private static final int LINES = 7;
    private static final int FIGURES = 500;

    /** Lines in any order of numbers, and figures of them in any order. */
    private static Columns columns(long seed) {
        var random = new Random(seed);
        var columns = new Columns();
        IntStream.range(0, LINES).forEach(n -> columns.line(new Place.Line(new UUID(0, n), new UUID(0, 0), "")));
        columns.period(Period.month(2031, 1));
        for (int n = 0; n < FIGURES; n++) {
            columns.add(new Columns.Figure(random.nextInt(LINES), 0, n, n % 3, Stage.FINAL, 0, 0, n + 1));
        }
        columns.numbered(random.longs(LINES, 0, 1_000_000).toArray());
        return columns;
    }

    @Test
    void figuresComeLineByLineInTheOrderOfTheirNumbersAndElseAsTheyCame() {
        for (long seed = 0; seed < 50; seed++) {
            Columns columns = columns(seed);
            List<Integer> expected =
                    new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
            expected.sort(Comparator.comparingLong(columns::seriesOf));
            assertThat(columns.byLine())
                    .containsExactly(expected.stream().mapToInt(n -> n).toArray());
        }
    }

    @Test
    void noFiguresAreInNoOrder() {
        assertThat(new Columns().byLine()).isEmpty();
    }

    @Test
    void anAmountHasItsDigitsBehindThePoint() {
        assertThat(columns(1).amountOf(101)).isEqualTo("1.01");
    }
}
