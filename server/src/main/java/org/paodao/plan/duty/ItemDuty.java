package org.paodao.plan.duty;

import java.util.UUID;

/**
 * An item with who looks after it for its lead units.
 *
 * @param address of its page
 */
public record ItemDuty(UUID item, String address, String code, String title, UnitDuties duties) {}
