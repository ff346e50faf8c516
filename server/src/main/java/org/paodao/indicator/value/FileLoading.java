package org.paodao.indicator.value;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The jobs that look at files and take them. What a stopped server left half done is marked, so that it can be begun anew. */
@Component
class FileLoading implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(FileLoading.class);
    /** Large files are in memory while they are read. */
    private static final int AT_ONCE = 2;

    private final ExecutorService jobs = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final LoadTables tables;
    private final FileTaking taking;

    FileLoading(LoadTables tables, FileTaking taking) {
        this.tables = tables;
        this.taking = taking;
    }

    @EventListener(ApplicationReadyEvent.class)
    void markWhatWasLeft() {
        tables.breakUnfinished();
    }

    void look(CurrentUser user, UUID id) {
        run(user, id, "CHECKING", () -> taking.look(user, id));
    }

    void take(CurrentUser user, UUID id) {
        run(user, id, "TAKING", () -> taking.take(user, id));
    }

    private void run(CurrentUser user, UUID id, String state, Runnable job) {
        jobs.execute(() -> {
            places.acquireUninterruptibly();
            try {
                job.run();
            } catch (RuntimeException | Error defect) {
                LOG.error("Load {} failed{}", id, Traces.withoutMessages(defect));
                LOG.debug("Load {}", id, defect);
                tables.turn(user.jurisdiction(), id, state, "BROKEN");
            } finally {
                places.release();
            }
        });
    }

    @Override
    public void destroy() {
        jobs.shutdownNow();
    }
}
