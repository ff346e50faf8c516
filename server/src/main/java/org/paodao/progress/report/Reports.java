package org.paodao.progress.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.Courses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a report: the liaison of the item's unit writes and sends it, the head approves it or returns it, the office accepts it or returns it, at the
 * passage concerned. Each step names the version that was seen; taken twice by the same user it is taken once. The office never writes what a unit says.
 */
@Service
public class Reports {
    private final ReportQuestions asked;
    private final ReportCovering covering;
    private final ReportBooks books;
    private final Courses courses;
    private final ReportSteps steps;

    Reports(ReportQuestions asked, ReportCovering covering, ReportBooks books, Courses courses, ReportSteps steps) {
        this.asked = asked;
        this.covering = covering;
        this.books = books;
        this.courses = courses;
        this.steps = steps;
    }

    /**
     * Keeps what the next version will say.
     *
     * @return the version of the report that the form has seen now
     * @throws Refusal at each field that is not right, or when somebody else changed the report
     */
    @Transactional
    public int put(CurrentUser user, Place place, ReportContent content, Seen seen) {
        return write(user, place, content, seen).seen().version();
    }

    private ReportTables.Row write(CurrentUser user, Place place, ReportContent content, Seen seen) {
        ReportQuestions.Question question = asked.question(user, place);
        ReportRights.require(ReportRights.of(user, question.duty().unit()).write());
        ReportTables.Row row =
                books.reports().held(user.jurisdiction(), place).orElse(ReportTables.Row.none(place, question.duty()));
        if (row.isOld(seen)
                || (seen.editor() == null
                        && row.isRepeated(user, seen.version(), ReportState.Drafting.class)
                        && content.equals(row.draft()))) {
            return row;
        }
        asked.open(question.round());
        if (!row.isOwn(seen)) {
            seen(row, seen.version());
        }
        ReportState.Drafting next = drafting(row);
        ReportChecks.draft(content);
        covering.check(question, content);
        covering.files(user, place, content);
        ReportTables.Row after = row.about(question.duty()).written(next, content, seen);
        steps.draft(user, row, after);
        return after;
    }

    private static ReportState.Drafting drafting(ReportTables.Row row) {
        return switch (row.state()) {
            case ReportState.Waiting waiting -> waiting.write();
            case ReportState.Drafting drafting -> drafting.write();
            case ReportState.Returned returned -> returned.write();
            default -> throw notNow(row);
        };
    }

    /** Keeps what the next version will say and sends it to the unit's head, all or nothing. Sent twice by the same form it is sent once, also by one that was gone back to. */
    @Transactional
    public int send(CurrentUser user, Place place, ReportContent content, Seen seen) {
        Optional<ReportTables.Row> sent = books.reports()
                .held(user.jurisdiction(), place)
                .filter(row -> row.isOld(seen) || (row.isFrom(seen) && content.equals(books.newest(user, place))));
        if (sent.isPresent()) {
            return sent.get().seen().version();
        }
        return submit(user, place, write(user, place, content, seen).seen().version());
    }

    /** Sends the draft to the unit's head. */
    @Transactional
    public int submit(CurrentUser user, Place place, int seen) {
        ReportQuestions.Question question = asked.question(user, place);
        ReportRights.require(ReportRights.of(user, question.duty().unit()).write());
        ReportTables.Row row = row(user, place);
        if (row.isRepeated(user, seen, ReportState.Submitted.class)) {
            return row.seen().version();
        }
        asked.open(question.round());
        seen(row, seen);
        ReportContent content = row.draft();
        if (!(row.state() instanceof ReportState.Drafting drafting) || content == null) {
            throw notNow(row);
        }
        covering.complete(user, question, content);
        BigDecimal computed = courses.item(user.jurisdiction(), place.item()).percent();
        ReportChecks.complete(content, computed);
        ReportState.Submitted next = drafting.submit(user.account());
        ReportTables.Row after = row.to(next, null);
        steps.submit(user, row, after, new ReportVersionTables.Sent(next.edition(), content, computed));
        return after.seen().version();
    }

