package org.paodao.progress.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report on one item in one round.
 *
 * @param unit whose report it is
 * @param address where the item stood when it was last reported
 * @param title what it was called then
 * @param draft what its next version will say; null when nothing is drafted, or for those whom a draft does not concern
 * @param editor the form that last wrote the draft; null for none
 * @param version counts every step, so that a stale form is told; 0 while there is no report
 * @param versions those sent, newest first
 */
public record Report(
        UUID round,
        UUID item,
        UUID unit,
        String address,
        String title,
        ReportState state,
        @Nullable ReportContent draft,
        @Nullable UUID editor,
        int version,
        List<ReportVersion> versions) {
    public Report {
        versions = List.copyOf(versions);
    }

    /** The newest version sent; null while there is none. */
    public @Nullable ReportVersion newest() {
        return versions.isEmpty() ? null : versions.getFirst();
    }

    /** What it says now: the draft where there is one. */
    public @Nullable ReportContent content() {
        ReportVersion newest = newest();
        return draft != null ? draft : newest == null ? null : newest.content();
    }

    /** The version that stands; null while none was accepted. */
    public @Nullable ReportVersion accepted() {
        return versions.stream()
                .filter(version -> version.accepted() != null)
                .findFirst()
                .orElse(null);
    }
}
