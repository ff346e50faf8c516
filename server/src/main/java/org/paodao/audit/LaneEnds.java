package org.paodao.audit;

import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ends of lanes as this node saw them last. Each is lent to one transaction at a time and comes back when it commits; after
 * a rollback it is forgotten. Another node may have moved a lane meanwhile: whoever appends has to look.
 */
final class LaneEnds {
    private final Map<UUID, Deque<LaneEnd>> free = new ConcurrentHashMap<>();

    /** A lane that no transaction of this node uses, lent to the caller. */
    Optional<LaneEnd> free(UUID jurisdiction) {
        Deque<LaneEnd> ends = free.get(jurisdiction);
        return ends == null ? Optional.empty() : Optional.ofNullable(ends.poll());
    }

    /** The lanes of the running transaction. */
    Held ofTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Held held) {
            return held;
        }
        var held = new Held();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(new GiveBack(held));
        return held;
    }

    /** The lanes one transaction uses, one for each jurisdiction. */
    static final class Held {
        private final Map<UUID, LaneEnd> ends = new HashMap<>();

        Optional<LaneEnd> end(UUID jurisdiction) {
            return Optional.ofNullable(ends.get(jurisdiction));
        }

        void keep(LaneEnd end) {
            ends.put(end.jurisdiction(), end);
        }
    }

    private final class GiveBack implements TransactionSynchronization {
        private final Held held;

        GiveBack(Held held) {
            this.held = held;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(LaneEnds.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LaneEnds.this, held);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(LaneEnds.this);
            if (status == STATUS_COMMITTED) {
                held.ends.forEach(
                        (jurisdiction, end) -> free.computeIfAbsent(jurisdiction, any -> new ConcurrentLinkedDeque<>())
                                .push(end));
            }
        }
    }
}
