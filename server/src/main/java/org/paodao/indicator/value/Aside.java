package org.paodao.indicator.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * A second thread, for what needs no database while the thread that has the transaction is at work or waits for it. One piece of work after the other; what was not
 * done when it is closed is given up.
 */
final class Aside implements AutoCloseable {
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("paodao-load-", 0).factory();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(THREADS);

    /** Begins some work once that before it is done. */
    <T> Future<T> begin(Callable<T> work) {
        return thread.submit(work);
    }

    /** What came of it; what went wrong there goes wrong here. */
    static <T> T done(Future<T> begun) {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException wrong -> throw wrong;
                case Error wrong -> throw wrong;
                case IOException wrong -> throw new UncheckedIOException(wrong);
                case null, default ->
                    throw new IllegalStateException("A load failed beside its transaction.", e.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A load was stopped on its way.", stopped);
        }
    }

    /** Waits until the thread has ended: nothing of a load goes on after it. */
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
