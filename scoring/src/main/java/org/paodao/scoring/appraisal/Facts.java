package org.paodao.scoring.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paodao.scoring.appraisal.Given.Absent;
import org.paodao.scoring.appraisal.Given.Events;

/**
 * Everything a run is computed from, besides the scheme.
 *
 * @param given by unit, then by the code of the clause or veto
 */
public record Facts(List<Member> members, Map<String, Map<String, Given>> given) {
    private static final Given NOTHING = new Absent("");
    private static final Given NO_EVENT = new Events(List.of());

    public Facts {
        members = List.copyOf(members);
        Map<String, Map<String, Given>> copy = new HashMap<>();
        given.forEach((unit, byClause) -> copy.put(unit, Map.copyOf(byClause)));
        given = Map.copyOf(copy);
    }

    /** What is known about the unit for the clause. */
    public Given of(String unit, String clause) {
        return given.getOrDefault(unit, Map.of()).getOrDefault(clause, NOTHING);
    }

    /** The events of a veto; none if nothing was given. */
    public Given ofVeto(String unit, String veto) {
        return given.getOrDefault(unit, Map.of()).getOrDefault(veto, NO_EVENT);
    }
}
