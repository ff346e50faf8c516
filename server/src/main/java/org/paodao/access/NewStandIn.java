package org.paodao.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Role;

/**
 * Somebody lets a colleague stand in.
 *
 * @param substitute the colleague's username
 * @param roles which of one's own roles; empty for all
 * @param since first day; null for today
 * @param until last day
 */
public record NewStandIn(
        String substitute,
        Set<Role> roles,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String reason) {}
