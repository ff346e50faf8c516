package org.paodao.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

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
        assertThat(definitions.results(JUNE, figures))
                .containsExactlyElementsOf(definitions.order().stream()
                        .map(code -> Objects.requireNonNull(byCode.get(code)))
                        .toList());
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
        assertThat(definitions.result("A", JUNE, figures))
                .isEqualTo(definitions
                        .evaluate(JUNE, (code, period) -> BigDecimal.valueOf(period.count()))
                        .get("A"));
        assertThat(asked).containsExactly("x");
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
