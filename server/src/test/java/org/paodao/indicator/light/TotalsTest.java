package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.indicator.Goal;
import org.paodao.organization.Belonging;
import org.paodao.scoring.Period;

class TotalsTest {
    private static final UUID PROVINCE = new UUID(1, 1);
    private static final UUID CITY = new UUID(1, 2);
    private static final UUID OTHER_CITY = new UUID(1, 3);
    private static final UUID NORTH = new UUID(1, 4);
    private static final UUID SOUTH = new UUID(1, 5);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Period JUNE = Period.month(2023, 6);
    private static final String PEOPLE = "人数";

    private final Shelf shelf = new Shelf();
    private final UnitTree tree = new UnitTree(List.of(
            new Belonging(PROVINCE, null, FIRST),
            new Belonging(CITY, PROVINCE, FIRST),
            new Belonging(OTHER_CITY, PROVINCE, FIRST),
            new Belonging(NORTH, CITY, FIRST),
            new Belonging(SOUTH, CITY, FIRST),
            new Belonging(SOUTH, OTHER_CITY, LocalDate.of(2023, 7, 1))));

    private void figure(UUID unit, Period period, int amount) {
        shelf.put(PEOPLE, unit, period, new Figure(BigDecimal.valueOf(amount), 1, amount == 7));
    }

    private @Nullable Integer total(UUID unit, Period period) {
        Figure total = new Totals(shelf, tree).of(PEOPLE).at(period, unit);
        return total == null ? null : total.amount().intValueExact();
    }

    @Test
    void figuresAddUpOverTheTree() {
        figure(NORTH, JUNE, 10);
        figure(SOUTH, JUNE, 5);
        figure(OTHER_CITY, JUNE, 100);
        assertThat(total(NORTH, JUNE)).isEqualTo(10);
        assertThat(total(CITY, JUNE)).isEqualTo(15);
        assertThat(total(PROVINCE, JUNE)).isEqualTo(115);
        assertThat(total(Goal.WHOLE, JUNE)).isEqualTo(115);
    }

    @Test
    void whatAUnitReportedItselfCountsForAllBelow() {
        figure(NORTH, JUNE, 10);
        figure(CITY, JUNE, 12);
        assertThat(total(CITY, JUNE)).isEqualTo(12);
        assertThat(total(PROVINCE, JUNE)).isEqualTo(12);
    }

    @Test
    void whileOneIsMissingThereIsNoTotal() {
        figure(NORTH, JUNE, 10);
        figure(SOUTH, Period.month(2023, 5), 5);
        figure(OTHER_CITY, JUNE, 100);
        assertThat(total(CITY, JUNE)).isNull();
        assertThat(total(PROVINCE, JUNE)).isNull();
        assertThat(total(OTHER_CITY, JUNE)).isEqualTo(100);
    }

    @Test
    void whoNeverReportedInTheYearIsNotWaitedFor() {
        figure(NORTH, JUNE, 10);
        figure(SOUTH, Period.month(2022, 6), 5);
        assertThat(total(CITY, JUNE)).isEqualTo(10);
    }

    @Test
    void theTreeIsThatOfTheEndOfThePeriod() {
        for (Period period : List.of(JUNE, Period.month(2023, 7))) {
            figure(NORTH, period, 10);
            figure(SOUTH, period, 5);
            figure(OTHER_CITY, period, 100);
        }
        assertThat(total(CITY, JUNE)).isEqualTo(15);
        assertThat(total(OTHER_CITY, JUNE)).as("its own figure").isEqualTo(100);
        assertThat(total(CITY, Period.month(2023, 7))).isEqualTo(10);
        assertThat(total(PROVINCE, Period.month(2023, 7))).isEqualTo(110);
    }

    @Test
    void aTotalIsProvisionalWhileOneOfItsFiguresIs() {
        figure(NORTH, JUNE, 7);
        figure(SOUTH, JUNE, 5);
        Figure total = new Totals(shelf, tree).of(PEOPLE).at(JUNE, CITY);
        assertThat(total).isEqualTo(new Figure(BigDecimal.valueOf(12), null, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverWasAskedForBeforeTheTotalIsTheSame(long seed) {
        var random = new Random(seed);
        List<UUID> units = List.of(Goal.WHOLE, PROVINCE, CITY, OTHER_CITY, NORTH, SOUTH);
        for (int i = 0; i < 30; i++) {
            figure(units.get(2 + random.nextInt(4)), Period.month(2023, 5 + random.nextInt(4)), random.nextInt(9));
        }
        Totals.OfOne remembering = new Totals(shelf, tree).of(PEOPLE);
        remembering.addUp(IntStream.rangeClosed(4, 8)
                .mapToObj(month -> Period.month(2023, month))
                .toList());
        for (int i = 0; i < 200; i++) {
            UUID unit = units.get(random.nextInt(units.size()));
            Period period = Period.month(2022 + random.nextInt(2), 4 + random.nextInt(6));
            assertThat(remembering.at(period, unit))
                    .isEqualTo(new Totals(shelf, tree).of(PEOPLE).at(period, unit));
        }
    }
}
