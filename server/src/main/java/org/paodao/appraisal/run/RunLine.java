package org.paodao.appraisal.run;

import java.util.List;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.scheme.Scheme;

/**
 * A line of a run with what it was computed from.
 *
 * @param clause the lines of every unit under the same clause or veto, by unit, the line itself among them
 */
public record RunLine(Scheme scheme, Facts facts, Line line, List<Line> clause) {
    public RunLine {
        clause = List.copyOf(clause);
    }
}
