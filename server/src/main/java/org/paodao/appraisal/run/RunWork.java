package org.paodao.appraisal.run;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Appraisal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does a run in one transaction: what is entered cannot change while it lasts, and everything of it is kept or nothing. */
@Component
class RunWork {
    private final AppraisalRounds rounds;
    private final AppraisalRoundTables tables;
    private final Collecting collecting;
    private final ResultTables results;
    private final RunTables runs;

    RunWork(
            AppraisalRounds rounds,
            AppraisalRoundTables tables,
            Collecting collecting,
            ResultTables results,
            RunTables runs) {
        this.rounds = rounds;
        this.tables = tables;
        this.collecting = collecting;
        this.results = results;
        this.runs = runs;
    }

    /** Collects, scores and keeps. */
    @Transactional
    public void run(CurrentUser user, Run run, BiConsumer<String, Collecting.Part> progress) {
        Round round = locked(user, run.round());
        boolean official = run.kind() == Run.Kind.OFFICIAL;
        if (official && !round.stage().open()) {
            throw Refusal.conflict("appraisalrun.not-now");
        }
        Snapshot snapshot = collecting.snapshot(user, round, part -> progress.accept("COLLECTING", part));
        progress.accept("SCORING", Collecting.Part.ALL);
        keep(user, round, run.number(), snapshot);
        if (official) {
            rounds.ran(user, round, run.number());
        }
    }

    /** The round, and nobody enters anything for it until the transaction ends. */
    Round locked(CurrentUser user, UUID round) {
        return tables.locked(user.jurisdiction(), round).orElseThrow(() -> Refusal.notFound("appraisalrun.unknown"));
    }

    /** What a run was computed from. */
    Snapshot snapshot(CurrentUser user, UUID round, int number) {
        return SnapshotText.read(results.snapshot(new ResultTables.Key(user.jurisdiction(), round, number)));
    }

    Replays.Replay replay(CurrentUser user, UUID round, int number) {
        return results.replay(new ResultTables.Key(user.jurisdiction(), round, number));
    }

    /**
     * Scores a snapshot and keeps it with what comes out, as the result of a run that is at work. What it was computed from is pressed beside the scoring, and the print of the result is
     * taken beside the writing of it.
     */
    void keep(CurrentUser user, Round round, int number, Snapshot snapshot) {
        var key = new ResultTables.Key(user.jurisdiction(), round.id(), number);
        try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Frozen> frozen = beside.submit(() -> Frozen.of(SnapshotText.write(snapshot)));
            ResultText.Rows rows = ResultText.rows(Appraisal.of(snapshot.body().scheme(), snapshot.facts()));
            Future<String> print = beside.submit(() -> Prints.of(rows));
            results.write(key, rows);
            if (!results.end(key, rows, Prints.done(frozen), Prints.done(print))) {
                throw Refusal.conflict("appraisalrun.run-gone");
            }
        }
    }

    /** Says how far a run is, at once and for everybody. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void beat(CurrentUser user, Run run, Run.Progress progress) {
        runs.beat(user.jurisdiction(), run.round(), run.number(), progress);
    }
}
