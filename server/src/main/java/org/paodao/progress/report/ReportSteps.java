package org.paodao.progress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the steps of reports, each with its record in the trail. What is allowed was looked at before. */
@Component
class ReportSteps {
    static final String SUBJECT = "progress.report";

    private final ReportTables reports;
    private final ReportVersionTables versions;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ReportSteps(ReportTables reports, ReportVersionTables versions, Audit audit, ApplicationEventPublisher events) {
        this.reports = reports;
        this.versions = versions;
        this.audit = audit;
        this.events = events;
    }

    /** Writes a draft. A form that saves by itself every few seconds stands in the trail once. */
    void draft(CurrentUser user, ReportTables.Row before, ReportTables.Row after) {
        if (before.seen().version() == 0) {
            if (!reports.insert(user, after)) {
                throw Refusal.conflict("progressreport.changed");
            }
        } else {
            update(user, after);
        }
        if (!before.isOwn(after.seen())) {
            record(user, before, after, new Said("progress.report-drafted", null));
        }
    }

    void submit(CurrentUser user, ReportTables.Row before, ReportTables.Row after, ReportVersionTables.Sent sent) {
        update(user, after);
        versions.insert(user, before.place(), sent);
        record(user, before, after, new Said("progress.report-submitted", null));
        Place place = before.place();
        events.publishEvent(new ReportSubmitted(
                user.jurisdiction(), after.subject().unit(), place.round(), place.item(), sent.number()));
    }

    void recall(CurrentUser user, ReportTables.Row before, ReportTables.Row after) {
        update(user, after);
        record(user, before, after, new Said("progress.report-recalled", null));
    }

    void approve(CurrentUser user, ReportTables.Row before, ReportTables.Row after) {
        update(user, after);
        versions.approved(user, before.place(), after.state().edition());
        record(user, before, after, new Said("progress.report-approved", null));
    }

    void sendBack(CurrentUser user, ReportTables.Row before, ReportState.Returned next, List<Remark> remarks) {
        ReportTables.Row after = before.to(next, null);
        update(user, after);
        Place place = before.place();
        versions.returned(user, new ReportVersionTables.Key(place, next.edition()), next.office(), remarks);
        String why = String.join("；", remarks.stream().map(Remark::words).toList());
        record(user, before, after, new Said("progress.report-returned", why));
        events.publishEvent(new ReportReturned(
                user.jurisdiction(), before.subject().unit(), place.round(), place.item(), next.edition()));
    }

    /** Accepts reports, however many in the same number of statements; those that somebody changed meanwhile refuse the whole. */
    void accept(CurrentUser user, Map<ReportTables.Row, ReportTables.Row> steps) {
        List<ReportTables.Row> after = List.copyOf(steps.values());
        stale(reports.update(user, after));
        versions.accepted(
                user,
                after.stream()
                        .map(row -> new ReportVersionTables.Key(
                                row.place(), row.state().edition()))
                        .toList());
        List<Change> changes = new ArrayList<>();
        steps.forEach((from, to) -> changes.add(change(from, to, new Said("progress.report-accepted", null))));
        audit.record(user, changes);
        for (ReportTables.Row row : after) {
            events.publishEvent(new ReportAccepted(
                    user.jurisdiction(),
                    row.subject().unit(),
                    row.place().round(),
                    row.place().item(),
                    row.state().edition()));
        }
    }

    private void update(CurrentUser user, ReportTables.Row after) {
        stale(reports.update(user, List.of(after)));
    }

    private static void stale(List<Place> places) {
        if (!places.isEmpty()) {
            throw Refusal.conflict("progressreport.changed");
        }
    }

    private void record(CurrentUser user, ReportTables.Row before, ReportTables.Row after, Said said) {
        audit.record(user, change(before, after, said));
    }

    private static Change change(ReportTables.Row before, ReportTables.Row after, Said said) {
        return new Change(
                said.action(), SUBJECT, before.place().trail(), Trace.of(before), Trace.of(after), said.why());
    }

    private record Said(String action, @Nullable String why) {}

    /** What the trail keeps of a report: its versions hold the rest. */
    private record Trace(String title, String stage, int edition) {
        static @Nullable Trace of(ReportTables.Row row) {
            return row.seen().version() == 0
                    ? null
                    : new Trace(
                            row.subject().title(),
                            row.state().word(),
                            row.state().edition());
        }
    }
}
