package org.paodao.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

class FormulaTest {
    private static final Period JUNE = Period.month(2023, 6);
    private static final Map<String, String> KNOWN = Map.of(
            "GDP 2023-06", "596.86",
            "GDP 2022-06", "560",
            "人口 2023-06", "25.1",
            "A 2023-06", "-3",
            "A 2023-05", "5",
            "零 2023-06", "0",
            "零 2022-06", "0");
    private static final Figures FIGURES = (code, period) -> {
        String known = KNOWN.get(code + " " + period);
        return known == null ? null : new BigDecimal(known);
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 4 - 3 | 3",
                "24 / 4 / 2 | 3",
                "-(2 - 5) | 3",
                "2 × 3 ÷ 4 − 1 | 0.5",
                "（１＋２）＊３ | 9",
                "1 / 3 * 3 | 1",
                "sum(1, 2, 3.5) | 6.5",
                "MIN(4, -2, 3) | -2",
                "max(4, -2, 5) | 5",
                "avg(1, 2) | 1.5",
                "abs(-2.50) | 2.50",
                "abs(1 / -4) | 0.25",
                "[GDP] - [ 人口 ] | 571.76",
                "【A】 * [A] | 9",
                "previous([A]) - [A] | 8",
                "growth([GDP] / 2) | 6.582142857142857142857142857142857"
            })
    void aFormulaIsWorkedOutExactly(String text, BigDecimal expected) throws Malformed {
        assertThat(Formula.read(text).evaluate(JUNE, FIGURES))
                .isInstanceOfSatisfying(
                        Result.Value.class, value -> assertThat(value.exact()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[GDP] / [人口] * 100 | 596.86 ÷ 25.1 × 100",
                "[GDP]/([人口]-[A]) | 596.86 ÷ (25.1 − (−3))",
                "growth([GDP]) | (596.86 − 560) ÷ 560 × 100",
                "growth([GDP]) / 2 | (596.86 − 560) ÷ 560 × 100 ÷ 2",
                "2 / growth([GDP]) | 2 ÷ ((596.86 − 560) ÷ 560 × 100)",
                "previous([A]) | 5",
                "sum([A], 1 - (2 - 3)) | sum((−3), 1 − (2 − 3))",
                "-([A] + 1) | −((−3) + 1)",
                "previous([B]) + 1 | [B 2023-05] + 1"
            })
    void theExplanationPutsTheFiguresIn(String text, String expected) throws Malformed {
        assertThat(Formula.read(text).explain(JUNE, FIGURES)).isEqualTo(expected);
    }

    @Test
    void whatIsMissingIsNamed() throws Malformed {
        assertThat(Formula.read("1 + [GDP] / previous([B])").evaluate(JUNE, FIGURES))
                .isEqualTo(new Result.Missing(Reason.of("formula-input-missing", "B", Period.month(2023, 5))));
    }

    @Test
    void nothingIsDividedByZero() throws Malformed {
        assertThat(Formula.read("[GDP] / ([A] + 3)").evaluate(JUNE, FIGURES))
                .isEqualTo(new Result.Missing(Reason.of("formula-division-by-zero", "[A] + 3", JUNE)));
        assertThat(Formula.read("growth([零])").evaluate(JUNE, FIGURES))
                .isEqualTo(new Result.Missing(
                        Reason.of("formula-growth-base", "[零]", Period.month(2022, 6), BigDecimal.ZERO)));
    }

    @Test
    void cumulativeAddsUpTheYear() throws Malformed {
        Figures months = (code, period) -> period.year() == 2023 ? new BigDecimal(period.number()) : null;
        Formula formula = Formula.read("cumulative([A])");
        assertThat(formula.evaluate(JUNE, months)).isEqualTo(new Result.Value(new BigDecimal(21)));
        assertThat(formula.explain(Period.month(2023, 3), months)).isEqualTo("(1 + 2 + 3)");
        assertThat(Formula.read("growth(cumulative([A]))").evaluate(JUNE, months))
                .isEqualTo(new Result.Missing(Reason.of("formula-input-missing", "A", Period.month(2022, 1))));
    }

    @Test
    void theTotalIsTakenOfWhatLiesBelow() throws Malformed {
        Figures district = new Figures() {
            @Override
            public BigDecimal of(String code, Period period) {
                return BigDecimal.ONE;
            }

            @Override
            public @Nullable BigDecimal total(String code, Period period) {
                return code.equals("低保人数") ? new BigDecimal(1530) : null;
            }
        };
        Formula formula = Formula.read("total([低保人数]) / [A]");
        assertThat(formula.evaluate(JUNE, district)).isEqualTo(new Result.Value(new BigDecimal(1530)));
        assertThat(formula.explain(JUNE, district)).isEqualTo("1530 ÷ 1");
        assertThat(formula.totals()).containsExactly("低保人数");
        assertThat(formula.codes()).containsExactly("低保人数", "A");
        assertThat(Formula.read("total([B])").evaluate(JUNE, district))
                .isEqualTo(new Result.Missing(Reason.of("formula-input-missing", "B", JUNE)));
        assertThat(Formula.read("total([A])").evaluate(JUNE, FIGURES))
                .as("where nothing lies below it is the figure itself")
                .isEqualTo(new Result.Value(new BigDecimal("-3")));
    }

    @Test
    void theCodesAreKnownInTheOrderOfMention() throws Malformed {
        assertThat(Formula.read("[B] + growth([A] / [B]) + max([C], -[A])").codes())
                .containsExactly("B", "A", "C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 | formula-empty",
                "1 + | 3 | formula-ends-early",
                "1 + + 2 | 4 | formula-unexpected",
                "1 2 | 2 | formula-unexpected",
                "(1 + 2 | 6 | formula-ends-early",
                "[A | 0 | formula-bracket-open",
                "1 + [ ] | 4 | formula-code-wrong",
                "[A[B]] | 0 | formula-code-wrong",
                "median(1) | 0 | formula-function-unknown",
                "1 + abs(1, 2) | 4 | formula-one-argument",
                "1 + total(2 * [A]) | 4 | formula-total-of",
                "growth 1 | 7 | formula-unexpected",
                "1.2.3 | 0 | formula-number-wrong",
                "1. | 0 | formula-number-wrong",
                "2 * .5 | 4 | formula-number-wrong",
                "1234567890123456789012345678901 | 0 | formula-number-too-long",
                "growth(growth(growth(growth(1)))) | 21 | formula-looks-back-too-deep",
                "1; drop | 1 | formula-unexpected"
            })
    void whatIsNoFormulaIsRefusedWhereItGoesWrong(String text, int position, String key) {
        assertThat(refused(text)).satisfies(malformed -> {
            assertThat(malformed.position()).isEqualTo(position);
            assertThat(malformed.reason().key()).isEqualTo(key);
            assertThat(Formula.keys()).contains(key);
        });
    }

    @Test
    void lengthAndDepthHaveLimits() {
        assertThat(refused("1" + "+1".repeat(1000)).reason().key()).isEqualTo("formula-too-long");
        assertThat(refused("(".repeat(41) + "1" + ")".repeat(41)).reason().key())
                .isEqualTo("formula-too-deep");
        assertThat(refused("-".repeat(41) + "1").reason().key()).isEqualTo("formula-too-deep");
    }

    @Test
    void aFormulaOfTheLargestSizeIsWorkedOut() throws Malformed {
        String text = Stream.generate(() -> "1").limit(1000).collect(Collectors.joining("+"));
        assertThat(Formula.read(text).evaluate(JUNE, FIGURES)).isEqualTo(new Result.Value(new BigDecimal(1000)));
        String deep = "(".repeat(39) + "1" + ")".repeat(39);
        assertThat(Formula.read(deep).evaluate(JUNE, FIGURES)).isEqualTo(new Result.Value(BigDecimal.ONE));
    }

    static Malformed refused(String text) {
        try {
            Formula formula = Formula.read(text);
            throw new AssertionError("Read: %s".formatted(formula));
        } catch (Malformed malformed) {
            return Objects.requireNonNull(malformed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[A] / 0, true",
        "[A] / ([A] - [A]) + 1, true",
        "[A] / ([A] - [B]), false",
        "growth([A]), false",
        "0 / [A], false"
    })
    void aFormulaThatCanOnlyDivideByZeroIsKnownBefore(String text, boolean always) throws Malformed {
        assertThat(Formula.read(text).alwaysDividesByZero()).isEqualTo(always);
    }
}
