package org.paodao.scoring.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Shape.Linear;
import org.paodao.scoring.path.Shape.Own;
import org.paodao.scoring.path.Shape.Steady;
import org.paodao.scoring.path.Shape.Step;
import org.paodao.scoring.path.Shape.Steps;
import org.paodao.scoring.target.Wanted;

class PathTest {
    private static final Period JANUARY = Period.month(2023, 1);
    private static final Period FIRST_QUARTER = Period.parse("2023-Q1");

    @Test
    void aLinearPathGivesEveryMonthTheSame() {
        Path path = Path.of(new Linear(), Course.ofYear(JANUARY, Wanted.atLeast(decimal("120"))));
        assertThat(lows(path, "2023-01", "2023-06", "2023-12"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("10"), decimal("60"), decimal("120"));
        assertThat(path.length()).isEqualTo(12);
        assertThat(path.starts()).isTrue();
        assertThat(path.highAt(JANUARY)).isNull();
    }

    @Test
    void aLossThatMayComeTogetherOverTheYearIsSpreadOverItAsACapIs() {
        Path path = Path.of(new Linear(), Course.ofYear(JANUARY, Wanted.atLeast(decimal("-120"))));
        assertThat(lows(path, "2023-01", "2023-11", "2023-12"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("-10"), decimal("-110"), decimal("-120"));
        assertThat(path.starts()).isFalse();
        Path late = Path.of(
                new Linear(),
                new Course(Period.month(2023, 11), decimal("-60"), Wanted.atLeast(decimal("-120")), true));
        assertThat(lows(late, "2023-11"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("-90"));
        Path stand = Path.of(new Linear(), new Course(JANUARY, decimal("0"), Wanted.atLeast(decimal("-120")), false));
        assertThat(lows(stand, "2023-01")).containsExactly(decimal("-120"));
    }

    @Test
    void aDecimalBorderIsExactEvenWhereThePartIsNot() {
        Path path = Path.of(new Linear(), Course.ofYear(JANUARY, Wanted.atLeast(decimal("7.5"))));
        assertThat(path.lowAt(Period.month(2023, 2))).isEqualByComparingTo("1.25");
        Path thirds = Path.of(
                new Steps(List.of(new Step(9, decimal("10")), new Step(12, decimal("100"))), true),
                Course.ofYear(JANUARY, Wanted.atLeast(decimal("900"))));
        assertThat(thirds.lowAt(Period.month(2023, 1))).isEqualByComparingTo("10");
        assertThat(thirds.lowAt(Period.month(2023, 9))).isEqualByComparingTo("90");
        assertThat(thirds.lowAt(Period.month(2023, 10))).isEqualByComparingTo("360");
    }

    @Test
    void anIndicatorThatHasToFallHasAFallingCap() {
        Path path = Path.of(new Linear(), new Course(FIRST_QUARTER, decimal("4"), Wanted.atMost(decimal("3")), false));
        assertThat(highs(path)).containsExactly("3.75", "3.5", "3.25", "3");
        assertThat(path.lowAt(FIRST_QUARTER)).isNull();
        assertThat(path.starts()).isFalse();
    }

    @Test
    void whatMayBeUsedUpOverTheYearIsSpreadOverIt() {
        Path path = Path.of(new Linear(), Course.ofYear(FIRST_QUARTER, Wanted.atMost(decimal("80"))));
        assertThat(highs(path)).containsExactly("20", "40", "60", "80");
    }

    @Test
    void whoIsGoodEnoughAlreadyOnlyHasToStaySo() {
        Path low = Path.of(new Linear(), new Course(FIRST_QUARTER, decimal("7"), Wanted.atLeast(decimal("6")), false));
        assertThat(lows(low, "2023-Q1", "2023-Q4")).containsExactly(decimal("6"), decimal("6"));
        Path high =
                Path.of(new Linear(), new Course(FIRST_QUARTER, decimal("2.5"), Wanted.atMost(decimal("3")), false));
        assertThat(highs(high)).containsExactly("3", "3", "3", "3");
        assertThat(Objects.requireNonNull(high.high()).origin()).isEqualByComparingTo("0");
        Path same = Path.of(new Linear(), new Course(FIRST_QUARTER, decimal("3"), Wanted.atMost(decimal("3")), false));
        assertThat(highs(same)).containsExactly("3", "3", "3", "3");
        Path exceeded = Path.of(
                new Linear(), new Course(Period.parse("2023-Q3"), decimal("10"), Wanted.atLeast(decimal("10")), true));
        assertThat(lows(exceeded, "2023-Q3", "2023-Q4")).containsExactly(decimal("10"), decimal("10"));
        assertThat(exceeded.starts()).isFalse();
    }

    @Test
    void aSteadyPathWantsTheGoalInEveryPeriod() {
        Path path = Path.of(new Steady(), Course.ofYear(FIRST_QUARTER, Wanted.atLeast(decimal("6.5"))));
        assertThat(lows(path, "2023-Q1", "2023-Q4")).containsExactly(decimal("6.5"), decimal("6.5"));
        assertThat(path.starts()).isFalse();
    }

    @Test
    void aRangeIsApproachedFromWhereTheBaseLies() {
        Wanted range = Wanted.between(decimal("10"), decimal("20"));
        Path below = Path.of(new Linear(), new Course(FIRST_QUARTER, decimal("6"), range, false));
        assertThat(lows(below, "2023-Q1", "2023-Q4"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("7"), decimal("10"));
        assertThat(highs(below)).containsExactly("20", "20", "20", "20");
        Path above = Path.of(new Linear(), new Course(FIRST_QUARTER, decimal("28"), range, false));
        assertThat(highs(above)).containsExactly("26", "24", "22", "20");
        Path sum = Path.of(new Linear(), Course.ofYear(FIRST_QUARTER, range));
        assertThat(lows(sum, "2023-Q2")).first().isEqualTo(decimal("5"));
        assertThat(highs(sum)).containsExactly("5", "10", "15", "20");
    }

    @Test
    void ofARangeTheNearerOrPassedBorderMatters() {
        Path path = Path.of(
                new Steady(),
                new Course(FIRST_QUARTER, decimal("12"), Wanted.between(decimal("10"), decimal("20")), false));
        assertThat(Objects.requireNonNull(path.position(FIRST_QUARTER, decimal("21")))
                        .lag())
                .isEqualByComparingTo("1");
        assertThat(Objects.requireNonNull(path.position(FIRST_QUARTER, decimal("9")))
                        .lag())
                .isEqualByComparingTo("1");
        assertThat(Objects.requireNonNull(path.position(FIRST_QUARTER, decimal("12")))
                        .lane()
                        .floor())
                .isTrue();
        assertThat(Objects.requireNonNull(path.position(FIRST_QUARTER, decimal("19")))
                        .lane()
                        .floor())
                .isFalse();
        assertThat(Objects.requireNonNull(path.position(FIRST_QUARTER, decimal("15")))
                        .lane()
                        .floor())
                .isTrue();
    }

    @Test
    void aPlanThatStartsWithinTheYearStartsFromTheValueThen() {
        Path path = Path.of(
                new Linear(), new Course(Period.month(2023, 7), decimal("30"), Wanted.atLeast(decimal("90")), true));
        assertThat(path.length()).isEqualTo(6);
        assertThat(lows(path, "2023-07", "2023-12"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("40"), decimal("90"));
        assertThat(path.covers(Period.month(2023, 6))).isFalse();
        assertThat(path.covers(Period.month(2023, 7))).isTrue();
        assertThat(path.covers(Period.month(2024, 8))).isFalse();
        assertThat(path.lowAt(Period.month(2023, 6))).isNull();
        assertThat(path.position(Period.month(2023, 6), decimal("1"))).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> path.covers(FIRST_QUARTER));
    }

    @Test
    void stepsRestUntilTheNextOne() {
        Steps quarters = Steps.ofQuarters(
                Frequency.MONTH,
                Stream.of("20", "25", "25", "30").map(BigDecimal::new).toList());
        Path path = Path.of(quarters, Course.ofYear(JANUARY, Wanted.atLeast(decimal("200"))));
        assertThat(lows(path, "2023-02", "2023-03", "2023-05", "2023-06", "2023-11", "2023-12"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        decimal("0"), decimal("40"), decimal("40"), decimal("90"), decimal("140"), decimal("200"));
    }

    @Test
    void stepsBeforeAStartWithinTheYearAreBehindIt() {
        Steps steps = new Steps(
                List.of(new Step(2, decimal("60")), new Step(3, decimal("80")), new Step(4, decimal("100"))), false);
        Path path = Path.of(
                steps, new Course(Period.parse("2023-Q3"), decimal("50"), Wanted.atLeast(decimal("100")), true));
        assertThat(lows(path, "2023-Q3", "2023-Q4"))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("90"), decimal("100"));
    }

    @Test
    void quartersNeedAFrequencyThatHasThem() {
        List<BigDecimal> four = List.of(decimal("25"), decimal("25"), decimal("25"), decimal("25"));
        assertThat(Steps.ofQuarters(Frequency.QUARTER, four).steps().getFirst()).isEqualTo(new Step(1, decimal("25")));
        assertThatIllegalArgumentException().isThrownBy(() -> Steps.ofQuarters(Frequency.HALF, four));
        assertThatIllegalArgumentException().isThrownBy(() -> Steps.ofQuarters(Frequency.MONTH, four.subList(1, 4)));
    }

    @Test
    void lastYearsShapeIsFollowedInShares() {
        Shape lastYear = new Shape.LastYear(BigDecimal.ZERO, decimals("10", "30", "60", "100"));
        Path path = Path.of(lastYear, Course.ofYear(FIRST_QUARTER, Wanted.atLeast(decimal("150"))));
        assertThat(lows(path, "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals("15", "45", "90", "150"));
        Path late = Path.of(
                lastYear, new Course(Period.parse("2023-Q3"), decimal("50"), Wanted.atLeast(decimal("120")), true));
        assertThat(lows(late, "2023-Q3"))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals("80"));
    }

    @Test
    void ofAStandTheShapeIsThatOfItsDifferences() {
        Shape lastYear = new Shape.LastYear(decimal("70"), decimals("72", "71", "74", "75"));
        Path path = Path.of(lastYear, new Course(FIRST_QUARTER, decimal("75"), Wanted.atLeast(decimal("80")), false));
        assertThat(lows(path, "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals("77", "76", "79", "80"));
    }

    @Test
    void ownValuesAreTakenAsTheyAre() {
        Path path = Path.of(
                new Own(decimals("1", "5", "5", "10")), Course.ofYear(FIRST_QUARTER, Wanted.atLeast(decimal("10"))));
        assertThat(lows(path, "2023-Q2", "2023-Q4")).isEqualTo(decimals("5", "10"));
        Path cap = Path.of(
                new Own(decimals("9", "8", "7", "6")),
                new Course(FIRST_QUARTER, decimal("10"), Wanted.atMost(decimal("6")), false));
        assertThat(highs(cap)).containsExactly("9", "8", "7", "6");
        Path range = Path.of(
                new Own(decimals("1", "2", "3", "4"), decimals("9", "8", "7", "6")),
                new Course(FIRST_QUARTER, decimal("0"), Wanted.between(decimal("4"), decimal("6")), false));
        assertThat(lows(range, "2023-Q1")).isEqualTo(decimals("1"));
        assertThat(highs(range)).containsExactly("9", "8", "7", "6");
    }

    private static List<BigDecimal> lows(Path path, String... periods) {
        return Stream.of(periods).map(Period::parse).map(path::lowAt).toList();
    }

    private static List<String> highs(Path path) {
        return IntStream.range(0, path.length())
                .mapToObj(path.first()::plus)
                .map(period -> Objects.requireNonNull(path.highAt(period))
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
