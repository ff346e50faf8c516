package org.paodao.appraisal.scheme;

import java.util.Map;
import java.util.Optional;
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
