package org.paodao.supervision.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template that was put in force.
 *
 * @param file its file; null where the template that comes with the program was made to hold again
 * @param name as the file was called
 * @param reason why, as was given
 */
public record PaperVersion(
        PaperKind kind,
        int version,
        @Nullable UUID file,
        String name,
        String reason,
        Instant publishedAt,
        String publishedBy) {}
