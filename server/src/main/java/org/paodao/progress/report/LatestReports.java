package org.paodao.progress.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands of the items of a plan, for lights, circulars and exports: accepted reports only. One statement. */
@Service
@Transactional(readOnly = true)
public class LatestReports {
    private final LatestReportTables tables;

    LatestReports(LatestReportTables tables) {
        this.tables = tables;
    }

    /** The newest accepted report of each item of a plan that has one; a covered item speaks through the report that covers it, once that is accepted. */
    public Map<UUID, AcceptedReport> of(UUID jurisdiction, UUID plan) {
        Map<UUID, AcceptedReport> newest = new HashMap<>();
        speaking(tables.ofPlan(jurisdiction, plan, null))
                .forEach((item, reports) -> newest.put(item, reports.getLast()));
        return newest;
    }

    /** All accepted reports of each item of a plan, in the order of their periods. */
    public Map<UUID, List<AcceptedReport>> all(UUID jurisdiction, UUID plan) {
        return speaking(tables.ofPlan(jurisdiction, plan, null));
    }

    /**
     * The same of some items.
     *
     * @param items with those whose reports may cover theirs
     */
    public Map<UUID, List<AcceptedReport>> of(UUID jurisdiction, UUID plan, Collection<UUID> items) {
        return speaking(tables.ofPlan(jurisdiction, plan, items));
    }

    /** The newest accepted report of each of some items, whatever their plans. */
    Map<UUID, AcceptedReport> newest(UUID jurisdiction, Collection<UUID> items) {
        Set<UUID> wanted = Set.copyOf(items);
        Map<UUID, AcceptedReport> newest = new HashMap<>();
        speaking(tables.ofPlan(jurisdiction, null, items)).forEach((item, reports) -> {
            if (wanted.contains(item)) {
                newest.put(item, reports.getLast());
            }
        });
        return newest;
    }

    private static Map<UUID, List<AcceptedReport>> speaking(List<AcceptedReport> accepted) {
        Map<Place, AcceptedReport> speaking = accepted.stream()
                .filter(report -> report.coveredBy() == null)
                .collect(Collectors.toMap(report -> new Place(report.round(), report.item()), report -> report));
        Map<UUID, List<AcceptedReport>> all = new HashMap<>();
        for (AcceptedReport report : accepted) {
            UUID by = report.coveredBy();
            AcceptedReport covering = by == null ? null : speaking.get(new Place(report.round(), by));
            if (by == null || covering != null) {
                all.computeIfAbsent(report.item(), item -> new ArrayList<>())
                        .add(covering == null ? report : report.through(covering));
            }
        }
        return all;
    }
}
