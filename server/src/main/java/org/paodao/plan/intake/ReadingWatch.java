package org.paodao.plan.intake;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.paodao.document.ReadingProgress;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says again and again how far a reading is, where every node sees it, and ends the reading once nobody wants it any more. */
final class ReadingWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingWatch.class);
    private static final long EVERY_MILLIS = 500;

    private final ReadingProgress progress = new ReadingProgress();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ReadingTables readings;
    private final CurrentUser user;
    private final UUID id;

    private ReadingWatch(ReadingTables readings, CurrentUser user, UUID id) {
        this.readings = readings;
        this.user = user;
        this.id = id;
    }

    /** A watch that goes on until it is closed. */
    static ReadingWatch over(ReadingTables readings, CurrentUser user, UUID id) {
        var watch = new ReadingWatch(readings, user, id);
        watch.look();
        // A thread of its own: readings on every processor must not keep it from looking.
        Thread.ofPlatform().daemon().name("paodao-reading-watch").start(watch::run);
        return watch;
    }

    /** What the reader has to be given. */
    ReadingProgress progress() {
        return progress;
    }

    private void run() {
        try {
            while (!over.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that does not answer once is asked again: the reading itself needs none. */
    private void look() {
        OptionalInt percent = progress.percent();
        var stage =
                progress.stage() == ReadingProgress.Stage.TEXT ? ImportProgress.Stage.TEXT : ImportProgress.Stage.TASKS;
        try {
            if (!readings.reached(user, id, stage, percent.isPresent() ? percent.getAsInt() : null)) {
                progress.stop();
            }
        } catch (RuntimeException failed) {
            LOG.warn("How far import {} is could not be said{}", id, Traces.withoutMessages(failed));
        }
    }

    /** Never by an interrupt: that would close the connection on which it may be speaking. */
    @Override
    public void close() {
        over.countDown();
    }
}
