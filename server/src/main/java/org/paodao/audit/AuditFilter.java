package org.paodao.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for.
 *
 * @param person part of the name of who did it, or in whose name; or the whole sign-in name of either
 * @param action an action such as {@code plan.created}, or a module such as {@code plan}; empty for all
 * @param subject the thing; null for all
 * @param text part of an old or new value or of a reason
 * @param from first moment
 * @param to first moment no longer wanted
 */
public record AuditFilter(
        String person, String action, @Nullable UUID subject, String text, Instant from, Instant to) {}
