package org.paodao.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan as the newest version has it, in short.
 *
 * @param planAddress first part of the plan's web address
 * @param planTitle title of the plan
 * @param planSince the day on which the plan came out first
 * @param address within the plan, such as outcomes/3
 * @param measured whether it has targets instead of tasks
 * @param unit the first that leads; null when none is known
 */
public record LeadItem(
        UUID item,
        UUID plan,
        String planAddress,
        String planTitle,
        LocalDate planSince,
        String address,
        String title,
        boolean measured,
        @Nullable UUID unit) {}
