package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** A line finds what a tree of its periods finds. */
class LineFiguresTest {
    private final LineFigures line = new LineFigures();
    private final NavigableMap<Period, Figure> tree = new TreeMap<>();

    private static Period any(Random random) {
        List<Frequency> all = List.of(Frequency.values());
        Frequency frequency = all.get(random.nextInt(all.size()));
        return new Period(2020 + random.nextInt(4), frequency, 1 + random.nextInt(frequency.perYear()));
    }

    private void put(Period period, int amount) {
        var figure = new Figure(BigDecimal.valueOf(amount), 1, amount % 2 == 0);
        line.put(period, figure);
        tree.put(period, figure);
    }

    private @Nullable Figure inTree(Period period) {
        Figure exact = tree.get(period);
        for (Frequency finer : Frequency.values()) {
            exact = exact == null && finer.perYear() > period.frequency().perYear()
                    ? tree.get(Period.holding(period.lastDay(), finer))
                    : exact;
        }
        return exact;
    }

    private void holdsTheSame(Random random) {
        assertThat(IntStream.range(0, line.size()).mapToObj(line::period)).containsExactlyElementsOf(tree.keySet());
        assertThat(IntStream.range(0, line.size()).mapToObj(line::figure)).containsExactlyElementsOf(tree.values());
        for (int asked = 0; asked < 200; asked++) {
            Period period = any(random);
            assertThat(line.of(period)).as("%s", period).isEqualTo(tree.get(period));
            assertThat(line.at(period)).as("%s", period).isEqualTo(inTree(period));
        }
        for (int year = 2019; year <= 2024; year++) {
            int one = year;
            assertThat(line.hasYear(year)).isEqualTo(tree.keySet().stream().anyMatch(period -> period.year() == one));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 12, 40, 70})
    void inWhateverOrderFiguresComeTheyStandByTheirPeriods(int many) {
        var random = new Random(many);
        for (int i = 0; i < many; i++) {
            put(any(random), i);
        }
        holdsTheSame(random);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 25})
    void figuresThatComeMonthByMonthStandByTheirPeriods(int many) {
        for (int i = 0; i < many; i++) {
            put(Period.month(2021, 6).plus(i), i);
        }
        holdsTheSame(new Random(many));
    }
}
