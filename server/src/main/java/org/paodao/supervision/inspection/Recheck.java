package org.paodao.supervision.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * What an inspection says of something that was to be put right.
 *
 * @param thing such as a major problem
 * @param name as it was called then
 * @param holds whether it is put right
 */
public record Recheck(UUID thing, String name, boolean holds, String words, Instant at, String byName) {

    /** What somebody is to write down. */
    public record Wish(UUID thing, String name, boolean holds, String words) {}
}
