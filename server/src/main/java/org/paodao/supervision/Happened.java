package org.paodao.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on the trail of a matter: a step, or what was said on the way.
 *
 * @param word of the step or the kind of note, named by supervisionmatter.took. and this
 * @param words what was said; may be empty
 * @param details what goes with it, such as a day, a number or the checks that failed; may be empty
 * @param unit that did or said it, or was urged; null for none
 * @param nextOn when more will be told; null unless it says so
 */
public record Happened(
        String word,
        String words,
        String details,
        @Nullable UUID unit,
        @Nullable LocalDate nextOn,
        Instant at,
        String byName) {}
