package org.paodao.appraisal.run;

import java.util.List;
import java.util.Set;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Source;

/** What a reader outside the office sees of records that were counted: never who gave a mark, and of other units only what is open inside anyway. */
final class Veil {
    /** Nobody is told which scorer gave what. */
    private static final String MARK = "mark";
    /** What everybody inside may read. */
    private static final Set<String> OPEN = Set.of("indicator", "item", "task", "figure");

    private Veil() {}

    /** @param inside whether the ledger is that of the reader's own unit */
    static List<Line> over(List<Line> lines, boolean inside) {
        return lines.stream()
                .map(line -> new Line(
                        line.unit(),
                        line.clause(),
                        line.kind(),
                        line.amount(),
                        new Line.Grounded(
                                line.grounds().reason(),
                                line.grounds().sources().stream()
                                        .map(source ->
                                                shown(source, inside) ? source : new Source(source.kind(), "", ""))
                                        .toList())))
                .toList();
    }

    private static boolean shown(Source source, boolean inside) {
        return !source.kind().equals(MARK) && (inside || OPEN.contains(source.kind()));
    }
}
