package org.paodao.indicator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the next edition will say of an indicator.
 *
 * @param content null when it drops the indicator
 * @param version counts every change of this draft
 */
public record Draft(
        UUID indicator,
        String code,
        Indicator.@Nullable Content content,
        int version,
        Instant changedAt,
        String changedBy) {}
