package org.paodao.plan.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.plan.duty.Handover.Stage;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The daily round on several nodes: each has its own connection, all that they share is the database. */
@DatabaseTest
class HandoverRoundTest extends PlanWithDuties {
    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Audit audit;

    @Test
    void whileOneNodeIsAtWorkAnotherLeavesWithoutWaiting() {
        leave(liaison);
        timeIsOver();
        int before = changes();
        transactions.executeWithoutResult(first -> {
            round.go(job());
            // The first node has not committed yet; the second must neither wait for it nor do the same again.
            assertThat(CompletableFuture.runAsync(() -> round.go(job()))).succeedsWithin(20, TimeUnit.SECONDS);
        });
        assertThat(handovers.open(office)).singleElement().satisfies(one -> {
            assertThat(one.stage()).isEqualTo(Stage.HEAD);
            assertThat(one.version()).isEqualTo(2);
        });
        assertThat(changes() - before).isOne();
    }

    @Test
    void eightNodesAtOnceMoveAHandoverOnByOneStep() {
        leave(liaison);
        timeIsOver();
        int before = changes();
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 8)
                .mapToObj(node -> CompletableFuture.runAsync(() -> round.go(job()), Thread::startVirtualThread))
                .toList();
        nodes.forEach(node -> assertThat(node).succeedsWithin(60, TimeUnit.SECONDS));
        assertThat(handovers.open(office).getFirst().stage()).isEqualTo(Stage.HEAD);
        assertThat(changes() - before).isOne();
    }

    /** How often a duty of the unit was given to somebody. */
    private int changes() {
        return (int) audit.trail(office, lead).stream()
                .filter(entry -> entry.action().equals("plan.duty-set"))
                .count();
    }
}
