package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.Courses;
import org.paodao.progress.round.Deadlines;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as they are read one by one. What is on its way is shown to its unit and the office; everybody else sees what was accepted. */
@Service
@Transactional(readOnly = true)
public class ReportLists {
    private final ReportQuestions asked;
    private final ReportBooks books;
    private final ReportLineTables lines;
    private final Courses courses;

    ReportLists(ReportQuestions asked, ReportBooks books, ReportLineTables lines, Courses courses) {
        this.asked = asked;
        this.books = books;
        this.lines = lines;
        this.courses = courses;
    }

    /** The report on an item in a round; also one that nobody has begun. */
    public ReportView one(CurrentUser user, Place place) {
        Permissions.require(user, Permission.TASK_READ);
        Round round = asked.rounds().one(user, place.round());
        PlanDuties plan = asked.duties().of(user, round.plan().toString());
        Units units = asked.duties().units(user);
        Duty duty = plan.find(place.item()).orElse(null);
        ReportTables.Row row = books.reports().one(user.jurisdiction(), place).orElse(null);
        if (row == null && (duty == null || !round.whom().asks(duty, units.kind(duty.unit())))) {
            throw Refusal.notFound("progressreport.not-asked");
        }
        UUID unit = row != null
                ? row.subject().unit()
                : Objects.requireNonNull(Objects.requireNonNull(duty).unit());
        ReportRights rights = ReportRights.of(user, unit);
        Report whole = row == null ? none(place, Objects.requireNonNull(duty)) : report(user, row);
        Deadlines deadlines = asked.rounds().deadlines(user.jurisdiction(), List.of(round));
        return new ReportView(
                round,
                plan.head().address(),
                duty,
                rights.inside() ? whole : outside(whole),
                rights,
                units,
                deadlines.due(round, unit),
                deadlines.last(round, unit),
                duty == null ? List.of() : covering(plan, round, duty, units),
                covered(user, plan, place),
                courses.item(user.jurisdiction(), place.item()).percent());
    }

    private static List<Duty> covering(PlanDuties plan, Round round, Duty duty, Units units) {
        return java.util.stream.Stream.concat(
                        plan.supporting(duty.item()).stream(), plan.supportedBy(duty.item()).stream())
                .filter(other -> Objects.equals(other.unit(), duty.unit()))
                .filter(other -> round.whom().asks(other, units.kind(other.unit())))
                .toList();
    }

    private List<Duty> covered(CurrentUser user, PlanDuties plan, Place place) {
        return lines.covered(user.jurisdiction(), place).stream()
                .flatMap(item -> plan.find(item).stream())
                .toList();
    }

    private static Report none(Place place, Duty duty) {
        return new Report(
                place.round(),
                place.item(),
                Objects.requireNonNull(duty.unit()),
                duty.address(),
                duty.title(),
                new ReportState.Waiting(),
                null,
                null,
                0,
                List.of());
    }

    private Report report(CurrentUser user, ReportTables.Row row) {
        Place place = row.place();
        return with(
                row,
                books.versions()
                        .of(user.jurisdiction(), new ReportVersionTables.Which(place.round(), place.item()))
                        .getOrDefault(place, List.of()));
    }

    private static Report with(ReportTables.Row row, List<ReportVersion> versions) {
        return new Report(
                row.place().round(),
                row.place().item(),
                row.subject().unit(),
                row.subject().address(),
                row.subject().title(),
                row.state(),
                row.draft(),
                row.seen().editor(),
                row.seen().version(),
                versions);
    }

    /** What of a report is for everybody: the version that stands. */
    private static Report outside(Report whole) {
        ReportVersion stands = whole.accepted();
        return new Report(
                whole.round(),
                whole.item(),
                whole.unit(),
                whole.address(),
                whole.title(),
                whole.state(),
                null,
                null,
                whole.version(),
                stands == null ? List.of() : List.of(stands.with(List.of())));
    }

    /** All reports on an item, the newest round first; those on what supports it, or what it supports, are asked one by one. */
    public List<InRound> item(CurrentUser user, Duty duty) {
        Permissions.require(user, Permission.TASK_READ);
        Map<Place, List<ReportVersion>> versions =
                books.versions().of(user.jurisdiction(), new ReportVersionTables.Which(null, duty.item()));
        List<ReportTables.Row> rows = books.reports().ofItem(user.jurisdiction(), duty.item());
        Map<UUID, Round> rounds = asked.rounds().of(user, duty.plan()).stream()
                .collect(java.util.stream.Collectors.toMap(Round::id, round -> round));
        return rows.stream()
                .filter(row -> rounds.containsKey(row.place().round()))
                .map(row -> new InRound(
                        Objects.requireNonNull(rounds.get(row.place().round())),
                        seen(user, with(row, versions.getOrDefault(row.place(), List.of())))))
                .filter(one -> one.report().version() > 0)
                .sorted(java.util.Comparator.comparing(
                                (InRound one) -> one.round().span().to())
                        .reversed())
                .toList();
    }

    private static Report seen(CurrentUser user, Report whole) {
        return ReportRights.of(user, whole.unit()).inside() ? whole : outside(whole);
    }

    /** Today, where the office is. */
    public LocalDate today() {
        return asked.today();
    }

    /** The plan that has an item, with all of its items; null when there is none. */
    public @Nullable PlanDuties plan(CurrentUser user, UUID item) {
        return asked.duties().having(user, item).orElse(null);
    }

    /** A report with its round. */
    public record InRound(Round round, Report report) {}
}
