package org.paodao.scoring.appraisal;

import java.util.List;
import java.util.Optional;

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

    /** Where the unit ends up. */
    public Optional<Standing> standing(String unit) {
        return standings.stream()
                .filter(standing -> standing.member().unit().equals(unit))
                .findFirst();
    }

    /** The unit's lines. */
    public List<Line> ledger(String unit) {
        return ledger.stream().filter(line -> line.unit().equals(unit)).toList();
    }
}
