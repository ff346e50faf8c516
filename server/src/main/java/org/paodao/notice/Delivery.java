package org.paodao.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Messages that did not get out at the first try.
 *
 * @param channel {@code MAIL} or {@code ROBOT}
 * @param robot name of the robot; empty for mail, whose reader is nobody's business
 * @param failed whether nothing is tried any more
 * @param trouble what went wrong the last time, as the last part of a message key
 * @param next when it is tried again; null when it is not
 */
public record Delivery(
        String channel,
        String robot,
        boolean failed,
        int tries,
        String trouble,
        Instant createdAt,
        @Nullable Instant next) {}
