package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.TaskLists;
import org.paodao.progress.report.EvidenceFiles;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.ReportView;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Two units that report on an outcome each, in the same round. */
abstract class Claiming {
    static final String STORY = "示例河碧道工程主体完工，新建慢行道三公里、休憩驿站两处，沿线五个村受益。";

    @Autowired
    Rounds rounds;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    EvidenceFiles evidence;

    @Autowired
    Claims claims;

    @Autowired
    ClaimCheck check;

    @Autowired
    SharedCredits credits;

    @Autowired
    TaskLists tasks;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    CurrentUser otherLiaison = Districts.NOBODY;
    CurrentUser otherHead = Districts.NOBODY;
    UUID lead = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    PlanRef plan = new PlanRef(lead, "", 0);
    Place place = new Place(lead, lead);
    Place otherPlace = new Place(lead, lead);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        otherLiaison = Districts.with(office, Role.LIAISON, other);
        otherHead = Districts.with(office, Role.UNIT_HEAD, other);
        plan = plans.create(office, SamplePlan.of("claims", lead, other));
        Round round = SampleReports.open(plan.id());
        rounds.open(office, round);
        place = new Place(round.id(), item("outcomes/1"));
        otherPlace = new Place(round.id(), item("outcomes/2"));
    }

    UUID item(String address) {
        return tasks.item(office, plan.address(), address).list().item();
    }

    /** A place in another round, opened now. */
    Place later(Place where) {
        Round round = SampleReports.open(plan.id());
        rounds.open(office, round);
        return new Place(round.id(), where.item());
    }

    int sent(CurrentUser writer, Place where, ReportContent content) {
        int seen = lists.one(writer, where).report().version();
        int sent = reports.submit(writer, where, reports.put(writer, where, content, Seen.version(seen)));
        // It is looked at beside; whoever comes second waits for the first and does nothing more.
        check.check(writer.jurisdiction(), where);
        return sent;
    }

    int sent(CurrentUser writer, Place where, String progress) {
        return sent(writer, where, SampleReports.said(progress));
    }

    /** A report with one file, sent. */
    int sentWith(CurrentUser writer, Place where, String name, byte[] content) {
        ReportContent.Evidence file =
                evidence.attach(writer, where, new Files.Upload(name, "application/octet-stream", content));
        return sent(writer, where, SampleReports.said("佐证见附件").with(List.of(file)));
    }

    Claimed claimed(CurrentUser reader, Place where) {
        ReportView view = lists.one(reader, where);
        return claims.of(
                reader,
                view,
                view.report().versions().isEmpty()
                        ? 0
                        : view.report().versions().getFirst().number());
    }

    List<ClaimKind> kinds(Place where) {
        return claimed(office, where).findings().stream().map(Finding::kind).toList();
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
