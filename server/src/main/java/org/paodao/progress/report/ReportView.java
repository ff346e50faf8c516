package org.paodao.progress.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;

/**
 * A report with what stands around it.
 *
 * @param planAddress first part of the plan's web address
 * @param duty the item as the newest plan has it; null when the plan has dropped it
 * @param report without what does not concern the reader
 * @param due until when it is asked of this unit
 * @param last last day on which it is in time
 * @param covering items whose report may cover this one
 * @param covered items whose report is left to this one
 * @param computed percent by milestones today; null where there are none
 */
public record ReportView(
        Round round,
        String planAddress,
        @Nullable Duty duty,
        Report report,
        ReportRights rights,
        Units units,
        LocalDate due,
        LocalDate last,
        List<Duty> covering,
        List<Duty> covered,
        @Nullable BigDecimal computed) {
    public ReportView {
        covering = List.copyOf(covering);
        covered = List.copyOf(covered);
    }

    public Place place() {
        return new Place(report.round(), report.item());
    }

    /** The item by name. */
    public String title() {
        return duty == null ? report.title() : duty.title();
    }

    /** Where the item lives. */
    public String itemPath() {
        return "/" + planAddress + "/" + (duty == null ? report.address() : duty.address());
    }

    /** Whether a version that is shown names a file. */
    boolean names(UUID file) {
        return report.versions().stream()
                .flatMap(version -> version.content().evidence().stream())
                .anyMatch(evidence -> Objects.equals(evidence.file(), file));
    }

    /** The item that covers this one, if its content says so. */
    public @Nullable Duty coveredBy(ReportContent content) {
        return covering.stream()
                .filter(duty -> duty.item().equals(content.coveredBy()))
                .findFirst()
                .orElse(null);
    }
}
