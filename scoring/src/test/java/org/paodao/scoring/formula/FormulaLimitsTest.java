package org.paodao.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

/** What is just allowed, and what is just not. */
class FormulaLimitsTest {
    private static final Period JUNE = Period.month(2023, 6);
    private static final int EARLIEST = 1900;
    private static final Figures MONTHS = (code, period) -> new BigDecimal(period.number());

    @Test
    void twoThousandCharactersAreReadAndNoneMore() throws Malformed {
        String longest = "1" + " ".repeat(1999);
        assertThat(worked(longest)).isEqualByComparingTo("1");
        assertThat(refused(longest + " ")).isEqualTo("formula-too-long");
    }

    @Test
    void thirtyDigitsAreANumberAndNoneMore() throws Malformed {
        assertThat(worked("9".repeat(30))).isEqualByComparingTo("9".repeat(30));
        assertThat(refused("9".repeat(31))).isEqualTo("formula-number-too-long");
    }

    @Test
    void threeMayLookBackWithinEachOtherAndAsManyBesideAsThereAre() throws Malformed {
        assertThat(worked("previous(previous(previous([A])))")).isEqualByComparingTo("3");
        assertThat(worked("previous([A]) + previous([A]) + previous([A]) + previous([A])"))
                .isEqualByComparingTo("20");
        assertThat(refused("previous(previous(previous(previous([A]))))")).isEqualTo("formula-looks-back-too-deep");
    }

    @ParameterizedTest
    @CsvSource({"０, 0", "９, 9", "１２, 12"})
    void fullWidthDigitsCountFromTheFirstToTheLast(String written, BigDecimal value) throws Malformed {
        assertThat(worked(written)).isEqualByComparingTo(value);
    }

    @Test
    void wideSpacesAreSpacesAndNoughtsAreNothing() throws Malformed {
        assertThat(worked("1\u3000+\u30002")).isEqualByComparingTo("3");
        assertThat(refused("1 \0")).isEqualTo("formula-unexpected");
    }

    @Test
    void aBracketAtTheVeryEndStaysOpen() {
        assertThat(refused("1 + [")).isEqualTo("formula-bracket-open");
        assertThat(refused("[]")).isEqualTo("formula-code-wrong");
        assertThat(refused("[[A]")).isEqualTo("formula-code-wrong");
    }

    @Test
    void beforeTheFirstYearThereIsNothing() throws Malformed {
        Period first = Period.month(EARLIEST, 1);
        Period second = Period.month(EARLIEST, 2);
        Period nextYear = Period.month(EARLIEST + 1, 1);
        assertThat(Formula.read("previous([A])").evaluate(first, MONTHS))
                .isEqualTo(new Result.Missing(Reason.of("formula-too-early", first)));
        assertThat(Formula.read("previous([A])").evaluate(second, MONTHS)).isEqualTo(new Result.Value(BigDecimal.ONE));
        assertThat(Formula.read("previous([A])").evaluate(nextYear, MONTHS))
                .isEqualTo(new Result.Value(new BigDecimal(12)));
        assertThat(Formula.read("growth([A])").evaluate(second, MONTHS))
                .isEqualTo(new Result.Missing(Reason.of("formula-too-early", second)));
        assertThat(Formula.read("growth([A])").evaluate(nextYear, MONTHS))
                .isInstanceOfSatisfying(
                        Result.Value.class, value -> assertThat(value.exact()).isZero());
    }

    @Test
    void formulasAreAlikeWhenTheyAreWrittenAlike() throws Malformed {
        Formula formula = Formula.read("[A] + 1");
        assertThat(formula).isEqualTo(Formula.read("[A] + 1")).hasToString("[A] + 1");
        assertThat(formula).hasSameHashCodeAs(Formula.read("[A] + 1"));
        assertThat(formula).isNotEqualTo(Formula.read("[A]+1")).isNotEqualTo("[A] + 1");
        assertThat(formula.hashCode()).isNotEqualTo(Formula.read("[B] + 1").hashCode());
        assertThat(formula.text()).isEqualTo("[A] + 1");
    }

    private static BigDecimal worked(String text) throws Malformed {
        return ((Result.Value) Formula.read(text).evaluate(JUNE, MONTHS)).exact();
    }

    private static String refused(String text) {
        return FormulaTest.refused(text).reason().key();
    }
}