    /** Takes back what was sent, to go on writing. */
    @Transactional
    public void recall(CurrentUser user, Place place, int seen) {
        ReportTables.Row row = row(user, place);
        ReportRights.require(ReportRights.of(user, row.subject().unit()).write());
        if (row.isRepeated(user, seen, ReportState.Drafting.class)) {
            return;
        }
        seen(row, seen);
        if (!(row.state() instanceof ReportState.Submitted submitted)) {
            throw notNow(row);
        }
        steps.recall(user, row, row.to(submitted.recall(), books.newest(user, place)));
    }

    /** Approves a report for its unit: the office gets it. */
    @Transactional
    public void approve(CurrentUser user, Place place, int seen) {
        ReportTables.Row row = row(user, place);
        ReportRights.require(ReportRights.of(user, row.subject().unit()).approve());
        if (row.isRepeated(user, seen, ReportState.Approved.class)) {
            return;
        }
        seen(row, seen);
        if (!(row.state() instanceof ReportState.Submitted submitted)) {
            throw notNow(row);
        }
        steps.approve(user, row, row.to(submitted.approve(user.account()), null));
    }

    /** Returns a report with reasons at its passages: the head what was sent, the office what was approved or accepted. */
    @Transactional
    public void sendBack(CurrentUser user, Place place, int seen, List<Remark> remarks) {
        ReportTables.Row row = row(user, place);
        ReportRights rights = ReportRights.of(user, row.subject().unit());
        ReportRights.require(rights.approve() || rights.accept());
        if (row.isRepeated(user, seen, ReportState.Returned.class)) {
            return;
        }
        asked.open(user, place);
        seen(row, seen);
        ReportState.Returned next = switch (row.state()) {
            case ReportState.Submitted submitted -> {
                ReportRights.require(rights.approve());
                yield submitted.sendBack();
            }
            case ReportState.Approved approved -> {
                ReportRights.require(rights.accept());
                yield approved.sendBack();
            }
            case ReportState.Accepted accepted -> {
                ReportRights.require(rights.accept());
                yield accepted.sendBack();
            }
            default -> throw notNow(row);
        };
        ReportChecks.remarks(books.newest(user, place), remarks);
        steps.sendBack(user, row, next, remarks);
    }

    /** Accepts a report: it stands. */
    @Transactional
    public void accept(CurrentUser user, Place place, int seen) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        ReportTables.Row row = row(user, place);
        if (row.isRepeated(user, seen, ReportState.Accepted.class)) {
            return;
        }
        seen(row, seen);
        if (!(row.state() instanceof ReportState.Approved approved)) {
            throw notNow(row);
        }
        steps.accept(user, Map.of(row, row.to(approved.accept(user.account()), null)));
    }

    /**
     * Accepts many reports of a round that were seen in a list. Those that are otherwise than they were seen are left as they are.
     *
     * @param seen the version of each item's report that was seen
     * @return how many were accepted; those accepted by the same user since then count
     */
    @Transactional
    public int accept(CurrentUser user, UUID round, Map<UUID, Integer> seen) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        Map<ReportTables.Row, ReportTables.Row> wanted = new LinkedHashMap<>();
        int accepted = 0;
        for (ReportTables.Row row : books.reports().held(user.jurisdiction(), round, seen.keySet())) {
            Integer version = seen.get(row.place().item());
            if (version == null) {
                continue;
            }
            if (row.isRepeated(user, version, ReportState.Accepted.class)) {
                accepted++;
            } else if (row.seen().version() == version
                    && row.state() instanceof ReportState.Approved approved
                    && !approved.by().equals(user.account())
                    && !approved.head().equals(user.account())) {
                wanted.put(row, row.to(approved.accept(user.account()), null));
            }
        }
        if (!wanted.isEmpty()) {
            steps.accept(user, wanted);
        }
        return accepted + wanted.size();
    }

    private ReportTables.Row row(CurrentUser user, Place place) {
        return books.reports()
                .held(user.jurisdiction(), place)
                .orElseThrow(() -> Refusal.notFound("progressreport.unknown"));
    }

    private static void seen(ReportTables.Row row, int seen) {
        if (row.seen().version() != seen) {
            throw Refusal.conflict("progressreport.changed");
        }
    }

    private static Refusal notNow(ReportTables.Row row) {
        return Refusal.conflict("progressreport.not-now." + row.state().word());
    }
}
