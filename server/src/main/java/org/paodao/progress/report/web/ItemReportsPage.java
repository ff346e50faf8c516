package org.paodao.progress.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.report.AcceptedReport;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.round.Duty;
import org.paodao.ui.Page;

/**
 * What is reported of an item: its own reports, and what stands of the items that support it.
 *
 * @param reports of the item itself, the newest first
 * @param supporting items that support it
 * @param latest what stands, by item, in the order of the periods
 */
public record ItemReportsPage(
        Duty duty,
        List<ReportLists.InRound> reports,
        List<Duty> supporting,
        Map<UUID, List<AcceptedReport>> latest,
        LocalDate today)
        implements Page {
    public ItemReportsPage {
        reports = List.copyOf(reports);
        supporting = List.copyOf(supporting);
    }

    /** What stands of an item; null for nothing. */
    public @Nullable AcceptedReport latest(Duty of) {
        List<AcceptedReport> accepted = latest.getOrDefault(of.item(), List.of());
        return accepted.isEmpty() ? null : accepted.getLast();
    }
}
