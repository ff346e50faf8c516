package org.paodao.access;

import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param key names it without giving its cookie away
 * @param device the browser and its system, as far as it tells
 * @param address where it signed in from
 * @param since when it signed in
 * @param lastUsed to the minute
 * @param current whether it is the one that asks
 */
public record OpenSession(
        String key, String device, String address, Instant since, Instant lastUsed, boolean current) {}
