package org.paodao.progress.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.ReportRights;
import org.paodao.progress.report.ReportVersion;
import org.paodao.progress.report.ReportView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was noticed in reports, for those whom a report on its way concerns. Another unit's report is named only to those who may see it. A finding warns; whoever
 * decides on the report settles it with a reason, and it does not return for that version.
 */
@Service
public class Claims {
    private static final int LONGEST = 500;

    private final ReportLists lists;
    private final FindingTables findings;
    private final ClaimCheck check;
    private final SharedCredits credits;
    private final Audit audit;

    Claims(ReportLists lists, FindingTables findings, ClaimCheck check, SharedCredits credits, Audit audit) {
        this.lists = lists;
        this.findings = findings;
        this.check = check;
        this.credits = credits;
        this.audit = audit;
    }

    /**
     * What was noticed in a version of a report; nothing for those who see accepted reports only.
     *
     * @param number of the version; 0 where none was sent
     */
    @Transactional(readOnly = true)
    public Claimed of(CurrentUser user, ReportView view, int number) {
        List<SharedCredit> shared = credits.of(user, view.place(), view.report().unit());
        if (!view.rights().inside() || number == 0) {
            return new Claimed(true, List.of(), List.of(), shared, false, view.units());
        }
        boolean checked = findings.isChecked(user.jurisdiction(), view.place(), number);
        List<Finding> found = findings.of(user.jurisdiction(), view.place(), number).stream()
                .map(kept -> seen(user, kept))
                .toList();
        return new Claimed(
                checked,
                found,
                checked ? since(user, view, number, found) : List.of(),
                shared,
                view.rights().approve() || view.rights().accept(),
                view.units());
    }

    /** Figures of the newest version against what is approved by now, where that is otherwise than when it was looked at. */
    private List<Finding> since(CurrentUser user, ReportView view, int number, List<Finding> found) {
        ReportVersion newest = view.report().newest();
        if (newest == null || newest.number() != number) {
            return List.of();
        }
        return check.figures(user.jurisdiction(), sent(view, number, newest.content())).stream()
                .map(noticed -> hint(user, view.place(), noticed))
                .filter(now -> found.stream().noneMatch(then -> then.saysTheSame(now)))
                .toList();
    }

    /** What would be noticed if this were sent now, for those who write it. */
    @Transactional(readOnly = true)
    public List<Finding> hints(CurrentUser user, ReportView view, ReportContent content) {
        if (!view.rights().write() || content.coveredBy() != null) {
            return List.of();
        }
        return check.hints(user.jurisdiction(), sent(view, 0, content)).stream()
                .map(noticed -> hint(user, view.place(), noticed))
                .toList();
    }

    private static Sent sent(ReportView view, int number, ReportContent content) {
        return new Sent(
                view.place(),
                number,
                view.report().unit(),
                view.title(),
                view.round().span(),
                content);
    }

    private static Finding hint(CurrentUser user, Place place, Noticed noticed) {
        Noticed.Other other = noticed.other();
        var finding = new Finding(
                null,
                place,
                0,
                noticed.kind(),
                noticed.field(),
                noticed.quote(),
                noticed.told(),
                noticed.source(),
                other == null ? null : new Finding.Other(other.place(), other.unit(), ""),
                null,
                0);
        return other == null || ReportRights.of(user, other.unit()).inside() ? finding : finding.veiled();
    }

    /** How many findings wait in the newest versions of the reports of some rounds, for whoever sees their lists. */
    @Transactional(readOnly = true)
    public Map<Place, Integer> open(CurrentUser user, List<UUID> rounds) {
        return findings.open(user.jurisdiction(), rounds);
    }

    /** One finding, for those whom the report concerns while it is on its way. */
    @Transactional(readOnly = true)
    public Shown one(CurrentUser user, UUID id) {
        FindingTables.Kept kept = kept(user, id);
        ReportView view = lists.one(user, kept.finding().place());
        if (!view.rights().inside()) {
            throw Refusal.notFound("progressclaim.unknown");
        }
        return new Shown(seen(user, kept), view);
    }

    private FindingTables.Kept kept(CurrentUser user, UUID id) {
        return findings.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("progressclaim.unknown"));
    }

    private static Finding seen(CurrentUser user, FindingTables.Kept kept) {
        Finding.Other other = kept.finding().other();
        return other == null
                        || kept.open()
                        || ReportRights.of(user, other.unit()).inside()
                ? kept.finding()
                : kept.finding().veiled();
    }

    /**
     * Says that a finding was looked at, and what came of it. Said twice by the same user it is said once.
     *
     * @param seen the version of the finding that was seen
     */
    @Transactional
    public void settle(CurrentUser user, UUID id, int seen, String reason) {
        String words = reason.strip();
        Finding before = decided(user, id);
        Finding.Settled settled = before.settled();
        if (settled != null && settled.reason().equals(words) && settled.by().equals(user.displayName())) {
            return;
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.invalid("reason", "progressclaim.reason", LONGEST);
        }
        if (settled != null) {
            throw Refusal.conflict("progressclaim.changed");
        }
        write(user, before, seen, words);
    }

    /** Takes back that a finding is settled. */
    @Transactional
    public void reopen(CurrentUser user, UUID id, int seen) {
        Finding before = decided(user, id);
        if (before.settled() != null) {
            write(user, before, seen, null);
        }
    }

    private Finding decided(CurrentUser user, UUID id) {
        findings.hold(user.jurisdiction(), id);
        Shown shown = one(user, id);
        if (!shown.settles()) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
        if (!shown.finding().kind().warns()) {
            throw Refusal.invalid("reason", "progressclaim.nothing");
        }
        return shown.finding();
    }

    private void write(CurrentUser user, Finding before, int seen, @Nullable String reason) {
        UUID id = Objects.requireNonNull(before.id());
        if (!findings.settle(user, id, seen, reason)) {
            throw Refusal.conflict("progressclaim.changed");
        }
        audit.record(
                user,
                new Change(
                        reason == null ? "progress.finding-reopened" : "progress.finding-settled",
                        "progress.report",
                        before.place().trail(),
                        null,
                        new Trace(before.kind().word(), before.quote(), before.number()),
                        reason));
    }

    /** A finding with its report. */
    public record Shown(Finding finding, ReportView view) {
        /** Whether the reader decides on the report. */
        public boolean settles() {
            return view.rights().approve() || view.rights().accept();
        }
    }

    /** What the trail keeps of a finding. */
    private record Trace(String finding, String quote, int edition) {}
}
