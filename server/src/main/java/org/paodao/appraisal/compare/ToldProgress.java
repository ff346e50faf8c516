package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.paodao.appraisal.run.Round;
import org.paodao.progress.report.AcceptedReport;
import org.paodao.progress.report.LatestReports;
import org.paodao.scoring.fairness.Claim;
import org.springframework.stereotype.Component;

/** How far units said that their items were, report by report, beside what milestones said when each was sent. */
@Component
class ToldProgress {
    private final LatestReports reports;

    ToldProgress(LatestReports reports) {
        this.reports = reports;
    }

    /** Of the accepted reports about days that are appraised; one that is covered by another says nothing itself. */
    List<Claim> of(UUID jurisdiction, UUID plan, Round.Span span) {
        List<Claim> claims = new ArrayList<>();
        reports.all(jurisdiction, plan).values().stream()
                .flatMap(Collection::stream)
                .filter(report -> report.coveredBy() == null
                        && !report.span().to().isBefore(span.from())
                        && !report.span().to().isAfter(span.until()))
                .forEach(report -> add(claims, report));
        return claims;
    }

    private static void add(List<Claim> claims, AcceptedReport report) {
        BigDecimal told = report.content().percent();
        BigDecimal computed = report.computed();
        if (told != null && computed != null) {
            claims.add(new Claim(report.unit().toString(), told, computed));
        }
    }
}
