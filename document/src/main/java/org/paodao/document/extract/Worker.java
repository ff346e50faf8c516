package org.paodao.document.extract;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.paodao.document.ReadingProgress;
import org.paodao.document.Unreadable;

/** Runs a parser on its own thread, so that no file can hold or break the caller. */
final class Worker {
    /** Deeply nested files need a deep stack; more than this is no document. */
    private static final long STACK = 4L << 20;

    /** Time in which a parser notices by itself that it is late, before it is given up. */
    private static final long GRACE = 2_000_000_000L;

    /** How long a parser that does not look itself goes on after it was stopped. */
    private static final long LOOK_MILLIS = 200;

    private Worker() {}

    /** Something that reads. */
    interface Reading<T> {
        T read(Budget budget) throws IOException;
    }

    static <T> T run(Limits limits, Reading<T> reading) throws Unreadable {
        return run(limits, new ReadingProgress(), reading);
    }

    static <T> T run(Limits limits, ReadingProgress progress, Reading<T> reading) throws Unreadable {
        var budget = new Budget(limits, progress);
        var task = new FutureTask<>(() -> reading.read(budget));
        var thread = new Thread(null, task, "paodao-extract", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return result(task, System.nanoTime() + limits.time().toNanos() + GRACE, progress);
        } catch (TimeoutException expected) {
            thread.interrupt();
            throw (progress.stopped() ? Budget.stopped() : Budget.late(limits)).reason();
        } catch (InterruptedException expected) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Unreadable(Unreadable.Cause.STOPPED, "interrupted");
        } catch (ExecutionException e) {
            throw progress.stopped() ? Budget.stopped().reason() : refusal(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Waits until the parser is done, is late or is to stop. */
    private static <T> T result(FutureTask<T> task, long deadline, ReadingProgress progress)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (progress.stopped() || System.nanoTime() - deadline > 0) {
                    throw late;
                }
            }
        }
    }

    /** Parsers meet broken files with every kind of exception, stack overflows and failed allocations included. */
    private static Unreadable refusal(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Stop stop) {
                return stop.reason();
            }
        }
        var cause = thrown instanceof OutOfMemoryError ? Unreadable.Cause.TOO_LARGE : Unreadable.Cause.BROKEN;
        var refusal = new Unreadable(cause, "");
        refusal.initCause(thrown);
        return refusal;
    }
}
