package org.paodao.appraisal.scheme;

import java.util.List;
import org.paodao.scoring.scheme.Objection;

/**
 * Something that is wrong with a scheme as a whole, or should be looked at.
 *
 * @param place     code of the clause, veto, group or coefficient concerned; empty for the whole
 * @param part      of what sort that is
 * @param key       of its sentence
 * @param arguments for the sentence
 */
public record SchemeFinding(boolean isError, String place, Objection.Part part, String key, List<Object> arguments) {
    private static final String OWN = "appraisalscheme.finding.";

    public SchemeFinding {
        arguments = List.copyOf(arguments);
    }

    static SchemeFinding of(Objection objection) {
        return new SchemeFinding(
                objection.isError(),
                objection.place().code(),
                objection.place().part(),
                "scoring." + objection.reason().key(),
                objection.reason().arguments());
    }

    static SchemeFinding error(String clause, String key, Object... arguments) {
        return new SchemeFinding(true, clause, Objection.Part.CLAUSE, OWN + key, List.of(arguments));
    }

    static SchemeFinding warning(String clause, String key, Object... arguments) {
        return new SchemeFinding(false, clause, Objection.Part.CLAUSE, OWN + key, List.of(arguments));
    }
}
