package org.paodao.appraisal.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.scoring.appraisal.Given;

/** Where inputs of some kinds come from. One bean for each module that holds records. */
public interface InputSource {
    /** Which kinds it collects. */
    Set<InputKind> kinds();

    /**
     * What is known of the units, by the code of the clause or veto; where nothing is said of a unit, nothing is known. A fixed number of statements, however many
     * units and clauses.
     *
     * @param wanted all of one kind
     */
    Map<String, Map<UUID, Given>> collect(Gathering gathering, List<Wanted> wanted);
}
