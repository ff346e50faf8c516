package org.paodao.plan;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells other modules that a version of a plan came out, whichever way it came. */
@Component
class News {
    private final ApplicationEventPublisher events;

    News(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Tells of a version, in the transaction that makes it.
     *
     * @param reason why; null for the first
     * @param items the items it writes or deletes; none when only the plan's own words change
     */
    void published(CurrentUser user, PlanRef plan, @Nullable String reason, Set<UUID> items) {
        events.publishEvent(new PlanPublished(
                user.jurisdiction(),
                plan.id(),
                plan.address(),
                plan.version(),
                Instant.now(),
                user.account(),
                reason,
                items));
    }
}
