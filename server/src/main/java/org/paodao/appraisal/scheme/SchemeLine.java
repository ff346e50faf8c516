package org.paodao.appraisal.scheme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scheme in the list.
 *
 * @param newest its newest edition; null while there is none
 * @param draft  its draft; null when there is none or the reader may not see it
 */
public record SchemeLine(
        SchemeHead head, @Nullable Newest newest, @Nullable Drafted draft) {

    /** Its newest edition. */
    public record Newest(
            int number, LocalDate from, @Nullable LocalDate until) {}

    /** That it is being changed. */
    public record Drafted(int version, Instant at, String by) {}
}
