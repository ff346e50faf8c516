package org.paodao.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that a plan has no more.
 *
 * @param address such as outcomes/3; its page still shows it in the version before
 * @param version with which it went
 * @param by who published that
 * @param why what was said when it was deleted
 */
public record DeletedItem(
        String address,
        String kind,
        String code,
        String title,
        int version,
        Instant at,
        String by,
        @Nullable String why) {
    /** The last version that has it. */
    public int last() {
        return version - 1;
    }
}
