package org.paodao.plan.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which duty.
 *
 * @param item null for what holds for all items of the unit that say nothing else
 */
public record DutyKey(UUID unit, @Nullable UUID item, DutyKind kind) {}
