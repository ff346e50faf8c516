package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Scheme;

/** A run as it was frozen: by which scheme, from what, and what came out. */
public record Book(Scheme scheme, Facts facts, Assessment assessment) {

    /** The ledger of a unit, in its order. */
    public List<Line> ledger(UUID unit) {
        return assessment.ledger().stream()
                .filter(line -> line.unit().equals(unit.toString()))
                .toList();
    }

    /** A line of a unit by its place in the ledger, from 0. */
    public Optional<Line> line(UUID unit, int place) {
        List<Line> ledger = ledger(unit);
        return place >= 0 && place < ledger.size() ? Optional.of(ledger.get(place)) : Optional.empty();
    }

    public Optional<Standing> standing(UUID unit) {
        return assessment.standings().stream()
                .filter(standing -> standing.member().unit().equals(unit.toString()))
                .findFirst();
    }

    /** How a clause or veto reads; its code when the scheme does not have it. */
    public String title(String code) {
        return title(scheme, code);
    }

    static String title(Scheme scheme, String code) {
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
