package org.paodao.supervision;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Urgency;

/**
 * A matter to be registered: one matter, one item.
 *
 * @param requestKey of the form, so that it is registered once
 * @param source code of its kind of source, such as INSTRUCTION; the codes are data of the rules for deadlines
 * @param origin from which thing it is begun; null where it comes from outside
 * @param text what is asked, in the words of whoever asked
 * @param givenBy who gave it, as it is to be read; null where nobody did
 * @param leader account of the leader who gave it, to whom it goes back; null for none
 * @param givenOn when
 * @param item of a plan that it is about; null for none
 * @param confidential whether only units that are named may know of it
 * @param named these units
 */
public record NewMatter(
        String requestKey,
        String source,
        @Nullable Origin origin,
        String title,
        String text,
        @Nullable String givenBy,
        @Nullable UUID leader,
        LocalDate givenOn,
        Urgency urgency,
        @Nullable UUID item,
        boolean confidential,
        Set<UUID> named) {
    public NewMatter {
        named = Set.copyOf(named);
    }
}
