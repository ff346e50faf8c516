package org.paodao.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in one of its versions.
 *
 * @param address first part of its web address
 * @param programme what it belongs to over the years
 * @param version the version shown
 * @param currentVersion the newest
 * @param publishedAt when the version shown came out
 * @param publishedBy by whom
 * @param reason why; null for the first version
 * @param issuedOn when the document came out; null when it does not say
 * @param startsOn from when on the plan is reported
 */
public record PlanHead(
        UUID jurisdiction,
        UUID id,
        String address,
        int year,
        String title,
        @Nullable String programme,
        int version,
        int currentVersion,
        Instant publishedAt,
        String publishedBy,
        @Nullable String reason,
        @Nullable LocalDate issuedOn,
        LocalDate startsOn) {}
