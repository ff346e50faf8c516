package org.paodao.supervision.inspection;

import java.util.UUID;

/**
 * How often a unit is inspected in a year by what is planned.
 *
 * @param drafted not yet approved
 */
public record Load(UUID unit, int drafted, int approved) {
    public int all() {
        return drafted + approved;
    }
}
