package org.paodao.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;

class DefinitionsTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Test
    void eachIsWorkedOutAfterThoseItNeeds() throws Malformed {
        Definitions definitions = definitions("A", "[B] + [C]", "B", "[C] * 2", "C", "[x] + 1", "D", "[x]");
        assertThat(definitions.cycle()).isEmpty();
        assertThat(definitions.order()).containsExactly("C", "B", "A", "D");
        assertThat(definitions.evaluate(JUNE, (code, period) -> BigDecimal.TWO))
                .containsEntry("A", new Result.Value(new BigDecimal(9)))
                .containsEntry("B", new Result.Value(new BigDecimal(6)))
                .hasSize(4);
    }

    @Test
    void resultsComeInTheirOrder() throws Malformed {
        Definitions definitions = definitions("A", "[B] + previous([B])", "B", "[x] * 2", "C", "growth([A])");
        Figures figures = (code, period) -> BigDecimal.valueOf(period.count());
        Map<String, Result> byCode = definitions.evaluate(JUNE, figures);
        Working working = definitions.working(figures).turnTo(JUNE);
        List<String> order = definitions.order();
        for (int place = 0; place < order.size(); place++) {
            assertThat(working.result(place)).isEqualTo(byCode.get(order.get(place)));
        }
        assertThat(byCode.get("A")).isEqualTo(new Result.Value(BigDecimal.valueOf(4L * JUNE.count() - 2)));
    }

    @Test
    void aResultAloneAsksForNothingButWhatItIsMadeOf() throws Malformed {
        Definitions definitions = definitions("A", "[B] + previous([B])", "B", "[x] * 2", "C", "[y]");
        Set<String> asked = new HashSet<>();
        Figures figures = (code, period) -> {
            asked.add(code);
            return BigDecimal.valueOf(period.count());
        };
        int place = definitions.order().indexOf("A");
        assertThat(definitions.working(figures).turnTo(JUNE).result(place))
                .isEqualTo(definitions
                        .evaluate(JUNE, (code, period) -> BigDecimal.valueOf(period.count()))
                        .get("A"));
        assertThat(asked).containsExactly("x");
    }

    @Test
    void whatIsWorkedOutAgainGoesByTheNextPeriodAndTheFiguresOfThatTime() throws Malformed {
        Map<Period, BigDecimal> figures = new HashMap<>(Map.of(JUNE, BigDecimal.ONE, JUNE.plus(-1), BigDecimal.TWO));
        Working working =
                definitions("A", "[B] + previous([B])", "B", "[x] * 2").working((code, period) -> figures.get(period));
        assertThat(working.turnTo(JUNE).rounded(1, 1)).isEqualTo("6.0");
        assertThat(working.turnTo(JUNE.plus(1)).rounded(1, 1)).isNull();
        figures.put(JUNE, BigDecimal.TEN);
        assertThat(working.turnTo(JUNE).rounded(1, 1)).isEqualTo("24.0");
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 2", "3, 8, 2", "1, 3, 6", "-1, 8, 2", "2.50, 0.4, 0", "1e30, 7, 2", "1e-30, 7, 32", "7, 1, 0"})
    void aRoundedResultIsTheExactOneRounded(BigDecimal x, BigDecimal y, int decimals) throws Malformed {
        assertRounded(x, y, decimals);
    }

    @Test
    void randomResultsAreRoundedAsExactOnes() throws Malformed {
        var random = new Random(34);
        for (int i = 0; i < Chance.cases(20_000); i++) {
            BigDecimal y = BigDecimal.valueOf(1L + random.nextInt(2000), random.nextInt(6) - 1);
            BigDecimal half = new BigDecimal(new BigInteger(1 + random.nextInt(110), random), random.nextInt(40));
            int off = random.nextInt(3) - 1;
            BigDecimal x = y.multiply(half).add(BigDecimal.valueOf(off, random.nextInt(60)));
            assertRounded(random.nextBoolean() ? x : x.negate(), y, random.nextInt(40) - 2);
        }
    }

    private static void assertRounded(BigDecimal x, BigDecimal y, int decimals) throws Malformed {
        Working working = definitions("A", "[x] / [y]").working((code, period) -> code.equals("x") ? x : y);
        assertThat(working.turnTo(JUNE).result(0))
                .isInstanceOfSatisfying(
                        Result.Value.class,
                        value -> assertThat(working.rounded(0, decimals))
                                .isEqualTo(Rounding.to(decimals, value.exact())));
    }

    @Test
    void whatIsMultipliedOrDividedByOneKeepsItsDecimals() throws Malformed {
        Definitions definitions = definitions("A", "[x] / 1 * 1", "B", "1 * [x]", "C", "[x] * 1.0");
        assertThat(definitions.evaluate(JUNE, (code, period) -> new BigDecimal("2.50")))
                .containsEntry("A", new Result.Value(new BigDecimal("2.50")))
                .containsEntry("B", new Result.Value(new BigDecimal("2.50")))
                .containsEntry("C", new Result.Value(new BigDecimal("2.500")));
    }

    @Test
    void whatChangesIsKnown() throws Malformed {
        Definitions definitions = definitions("A", "[B] + [C]", "B", "[y] * 2", "C", "[x] + 1", "D", "[y]");
        assertThat(definitions.affectedBy(List.of("x"))).containsExactly("C", "A");
        assertThat(definitions.affectedBy(List.of("y"))).containsExactly("B", "A", "D");
        assertThat(definitions.affectedBy(List.of("A"))).isEmpty();
    }

    @Test
    void aCycleIsNamed() throws Malformed {
        Definitions definitions = definitions("A", "[B]", "B", "[C] + [x]", "C", "previous([D])", "D", "[B]");
        assertThat(definitions.cycle()).contains(List.of("B", "C", "D", "B"));
        assertThatIllegalStateException().isThrownBy(definitions::order);
        assertThatIllegalStateException().isThrownBy(() -> definitions.evaluate(JUNE, (code, period) -> null));
        assertThat(definitions("A", "[A]").cycle()).contains(List.of("A", "A"));
    }

    @Test
    void aFormulaBetweenDoesNotHideWhatIsMissing() throws Malformed {
        Definitions definitions = definitions("A", "growth([B])", "B", "[x] * 2");
        Figures figures = (code, period) -> period.equals(JUNE) ? BigDecimal.TEN : null;
        assertThat(definitions.evaluate(JUNE, figures).get("A"))
                .isEqualTo(new Result.Missing(Reason.of("formula-input-missing", "x", Period.month(2022, 6))));
    }

    @Test
    void aThirdOnTheWayIsNotRounded() throws Malformed {
        Definitions definitions = definitions("A", "[B] * 3", "B", "[x] / 3");
        assertThat(definitions.evaluate(JUNE, (code, period) -> BigDecimal.ONE).get("A"))
                .isInstanceOfSatisfying(
                        Result.Value.class, value -> assertThat(value.exact()).isEqualByComparingTo(BigDecimal.ONE));
    }

    @Test
    void aLongChainIsNoTrouble() throws Malformed {
        int length = Chance.cases(20_000);
        Map<String, Formula> chain = new HashMap<>();
        for (int i = 0; i < length; i++) {
            chain.put("c%05d".formatted(i), Formula.read("[c%05d] + 1".formatted(i + 1)));
        }
        Definitions definitions = Definitions.of(chain);
        assertThat(definitions.order())
                .hasSize(length)
                .startsWith("c%05d".formatted(length - 1))
                .endsWith("c00000");
        assertThat(definitions.evaluate(JUNE, (code, period) -> BigDecimal.ONE).get("c00000"))
                .isEqualTo(new Result.Value(new BigDecimal(length + 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void ordersAndCyclesAreRightWhateverTheGraph(int seed) throws Malformed {
        var random = new Random(seed);
        for (int round = 0; round < Chance.cases(200); round++) {
            Map<String, Formula> formulas = new HashMap<>();
            int size = 2 + random.nextInt(8);
            for (int i = 0; i < size; i++) {
                formulas.put("c" + i, Formula.read("[c%d] + [c%d]".formatted(random.nextInt(12), random.nextInt(12))));
            }
            Definitions definitions = Definitions.of(formulas);
            if (definitions.cycle().isPresent()) {
                List<String> cycle = definitions.cycle().get();
                assertThat(cycle.getFirst()).isEqualTo(cycle.getLast());
                for (int i = 1; i < cycle.size(); i++) {
                    assertThat(codes(formulas, cycle.get(i - 1))).contains(cycle.get(i));
                }
            } else {
                List<String> order = definitions.order();
                assertThat(order).containsExactlyInAnyOrderElementsOf(formulas.keySet());
                order.forEach(code -> assertThat(codes(formulas, code))
                        .allMatch(needed -> order.indexOf(needed) < order.indexOf(code)));
            }
        }
    }

    private static Set<String> codes(Map<String, Formula> formulas, String code) {
        return Objects.requireNonNull(formulas.get(code)).codes();
    }

    private static Definitions definitions(String... codesAndFormulas) throws Malformed {
        Map<String, Formula> formulas = new HashMap<>();
        for (int i = 0; i < codesAndFormulas.length; i += 2) {
            formulas.put(codesAndFormulas[i], Formula.read(codesAndFormulas[i + 1]));
        }
        return Definitions.of(formulas);
    }
}
