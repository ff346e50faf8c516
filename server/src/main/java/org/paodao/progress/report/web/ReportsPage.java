package org.paodao.progress.report.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.plan.PlanHead;
import org.paodao.progress.report.Entry;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportRights;
import org.paodao.progress.report.ReportState;
import org.paodao.progress.report.UnitReports;
import org.paodao.progress.round.Extension;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * What units report now.
 *
 * @param unit the name that was asked for; empty for one's own
 * @param may what the reader may do
 * @param noticed how many findings wait at a report
 */
public record ReportsPage(UnitReports shown, String unit, May may, Map<Place, Integer> noticed) implements Page {
    public ReportsPage {
        noticed = Map.copyOf(noticed);
    }

    /** How many findings wait at a report, for those who decide on it. */
    public int noticed(Entry entry) {
        return rights(entry).approve() || rights(entry).accept() ? noticed.getOrDefault(entry.place(), 0) : 0;
    }

    /** What the reader may do with reports somewhere. */
    public record May(org.paodao.kernel.CurrentUser user, boolean unit, boolean office) {}

    public PlanHead plan() {
        return Objects.requireNonNull(shown.plan());
    }

    /** The plans as options. */
    public List<Option> planOptions() {
        return shown.plans().stream()
                .map(plan -> new Option(plan.address(), plan.year() + " " + plan.title()))
                .toList();
    }

    /** The units as options. */
    public List<Option> unitOptions() {
        return shown.units().byId().values().stream()
                .map(one -> new Option(one.name(), one.name()))
                .toList();
    }

    /** Whether items are listed: of units that are named or one's own; of all units only how many there are. */
    public boolean lists() {
        return may.unit() || !unit.isEmpty();
    }

    /** How many of a round have not come to the office. */
    public long missing(UnitReports.InRound round) {
        return round.entries().stream()
                .filter(entry -> !(entry.state() instanceof ReportState.Approved
                        || entry.state() instanceof ReportState.Accepted))
                .count();
    }

    /** What the reader may do with a report. */
    public ReportRights rights(Entry entry) {
        return ReportRights.of(may.user(), entry.unit());
    }

    /** Whether the reader has to write it. */
    public boolean isToWrite(Entry entry) {
        return rights(entry).write() && entry.isToWrite();
    }

    /** Whether the reader can approve it in place: nobody does so with what he sent himself. */
    public boolean isToApprove(Entry entry) {
        return rights(entry).approve()
                && entry.state() instanceof ReportState.Submitted submitted
                && !submitted.by().equals(may.user().account());
    }

    /** The units of a round for which the reader may ask for more time: what is still to be sent there. */
    public List<UUID> mayAsk(UnitReports.InRound round) {
        return shown.today().isAfter(round.round().days().graceUntil())
                ? List.of()
                : round.entries().stream()
                        .filter(Entry::isToWrite)
                        .filter(entry -> rights(entry).write() || rights(entry).approve())
                        .map(Entry::unit)
                        .distinct()
                        .toList();
    }

    /** What a unit of a round asked for, the older first. */
    public Stream<Extension> wishes(UnitReports.InRound round, UUID asking) {
        return shown.deadlines().of(round.round(), asking);
    }

    /** How many of a round wait for the reader. */
    public long waiting(UnitReports.InRound round) {
        return round.entries().stream()
                .filter(entry -> isToWrite(entry) || isToApprove(entry))
                .count();
    }
}
