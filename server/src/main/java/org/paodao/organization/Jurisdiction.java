package org.paodao.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A district, city or province: whose plans, units and accounts are kept apart.
 *
 * @param code administrative-division code, such as 331102
 * @param level as the office calls it, such as 区
 * @param parent the one above; null when it is not in this installation
 */
public record Jurisdiction(
        UUID id,
        String code,
        String name,
        String level,
        @Nullable UUID parent) {}
