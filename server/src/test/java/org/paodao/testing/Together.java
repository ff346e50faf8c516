package org.paodao.testing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.paodao.kernel.Refusal;

/** Runs acts at the same moment. */
public final class Together {
    /** What is said of an act that was not refused. */
    public static final String DONE = "done";

    private Together() {}

    /** What became of each: done, or the key of its refusal. */
    public static List<String> run(Runnable... acts) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(acts.length)) {
            List<Future<String>> outcomes = Arrays.stream(acts)
                    .map(act -> people.submit(waiting(start, act)))
                    .toList();
            start.countDown();
            return outcomes.stream().map(Together::outcome).toList();
        }
    }

    private static Callable<String> waiting(CountDownLatch start, Runnable act) {
        return () -> {
            start.await();
            try {
                act.run();
                return DONE;
            } catch (Refusal refused) {
                return refused.flaws().getFirst().key();
            }
        };
    }

    private static String outcome(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
