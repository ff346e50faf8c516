package org.paodao.appraisal.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.RunView;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Traces;
import org.paodao.scoring.robust.GroupRobustness;
import org.paodao.scoring.robust.Robustness;
import org.paodao.scoring.robust.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * How far the places of a run hold, drawn in the background. The draws begin from the print of the run's facts, so that every node and every day gives the same
 * result: nothing is stored, what was forgotten is drawn again.
 */
@Service
public class RobustJobs implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(RobustJobs.class);
    private static final int REMEMBERED = 20;
    private static final int HEX = 16;
    private static final int SEED_DIGITS = 15;

    private final RunLists runs;
    private final ExecutorService jobs = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Key, Job> known = new LinkedHashMap<>();
    private volatile boolean stopping;

    RobustJobs(RunLists runs) {
        this.runs = runs;
    }

    /**
     * What is known by now; begins where nothing is.
     *
     * @param inputs by how many percent a figure or mark may be off
     */
    public View view(CurrentUser user, UUID round, int number, int inputs) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        RunView run = runs.view(user, round, number);
        return new View(
                run,
                job(new Key(user.jurisdiction(), round, number, inputs), run).state());
    }

    private Job job(Key key, RunView run) {
        synchronized (known) {
            Job job = known.get(key);
            if (job == null || job.state().failed()) {
                job = new Job();
                known.put(key, job);
                if (known.size() > REMEMBERED) {
                    known.remove(known.keySet().iterator().next());
                }
                Job begun = job;
                jobs.execute(() -> draw(begun, run, key.inputs()));
            }
            return job;
        }
    }

    private void draw(Job job, RunView run, int inputs) {
        try {
            Robustness.of(run.scheme(), run.facts(), Settings.usual(seed(run), inputs), (done, all) -> {
                        job.state = new State(done, all, null, false);
                        return !stopping;
                    })
                    .ifPresent(groups -> job.state = new State(1, 1, groups, false));
        } catch (RuntimeException | Error defect) {
            LOG.error("The places of a run could not be drawn{}", Traces.withoutMessages(defect));
            job.state = new State(0, 0, null, true);
        }
    }

    private static long seed(RunView run) {
        var result = run.run().result();
        return result == null
                ? run.run().number()
                : Long.parseLong(result.snapshot().substring(0, SEED_DIGITS), HEX);
    }

    @Override
    public void destroy() {
        stopping = true;
        jobs.shutdownNow();
    }

    private static final class Job {
        private volatile State state = new State(0, 1, null, false);

        State state() {
            return state;
        }
    }

    private record Key(UUID jurisdiction, UUID round, int number, int inputs) {}

    /**
     * How far it is.
     *
     * @param groups null while it is at work
     */
    public record State(int done, int all, @Nullable List<GroupRobustness> groups, boolean failed) {}

    /** A run and how far its places are drawn. */
    public record View(RunView run, State state) {}
}
