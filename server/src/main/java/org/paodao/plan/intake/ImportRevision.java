package org.paodao.plan.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.ItemChange;

/**
 * A change of a draft, for its history.
 *
 * @param number counts changes from 1
 * @param state {@code done}, {@code undone} or {@code discarded}
 * @param edit which change: {@code planimport.edit.<edit>}
 * @param subject id of the element it was about; may be empty
 * @param title what the item that it was about is called, also when it is gone; empty for what was about no single item
 * @param changes what was said before and is said now; empty where the edit corrected no words
 * @param madeBy who, as shown then
 * @param turnedBy who undid it or did it again last; null when nobody did
 */
public record ImportRevision(
        int number,
        String state,
        String edit,
        String subject,
        String title,
        List<ItemChange> changes,
        Instant madeAt,
        String madeBy,
        @Nullable String turnedBy) {
    public ImportRevision {
        changes = List.copyOf(changes);
    }
}
