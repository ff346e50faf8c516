package org.paodao.scoring.appraisal;

import java.util.List;

/**
 * The result of a run.
 *
 * @param standings by group in the order of the scheme, then by place, then by unit; units that are not ranked last
 * @param ledger    by unit in the order of the facts, then in the order of the clauses
 */
public record Assessment(List<Standing> standings, List<Line> ledger) {
    public Assessment {
        standings = List.copyOf(standings);
        ledger = List.copyOf(ledger);
    }
}
