package org.paodao.progress.round;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan as far as it is reported.
 *
 * @param planAddress first part of the plan's web address
 * @param address within the plan, such as outcomes/3
 * @param code the office's own; may be empty
 * @param unit the first that leads, which reports; null when none is known
 * @param measured whether figures are asked of it in place of reports
 */
public record Duty(
        UUID item,
        UUID plan,
        String planAddress,
        String address,
        String kind,
        String code,
        String title,
        @Nullable UUID unit,
        boolean measured) {

    /** Where the item lives. */
    public String path() {
        return "/" + planAddress + "/" + address;
    }
}
