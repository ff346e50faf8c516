package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.formula.Outcome.Absent;
import org.paodao.scoring.formula.Outcome.Fraction;

/**
 * An expression over other indicators, such as {@code [GDP] / [人口] * 10000} or {@code growth(cumulative([投资]))}: numbers, the four operations, brackets,
 * {@code sum min max avg abs}, {@code total([人口])} over all units below, and of other periods {@code growth} (percent change on the same period of last year), {@code previous} and
 * {@code cumulative} (since the year began). Written signs (× ÷ −) and full-width ones are read, too.
 */
public final class Formula {
    private final String text;
    private static final int TRIALS = 3;
    private static final Period SOME = Period.month(2023, 6);

    private final Expression root;

    private Formula(String text, Expression root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a formula.
     *
     * @throws Malformed if it is none, with the position
     */
    public static Formula read(String text) throws Malformed {
        return new Formula(text, Parser.read(text));
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The codes it refers to, in the order of their first mention. */
    public SequencedSet<String> codes() {
        return References.of(root);
    }

    /** The codes of which it takes the total over all units below; the total of a computed indicator is its own figure. */
    public SequencedSet<String> totals() {
        return References.totalled(root);
    }

    /** Whether it asks for other periods than its own, by {@code growth}, {@code previous} or {@code cumulative}. */
    public boolean looksBack() {
        return References.looksBack(root);
    }

    /** The exact result in the period. */
    public Result evaluate(Period period, Figures figures) {
        return result(step(Evaluation.of(figures)).at(period));
    }

    /** Whether it divides by zero whatever the figures are; tried with figures that have nothing to do with each other. */
    public boolean alwaysDividesByZero() {
        return IntStream.range(0, TRIALS)
                .allMatch(trial -> evaluate(SOME, (code, at) -> some(code, at, trial)) instanceof Result.Missing missing
                        && missing.reason().key().equals("formula-division-by-zero"));
    }

    private static BigDecimal some(String code, Period at, int trial) {
        return BigDecimal.valueOf(1 + Math.floorMod(Objects.hash(code, at, trial) * 2_654_435_761L, 1_000_003L));
    }

    Evaluation.Step step(Evaluation evaluation) {
        return evaluation.step(root);
    }

    static Result result(Outcome outcome) {
        return switch (outcome) {
            case Fraction fraction -> new Result.Value(fraction.decimal());
            case Absent absent -> new Result.Missing(absent.reason());
        };
    }

    /** The formula with the figures put in: {@code 596.86 ÷ 25.1 × 10000}. A missing one keeps its code and period in square brackets. */
    public String explain(Period period, Figures figures) {
        return Explanation.withFigures(root, period, figures);
    }

    /**
     * Why the formula does not give a figure in the declared unit; empty if it does.
     *
     * @param unitOf the unit of each code, null if there is no such indicator
     */
    public Optional<Reason> unitProblem(Unit declared, Function<String, @Nullable Unit> unitOf) {
        return UnitCheck.problem(root, declared, unitOf);
    }

    /** Every key of a reason that comes out of this package. */
    public static List<String> keys() {
        return List.of(
                "formula-bracket-open",
                "formula-code-wrong",
                "formula-division-by-zero",
                "formula-empty",
                "formula-ends-early",
                "formula-function-unknown",
                "formula-growth-base",
                "formula-input-missing",
                "formula-looks-back-too-deep",
                "formula-number-too-long",
                "formula-number-wrong",
                "formula-one-argument",
                "formula-too-deep",
                "formula-too-early",
                "formula-too-long",
                "formula-unexpected",
                "formula-unit-factor",
                "formula-unit-result",
                "formula-unit-unknown",
                "formula-total-of",
                "formula-units-unlike");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
