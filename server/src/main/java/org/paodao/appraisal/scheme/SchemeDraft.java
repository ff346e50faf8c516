package org.paodao.appraisal.scheme;

import java.time.Instant;

/**
 * What the next edition of a scheme will say. It may still be wrong.
 *
 * @param version counts every change; whoever changes it names the one that was seen
 */
public record SchemeDraft(SchemeHead head, SchemeBody body, int version, Changed changed) {

    /** Who changed it last. */
    public record Changed(Instant at, String by) {}
}
