package org.paodao.supervision.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Urgency;

/**
 * A decision to be entered.
 *
 * @param topic of the agenda to which it belongs; null for none
 * @param title in few words
 * @param words as decided
 */
public record NewDecision(@Nullable UUID topic, String title, String words, Urgency urgency) {}
