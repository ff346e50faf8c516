package org.paodao.plan.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a draft, for its history.
 *
 * @param number counts changes from 1
 * @param state {@code done}, {@code undone} or {@code discarded}
 * @param edit which change: {@code planimport.edit.<edit>}
 * @param subject id of the element it was about; may be empty
 * @param title what the item that it was about is called, also when it is gone; empty for what was about no single item
 * @param madeBy who, as shown then
 * @param turnedBy who undid it or did it again last; null when nobody did
 */
public record ImportRevision(
        int number,
        String state,
        String edit,
        String subject,
        String title,
        Instant madeAt,
        String madeBy,
        @Nullable String turnedBy) {}
