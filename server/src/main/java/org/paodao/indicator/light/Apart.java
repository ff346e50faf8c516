package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does pieces of work each in a transaction of its own, apart from the one that is on. */
@Component
class Apart {
    /** Each piece takes a connection of the pool, and the news that asks for it holds one: more processors do not get more. */
    private static final int MOST_AT_ONCE = 2;

    private final TransactionTemplate own;

    Apart(PlatformTransactionManager transactions) {
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does one piece. */
    <R> R once(Supplier<R> work) {
        return own.execute(status -> work.get());
    }

    /**
     * Does the same with each piece, some at once; none of them may wait for what the transaction that is on has written.
     *
     * @return what became of each, in order
     * @throws IllegalStateException if one failed; the others are done, or were not begun
     */
    <T, R> List<R> each(Collection<T> pieces, Function<T, R> work) {
        try (var threads = Executors.newFixedThreadPool(
                MOST_AT_ONCE, Thread.ofPlatform().name("apart-", 0).factory())) {
            List<Future<R>> begun = pieces.stream()
                    .map(piece -> threads.submit(() -> once(() -> work.apply(piece))))
                    .toList();
            return results(begun);
        }
    }

    private static <R> List<R> results(List<Future<R>> begun) {
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> one : begun) {
                results.add(one.get());
            }
        } catch (ExecutionException failed) {
            begun.forEach(one -> one.cancel(false));
            throw new IllegalStateException("A piece of work failed.", failed.getCause());
        } catch (InterruptedException broken) {
            begun.forEach(one -> one.cancel(false));
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was broken off.", broken);
        }
        return results;
    }
}
