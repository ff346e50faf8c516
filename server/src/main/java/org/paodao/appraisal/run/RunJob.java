package org.paodao.appraisal.run;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The job of runs. How far it is stands in the table, so that anyone can leave and come back; what a stopped server did not finish is begun anew once it has been
 * silent long enough. Only one node takes a run.
 */
@Component
class RunJob implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
    private static final Duration SILENCE = Duration.ofSeconds(150);

    private final ExecutorService jobs = Executors.newVirtualThreadPerTaskExecutor();
    private final RunTables runs;
    private final RunWork work;
    private final Clock clock;

    RunJob(RunTables runs, RunWork work, Clock clock) {
        this.runs = runs;
        this.work = work;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void finishWhatWasLeft() {
        takeUp();
        jobs.execute(() -> {
            try {
                Thread.sleep(SILENCE);
                takeUp();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void takeUp() {
        runs.left().forEach(left -> start(left.user(), left.round(), left.number()));
    }

    void start(CurrentUser user, UUID round, int number) {
        jobs.execute(() -> run(user, round, number));
    }

    /** Does a run, unless another node has it. */
    void run(CurrentUser user, UUID round, int number) {
        if (!runs.take(user.jurisdiction(), round, number)) {
            return;
        }
        try {
            Run run = runs.one(user.jurisdiction(), round, number).orElseThrow();
            work.run(
                    CurrentUser.job(user),
                    run,
                    (step, part) ->
                            work.beat(user, run, new Run.Progress(step, part.done(), part.of(), clock.instant())));
        } catch (RuntimeException | Error defect) {
            LOG.error("Run {} of round {} failed{}", number, round, Traces.withoutMessages(defect));
            LOG.debug("Run {} of round {}", number, round, defect);
            runs.broke(user.jurisdiction(), round, number);
        }
    }

    @Override
    public void destroy() {
        jobs.shutdownNow();
    }
}
