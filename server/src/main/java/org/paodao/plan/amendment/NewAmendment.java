package org.paodao.plan.amendment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said to open a draft.
 *
 * @param requestKey the same for a double click or a retry, so that it is opened once
 * @param title what it is called
 * @param reason why the plan is to change
 * @param unit the unit that proposes; null for the office's own draft, or for the only unit a liaison works for
 */
public record NewAmendment(
        String requestKey,
        String title,
        String reason,
        @Nullable UUID unit) {}
