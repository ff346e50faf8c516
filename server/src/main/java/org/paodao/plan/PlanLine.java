package org.paodao.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan in the list of plans.
 *
 * @param version the newest
 * @param publishedAt when that came out
 * @param items how many items it holds
 * @param openPoints how many points are not settled
 */
public record PlanLine(
        UUID id, String address, int year, String title, int version, Instant publishedAt, int items, int openPoints) {}
