package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.appraisal.Given.Amounts;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.formula.Malformed;
import org.paodao.scoring.formula.Result;

/**
 * A formula over named figures.
 *
 * @param formula null if its text is none
 */
record ByFormula(BigDecimal full, @Nullable Formula formula) implements Scorer {
    /** A formula wants a period; figures of an appraisal have none. */
    private static final Period ANY = Period.year(2000);

    static ByFormula of(BigDecimal full, String text) {
        try {
            return new ByFormula(full, Formula.read(text));
        } catch (Malformed expected) {
            return new ByFormula(full, null);
        }
    }

    @Override
    public Answer score(Given given) {
        if (formula == null || !(given instanceof Amounts amounts)) {
            return Answer.lacking(given);
        }
        return of(formula, amounts);
    }

    private Answer of(Formula read, Amounts amounts) {
        Map<String, BigDecimal> values = amounts.values();
        String lacking =
                read.codes().stream().filter(code -> !values.containsKey(code)).collect(Collectors.joining("、"));
        if (!lacking.isEmpty()) {
            return Answer.unknown(Grounds.FORMULA_LACKS.with(read.text(), lacking));
        }
        String figures = read.explain(ANY, (code, period) -> values.get(code));
        return switch (read.evaluate(ANY, (code, period) -> values.get(code))) {
            case Result.Missing missing -> Answer.unknown(Grounds.FORMULA_UNDEFINED.with(figures));
            case Result.Value value -> {
                var reason = Grounds.FORMULA_MARKS.with(read.text(), figures, value.exact());
                yield Answer.known(Kept.between(full, Step.of(Kind.EARNED, value.exact(), reason, amounts.sources())));
            }
        };
    }
}
