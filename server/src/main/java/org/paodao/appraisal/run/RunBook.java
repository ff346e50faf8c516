package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Scheme;

/**
 * A run as it was frozen: by which scheme, from what, and what came out; without the lines of its ledger.
 *
 * @param standings in the order of the result
 * @param marks what the lines of a unit come to, by unit and by code of clause or veto
 */
public record RunBook(
        Scheme scheme, Facts facts, List<Standing> standings, Map<String, Map<String, BigDecimal>> marks) {
    public RunBook {
        standings = List.copyOf(standings);
        marks = Map.copyOf(marks);
    }

    /** What the lines of a unit come to, by code of clause or veto. */
    public Map<String, BigDecimal> marks(String unit) {
        return marks.getOrDefault(unit, Map.of());
    }

    /** How a clause or veto reads; its code when the scheme does not have it. */
    public static String title(Scheme scheme, String code) {
        return scheme.clauses().stream()
                .filter(clause -> clause.code().equals(code))
                .map(clause -> code + " " + clause.text().title())
                .findFirst()
                .or(() -> scheme.outcome().vetoes().stream()
                        .filter(veto -> veto.code().equals(code))
                        .map(veto -> code + " " + veto.title())
                        .findFirst())
                .orElse(code);
    }
}
