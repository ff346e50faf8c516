package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Scheme;

/**
 * Why a unit has its total: from the total to the clause to the line to the record.
 *
 * @param lines in the order of the ledger; the place of a line in it is its number
 * @param own what those see besides who may know every record by name; null for all others
 */
public record UnitLedger(
        RoundView view,
        Run run,
        Scheme scheme,
        Standing standing,
        List<Line> lines,
        @Nullable Inside own) {
    public UnitLedger {
        lines = List.copyOf(lines);
    }

    /**
     * What is not for everybody.
     *
     * @param evidenced events with evidence that the reader may open
     * @param again codes of clauses and vetoes at which the unit looks again, because rulings on others have touched them
     */
    public record Inside(Set<UUID> evidenced, Set<String> again) {
        public Inside {
            evidenced = Set.copyOf(evidenced);
            again = Set.copyOf(again);
        }
    }

    /** Whether the reader may know every record by name. */
    public boolean inside() {
        return own != null;
    }

    /** Codes of clauses and vetoes at which the unit looks again; none for others. */
    public Set<String> again() {
        return own == null ? Set.of() : own.again();
    }

    /** Events with evidence that the reader may open. */
    public Set<UUID> evidenced() {
        return own == null ? Set.of() : own.evidenced();
    }

    /** Whether its unit can object to lines of a clause or veto while results are shown: to all of them the first time, then to what rulings on others have changed. */
    public boolean isOpen(String clause) {
        RoundStage.Publicity shown = view.round().stage().shown();
        return shown == null || !shown.isAgain() || (own != null && own.again().contains(clause));
    }

    public UUID unit() {
        return UUID.fromString(standing.member().unit());
    }

    /** The clauses that hold for the unit, each with its lines, in the order of the scheme; what stands under none at the end. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        String group = standing.member().group();
        for (Clause clause : scheme.clauses()) {
            if (clause.holdsFor(group)) {
                parts.add(new Part(
                        clause, depth(clause), standing.clauses().get(clause.code()), numbered(clause.code())));
            }
        }
        return parts;
    }

    private int depth(Clause clause) {
        int depth = 0;
        var byCode = scheme.byCode();
        for (Clause at = clause; at != null && at.parent() != null && depth < 9; depth++) {
            at = byCode.get(at.parent());
        }
        return depth;
    }

    /** The lines of the total itself and of vetoes. */
    public List<Numbered> others() {
        var codes = scheme.byCode();
        List<Numbered> others = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            if (!codes.containsKey(lines.get(n).clause())) {
                others.add(new Numbered(n, lines.get(n)));
            }
        }
        return others;
    }

    private List<Numbered> numbered(String code) {
        List<Numbered> own = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            if (lines.get(n).clause().equals(code)) {
                own.add(new Numbered(n, lines.get(n)));
            }
        }
        return own;
    }

    /**
     * A clause.
     *
     * @param depth how far below the top
     * @param score after rounding; null where it does not count for the unit
     */
    public record Part(Clause clause, int depth, @Nullable BigDecimal score, List<Numbered> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A line with its number in the ledger. */
    public record Numbered(int number, Line line) {}
}
