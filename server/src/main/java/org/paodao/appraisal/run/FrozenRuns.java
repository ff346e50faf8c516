package org.paodao.appraisal.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.scoring.appraisal.Line;
import org.springframework.stereotype.Component;

/**
 * What runs were computed from and what came out, for what builds on it and decides itself who sees what. Of a ledger of tens of thousands of lines each reads only what it needs: turning
 * a line's reasons and records from text into values is most of the work of reading it.
 */
@Component
public class FrozenRuns {
    private final ResultTables results;

    FrozenRuns(ResultTables results) {
        this.results = results;
    }

    /** A run without its lines. */
    public RunBook book(UUID jurisdiction, UUID round, int number) {
        var key = new ResultTables.Key(jurisdiction, round, number);
        Snapshot snapshot = SnapshotText.read(results.snapshot(key));
        return new RunBook(
                snapshot.body().scheme(),
                snapshot.facts(),
                results.standings(key, null).stream().map(ResultText::standing).toList(),
                results.marks(key));
    }

    /** A line by its place in the ledger of a unit, from 0, with those of the others under its clause. */
    public Optional<RunLine> line(UUID jurisdiction, UUID round, int number, UUID unit, int place) {
        var key = new ResultTables.Key(jurisdiction, round, number);
        List<ResultText.LineRow> rows = results.around(key, unit, place);
        return rows.stream()
                .filter(row -> row.position() == place && row.unit().equals(unit.toString()))
                .findFirst()
                .map(row -> {
                    Snapshot snapshot = SnapshotText.read(results.snapshot(key));
                    List<Line> lines = rows.stream().map(ResultText::line).toList();
                    return new RunLine(snapshot.body().scheme(), snapshot.facts(), ResultText.line(row), lines);
                });
    }
}
