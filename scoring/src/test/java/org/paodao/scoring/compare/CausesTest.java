package org.paodao.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.events;
import static org.paodao.scoring.appraisal.Made.straight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Made;
import org.paodao.scoring.appraisal.RandomScheme;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome.Effect;

class CausesTest {

    @Test
    void twoUnitsDifferByTheirClausesTheLargestFirst() {
        Made made = new Made()
                .clause("a", "50", straight())
                .clause("b", "30", straight())
                .clause("c", "20", straight())
                .veto("v", Effect.CAPPED, "40")
                .unit("x", "a=80", "b=50", "c=100")
                .unit("y", "a=60", "b=100", "c=100")
                .give("y", "v", events("FOUND"));
        Assessment assessed = made.assess();
        assertThat(Causes.between(assessed.ledger("x"), assessed.ledger("y")).stream()
                        .map(cause -> cause.clause() + " "
                                + cause.difference().stripTrailingZeros().toPlainString()))
                .containsExactly("v -40", "b 15", "a -10");
    }

    static Stream<Long> seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCausesComeToExactlyTheDifference(long seed) {
        Made before = RandomScheme.of(seed);
        Made after = RandomScheme.of(seed + 1000);
        Assessment from = before.assess();
        Assessment to = after.assess();
        BigDecimal difference = total(to, "u0").subtract(total(from, "u0"));
        assertThat(sum(Causes.between(from.ledger("u0"), to.ledger("u0")).stream()
                        .map(Cause::difference)))
                .isEqualByComparingTo(difference);
        var years = Causes.between(year(before), year(after), "u0");
        assertThat(sum(years.stream().map(YearCause::difference))).isEqualByComparingTo(difference);
        assertThat(years.stream().map(cause -> cause.difference().abs()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void theChangeOfRulesIsKeptApartFromWhatWasDone() {
        Made before = new Made()
                .clause("a", "50", straight())
                .clause("b", "40", straight())
                .clause("gone", "10", straight())
                .unit("x", "a=80", "b=50", "gone=100");
        Made after = new Made()
                .clause("a", "70", straight())
                .clause("b", "20", straight())
                .clause("new", "10", straight())
                .unit("x", "a=90", "b=50", "new=50");
        assertThat(Causes.between(year(before), year(after), "x"))
                .usingElementComparator((one, other) -> said(one).compareTo(said(other)))
                .containsExactly(
                        new YearCause("a", d("16"), d("7")),
                        new YearCause("b", d("-10"), d("0")),
                        new YearCause("gone", d("-10"), d("0")),
                        new YearCause("new", d("5"), d("0")));
    }

    @Test
    void aVetoOfBothYearsIsPerformance() {
        Made before = new Made().clause("a", "50", straight()).veto("v", Effect.CAPPED, "10");
        Made after = new Made().clause("a", "50", straight()).veto("v", Effect.CAPPED, "10");
        before.unit("x", "a=80");
        after.unit("x", "a=80").give("x", "v", events("FOUND"));
        assertThat(Causes.between(year(before), year(after), "x").stream().map(CausesTest::said))
                .containsExactly("v 0 -30");
    }

    @Test
    void aUnitIsToldWhereThereIsSomethingToGain() {
        Made made = new Made()
                .clause("a", "50", straight())
                .clause("b", "30", straight())
                .clause("c", "3", straight())
                .clause("d", "17", new Method.Deduction(d("1"), d("0"), d("0.5"), d("2"), false))
                .clause("e", "10", straight(), Missing.LEFT_OUT)
                .clause("f", "5", new Method.Bonus(d("1")))
                .coefficient("x", null, "a", "1.2")
                .unit("x", "a=50", "b=100", "c=0")
                .unit("y", "a=90", "b=100", "c=0")
                .unit("z", "a=80", "b=100", "c=100");
        List.of("x", "y", "z").forEach(unit -> made.give(unit, "d", events()).give(unit, "e", Made.amount("0")));
        made.give("x", "d", events("FOUND", "FOUND")).give("x", "f", events());
        // 75 of x; z has 90, y 92: 15.01 more pass z, 12.51 of them in a because of its coefficient
        assertThat(made.total("x")).isEqualTo("75.00");
        List<Improvement> found = Improvements.of(made.scheme(), made.facts(), "x");
        assertThat(found.stream().map(Improvement::clause)).containsExactly("a", "e", "f", "c", "d");
        Improvement best = found.getFirst();
        assertThat(best.place()).isEqualTo(1);
        assertThat(best.room()).isEqualByComparingTo("25");
        Improvement.Pass pass = Objects.requireNonNull(best.pass());
        assertThat(pass.marks()).isEqualByComparingTo("37.51");
        assertThat(pass.attainment()).isEqualByComparingTo("75.02");
        assertThat(found.get(1).pass()).isNull();
        assertThat(made.give("x", "a", Made.amount("75.02")).place("x")).isEqualTo(2);
        assertThat(made.give("x", "a", Made.amount("74.9")).place("x")).isEqualTo(3);
        assertThat(Improvements.of(made.scheme(), made.facts(), "y")).isEmpty();
    }

    private static Year year(Made made) {
        return new Year(made.scheme(), made.facts());
    }

    private static String said(YearCause cause) {
        return "%s %s %s"
                .formatted(
                        cause.clause(),
                        cause.scheme().stripTrailingZeros().toPlainString(),
                        cause.performance().stripTrailingZeros().toPlainString());
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(Assessment assessed, String unit) {
        return assessed.standing(unit).orElseThrow().total();
    }
}
