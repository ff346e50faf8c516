package org.paodao.organization;

import java.util.UUID;

/**
 * A district, city or province: whose plans, units and accounts are kept apart.
 *
 * @param code administrative-division code, such as 331102
 * @param level as the office calls it, such as 区
 */
public record Jurisdiction(UUID id, String code, String name, String level) {}
