package org.paodao.appraisal.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs of rounds: tried out any time, official once, and once more after what was ruled. */
@Service
public class Runs {
    private static final int LONGEST = 500;

    private final AppraisalRounds rounds;
    private final RunTables tables;
    private final RunJob job;
    private final RunWork work;
    private final Audit audit;

    Runs(AppraisalRounds rounds, RunTables tables, RunJob job, RunWork work, Audit audit) {
        this.rounds = rounds;
        this.tables = tables;
        this.job = job;
        this.work = work;
        this.audit = audit;
    }

    /**
     * Begins a run, which goes on by itself and can be found again under its number. While one is at work its number is given instead.
     *
     * @param key of the form: sent twice, it is begun once
     */
    @Transactional
    public int begin(CurrentUser user, UUID id, Run.Kind kind, String key) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        Round round = rounds.one(user, id);
        Optional<Run> before = known(user, key);
        if (before.isPresent()) {
            return before.get().number();
        }
        if (kind == Run.Kind.OFFICIAL && !round.stage().open()) {
            throw Refusal.conflict("appraisalrun.not-now");
        }
        tables.breakStale(user.jurisdiction(), id);
        Optional<Integer> number = tables.begin(user, id, kind, key);
        if (number.isEmpty()) {
            return atWork(user, id, kind);
        }
        record(user, round, Map.of("run", number.get(), "kind", kind.name()), null);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                job.start(user, id, number.get());
            }
        });
        return number.get();
    }

    private Optional<Run> known(CurrentUser user, String key) {
        if (key.isBlank()) {
            throw Refusal.invalid("requestKey", "appraisalrun.request-key");
        }
        return tables.byRequest(user.jurisdiction(), key);
    }

    /** Somebody else was faster: one run is enough, if it is of the same kind. */
    private int atWork(CurrentUser user, UUID round, Run.Kind kind) {
        return tables.of(user.jurisdiction(), round).stream()
                .filter(run -> run.state().isAtWork() && run.kind() == kind)
                .findFirst()
                .map(Run::number)
                .orElseThrow(() -> Refusal.conflict("appraisalrun.at-work"));
    }

    /**
     * The official run after what was ruled: computed from what the run before was computed from, with the corrected facts in place of its own. At once, in the
     * transaction of whoever applies the rulings.
     *
     * @return its number
     */
    @Transactional
    public int again(CurrentUser user, UUID id, Rerun rerun) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        if (rerun.reason().isBlank() || rerun.reason().length() > LONGEST) {
            throw Refusal.invalid("reason", "appraisalrun.reason", LONGEST);
        }
        Optional<Run> before = known(user, rerun.requestKey());
        if (before.isPresent()) {
            return before.get().number();
        }
        Round round = work.locked(user, id);
        tables.breakStale(user.jurisdiction(), id);
        int number = tables.begin(user, id, Run.Kind.OFFICIAL, rerun.requestKey())
                .orElseThrow(() -> Refusal.conflict("appraisalrun.at-work"));
        tables.take(user.jurisdiction(), id, number);
        work.keep(user, round, number, work.snapshot(user, id, rerun.from()).with(rerun.corrected()));
        rounds.ran(user, round, number);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", number);
        facts.put("from", rerun.from());
        facts.put("rulings", rerun.rulings());
        record(user, round, facts, rerun.reason().strip());
        return number;
    }

    /** Computes a run again from what was frozen with it, and says whether everything is as it was. */
    @Transactional
    public Replays.Replay replay(CurrentUser user, UUID id, int number) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        Round round = rounds.one(user, id);
        Replays.Replay replay = work.replay(user, id, number);
        record(user, round, Map.of("run", number, "same", replay.intact()), null);
        return replay;
    }

    private void record(CurrentUser user, Round round, Map<String, Object> facts, @Nullable String reason) {
        String action = facts.containsKey("rulings")
                ? "appraisal.run-again"
                : facts.containsKey("same") ? "appraisal.run-replayed" : "appraisal.run-begun";
        audit.record(user, new Change(action, AppraisalRounds.SUBJECT, round.id(), null, facts, reason));
    }
}
