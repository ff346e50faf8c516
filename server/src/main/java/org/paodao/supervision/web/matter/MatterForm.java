package org.paodao.supervision.web.matter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.NewMatter;
import org.paodao.supervision.clock.Urgency;

/**
 * What is typed to register a matter.
 *
 * @param requestKey of the form, so that it counts once
 * @param leader account of the leader to whom it goes back; null for none
 * @param plan address of the plan in which the item is; may be empty
 * @param item address of the item within the plan, such as outcomes/3; may be empty
 * @param confidential yes or empty
 * @param named ids of units that may know of it
 */
public record MatterForm(
        @Nullable String requestKey,
        @Nullable String source,
        @Nullable String title,
        @Nullable String text,
        @Nullable String givenBy,
        @Nullable UUID leader,
        @Nullable String givenOn,
        @Nullable String urgency,
        @Nullable String plan,
        @Nullable String item,
        @Nullable String confidential,
        @Nullable List<UUID> named) {

    /** The same with a key, and with today where no day is typed. */
    MatterForm keyed(String key, LocalDate today) {
        String on = MatterQuery.get(givenOn).isEmpty() ? today.toString() : givenOn;
        return new MatterForm(key, source, title, text, givenBy, leader, on, urgency, plan, item, confidential, named);
    }

    public Urgency wanted() {
        return Arrays.stream(Urgency.values())
                .filter(one -> one.word().equals(MatterQuery.get(urgency)))
                .findFirst()
                .orElse(Urgency.NORMAL);
    }

    public boolean isConfidential() {
        return !MatterQuery.get(confidential).isEmpty();
    }

    /** The units that are named. */
    public Set<UUID> known() {
        return named == null ? Set.of() : new HashSet<>(named);
    }

    NewMatter wish(@Nullable UUID itemId) {
        LocalDate on = MatterQuery.day(givenOn);
        if (on == null) {
            throw Refusal.invalid("givenOn", "supervisionmatter.given-on");
        }
        String key = MatterQuery.get(requestKey);
        if (key.isEmpty()) {
            throw Refusal.invalid("requestKey", "supervisionmatter.request-key");
        }
        return new NewMatter(
                key,
                MatterQuery.get(source),
                null,
                MatterQuery.get(title),
                MatterQuery.get(text),
                MatterQuery.get(givenBy),
                leader,
                on,
                wanted(),
                itemId,
                isConfidential(),
                known());
    }
}
