package org.paodao.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.Role;

/**
 * A colleague stands in for somebody.
 *
 * @param absent name of who is away
 * @param substitute name of who stands in
 * @param roles which of the absent one's roles; empty for all
 * @param since first day
 * @param until last day
 * @param today whether it holds today
 */
public record StandIn(
        UUID id,
        String absent,
        String substitute,
        List<Role> roles,
        LocalDate since,
        LocalDate until,
        String reason,
        boolean today) {}
