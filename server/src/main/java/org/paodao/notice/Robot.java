package org.paodao.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A robot of a group chat that takes messages.
 *
 * @param signs whether messages are signed with a secret
 * @param unit whose messages it takes; null for the office's
 * @param working whether anything is sent to it
 */
public record Robot(
        UUID id,
        String name,
        String address,
        boolean signs,
        @Nullable UUID unit,
        boolean working,
        int version) {}
