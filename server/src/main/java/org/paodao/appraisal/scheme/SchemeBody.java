package org.paodao.appraisal.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

/**
 * What an edition says: the rules, and from where each clause is fed.
 *
 * @param inputs by the code of the clause or veto
 */
public record SchemeBody(Scheme scheme, Map<String, Input> inputs) {
    public SchemeBody {
        inputs = Map.copyOf(inputs);
    }

    /** Nothing but the beginning: no clause, grades as they are often given, totals to two decimals. */
    public static SchemeBody empty() {
        var grades = List.of(
                new Outcome.Grade("优秀", BigDecimal.valueOf(90), BigDecimal.valueOf(20)),
                new Outcome.Grade("良好", BigDecimal.valueOf(80), null),
                new Outcome.Grade("一般", BigDecimal.ZERO, null));
        return new SchemeBody(
                new Scheme(
                        new Scheme.Title("", 1, ""),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Outcome(List.of(), grades, List.of(), 2)),
                Map.of());
    }

    /** From where a clause or veto is fed; nothing for branches and where it is not decided yet. */
    public Optional<Input> input(String code) {
        return Optional.ofNullable(inputs.get(code));
    }

    /** The same under another name or version. */
    public SchemeBody titled(Scheme.Title title) {
        return new SchemeBody(
                new Scheme(title, scheme.clauses(), scheme.groups(), scheme.coefficients(), scheme.outcome()), inputs);
    }
}
