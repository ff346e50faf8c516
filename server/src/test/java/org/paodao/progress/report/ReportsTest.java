package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.progress.Completion;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Task;
import org.paodao.progress.Tasks;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReportsTest extends Reporting {
    @Autowired
    private Tasks taskSteps;

    @Autowired
    private Completion completion;

    @Autowired
    private LatestReports latest;

    @Autowired
    private ReportPrefilling prefilling;

    @Test
    void aReportGoesFromTheLiaisonOverTheHeadToTheOffice() {
        int seen = reports.put(liaison, place, SampleReports.said("完成选址"), Seen.version(0));
        assertThat(seen).isEqualTo(1);
        assertThat(lists.one(stranger, place).report().content()).isNull();
        assertThat(reports.submit(liaison, place, seen)).isEqualTo(2);
        reports.sendBack(head, place, 2, remark(Field.PROGRESS, "选址", "请写明地点"));
        assertThat(report().state()).isEqualTo(new ReportState.Returned(1, false));
        reports.put(liaison, place, SampleReports.said("完成选址（示例村）"), Seen.version(3));
        reports.submit(liaison, place, 4);
        reports.approve(head, place, 5);
        reports.sendBack(office, place, 6, remark(Field.PROBLEMS, "用地指标", "请写明数量"));
        reports.put(liaison, place, SampleReports.said("完成选址（示例村），缺地 10 亩"), Seen.version(7));
        reports.submit(liaison, place, 8);
        reports.approve(head, place, 9);
        reports.accept(office, place, 10);
        allVersionsAreKept();
    }

    private void allVersionsAreKept() {
        Report now = report();
        assertThat(now.state()).isEqualTo(new ReportState.Accepted(3));
        assertThat(now.versions())
                .extracting(version -> version.number() + version.content().progress())
                .containsExactly("3完成选址（示例村），缺地 10 亩", "2完成选址（示例村）", "1完成选址");
        assertThat(now.versions().get(2).remarks()).isEqualTo(remark(Field.PROGRESS, "选址", "请写明地点"));
        assertThat(now.versions().get(2).byOffice()).isFalse();
        assertThat(now.versions().get(1).byOffice()).isTrue();
        assertThat(now.versions().getFirst().accepted()).isNotNull();
        assertThat(lists.one(stranger, place).report().versions())
                .extracting(ReportVersion::number)
                .containsExactly(3);
    }

    @Test
    void nobodyDecidesOnHisOwnAndTheOfficeWritesNothing() {
        CurrentUser both = liaison.with(head.authority());
        refused("access.forbidden-unit", () -> reports.put(office, place, SampleReports.said("x"), Seen.version(0)));
        refused("access.forbidden-unit", () -> reports.put(stranger, place, SampleReports.said("x"), Seen.version(0)));
        reports.put(liaison, place, SampleReports.said("完成选址"), Seen.version(0));
        refused("access.forbidden-unit", () -> reports.submit(head, place, 1));
        reports.submit(liaison, place, 1);
        refused("progressreport.own", () -> reports.approve(both, place, 2));
        refused("access.forbidden-unit", () -> reports.approve(office, place, 2));
        refused("progressreport.not-now.submitted", () -> reports.accept(office, place, 2));
        reports.approve(head, place, 2);
        CurrentUser headInTheOffice =
                head.with(Districts.with(office, Role.OFFICE).authority());
        refused("progressreport.own", () -> reports.accept(headInTheOffice, place, 3));
        assertThat(reports.accept(headInTheOffice, place.round(), Map.of(place.item(), 3)))
                .isZero();
        reports.accept(office, place, 3);
    }

    @Test
    void whatIsSentTwiceIsThereOnce() {
        UUID form = UUID.randomUUID();
        var first = new Seen(0, form, 1);
        for (int time = 0; time < 2; time++) {
            assertThat(reports.put(liaison, place, SampleReports.said("一"), first))
                    .isEqualTo(1);
        }
        // The answer was lost, the form typed on and still believes that there is no report.
        assertThat(reports.put(liaison, place, SampleReports.said("一二"), new Seen(0, form, 2)))
                .isEqualTo(2);
        // An older save arrives late: it does not undo the newer one.
        reports.put(liaison, place, SampleReports.said("一"), first);
        assertThat(report().content()).isEqualTo(SampleReports.said("一二"));
        var last = new Seen(0, form, 3);
        for (int time = 0; time < 2; time++) {
            assertThat(reports.send(liaison, place, SampleReports.said("一二三"), last))
                    .isEqualTo(4);
        }
        reports.approve(head, place, 4);
        reports.approve(head, place, 4);
        assertThat(reports.send(liaison, place, SampleReports.said("一二三"), last))
                .isEqualTo(5);
        reports.accept(office, place, 5);
        reports.accept(office, place, 5);
        assertThat(report().versions()).hasSize(1);
        assertThat(report().version()).isEqualTo(6);
        assertThat(reports.accept(office, place.round(), Map.of(place.item(), 5)))
                .isEqualTo(1);
    }

    @Test
    void ofTwoEditorsTheSecondIsTold() {
        CurrentUser colleague = Districts.with(office, Role.LIAISON, lead);
        reports.put(liaison, place, SampleReports.said("甲"), new Seen(0, UUID.randomUUID(), 1));
        var theirs = new Seen(0, UUID.randomUUID(), 1);
        refused("progressreport.changed", () -> reports.put(colleague, place, SampleReports.said("乙"), theirs));
        assertThat(report().content()).isEqualTo(SampleReports.said("甲"));
        // Having seen what stands, the colleague may put theirs in its place; then the first form is told.
        var again = new Seen(1, theirs.editor(), 2);
        assertThat(reports.put(colleague, place, SampleReports.said("乙"), again))
                .isEqualTo(2);
        refused(
                "progressreport.changed",
                () -> reports.put(liaison, place, SampleReports.said("甲甲"), new Seen(1, UUID.randomUUID(), 2)));
        refused("progressreport.changed", () -> reports.submit(liaison, place, 1));
    }

    @Test
    void whatIsIncompleteIsRefusedAtItsFieldWhenItIsSent() {
        reports.put(liaison, place, ReportContent.NOTHING, Seen.version(0));
        refused("progressreport.progress-missing", () -> reports.submit(liaison, place, 1));
        assertThat(report().state()).isEqualTo(new ReportState.Drafting(0));
        reports.put(liaison, place, SampleReports.said("x"), Seen.version(1));
        reports.submit(liaison, place, 2);
        refused("progressreport.remark-missing", () -> reports.sendBack(head, place, 3, List.of()));
        refused(
                "progressreport.quote-missing",
                () -> reports.sendBack(head, place, 3, remark(Field.PROGRESS, "没有的话", "请改")));
    }

    @Test
    void whatIsKnownIsNotTypedAgain() {
        Task task = agreedTasks().getFirst();
        completion.mark(
                liaison, place.item(), task.milestones().getFirst().id(), java.time.LocalDate.of(2023, 3, 30), 0);
        Known known = prefilling.known(liaison, place);
        assertThat(known.computed()).isEqualByComparingTo("30.2");
        ReportContent begun = known.prefilled();
        assertThat(begun.progress()).isEqualTo("建成示例点3个：完成选址（2023-03-30）");
        assertThat(begun.onSchedule()).isTrue();
        reports.put(liaison, place, SampleReports.said("完成选址", "50"), Seen.version(0));
        refused("progressreport.percent-reason-missing", () -> reports.submit(liaison, place, 1));
        reports.put(liaison, place, SampleReports.said("完成选址", "30.2"), Seen.version(1));
        reports.submit(liaison, place, 2);
        assertThat(report().versions().getFirst().computed()).isEqualByComparingTo("30.2");
    }

    private List<Task> agreedTasks() {
        List<Task> said = SampleTasks.two(lead, other);
        taskSteps.put(liaison, place.item(), new Draft(said, ""), 0);
        taskSteps.submit(head, place.item(), 1);
        taskSteps.agree(office, place.item(), 2, "");
        return said;
    }

    @Test
    void anOutcomeMayBeReportedByItsWorkAndSpeaksThroughIt() {
        var work = new Place(place.round(), item("works/1"));
        refused(
                "progressreport.covered-by",
                () -> reports.put(liaison, place, ReportContent.covered(item("outcomes/2")), Seen.version(0)));
        accepted(work, SampleReports.said("路已修好", "80"));
        accepted(place, ReportContent.covered(work.item()));
        AcceptedReport outcome = stands();
        assertThat(outcome.content().progress()).isEqualTo("路已修好");
        assertThat(outcome.percent()).isEqualByComparingTo("80");
        assertThat(outcome.coveredBy()).isEqualTo(work.item());
        assertThat(lists.one(office, work).covered())
                .extracting(duty -> duty.item())
                .containsExactly(place.item());
    }

    @Test
    void manyAreAcceptedAtOnceButNotWhatChangedSinceItWasSeen() {
        var work = new Place(place.round(), item("works/1"));
        Map<UUID, Integer> seen = new HashMap<>();
        for (Place one : List.of(place, work)) {
            int version = reports.put(liaison, one, SampleReports.said("完成"), Seen.version(0));
            reports.submit(liaison, one, version);
            reports.approve(head, one, version + 1);
            seen.put(one.item(), version + 2);
        }
        reports.sendBack(office, work, 3, remark(Field.WHOLE, "", "请补充"));
        assertThat(reports.accept(office, place.round(), seen)).isEqualTo(1);
        assertThat(report().state()).isEqualTo(new ReportState.Accepted(1));
        assertThat(lists.one(office, work).report().state()).isEqualTo(new ReportState.Returned(1, true));
        refused("access.forbidden", () -> reports.accept(head, place.round(), seen));
    }

    @Test
    void anAcceptedReportCanBeReturnedAndStandsUntilTheNextIsAccepted() {
        accepted(place, SampleReports.said("一", "10"));
        reports.sendBack(office, place, 4, remark(Field.PROGRESS, "", "数字有误"));
        reports.put(liaison, place, SampleReports.said("二", "20"), Seen.version(5));
        assertThat(stands().content().progress()).isEqualTo("一");
        reports.submit(liaison, place, 6);
        reports.approve(head, place, 7);
        reports.accept(office, place, 8);
        assertThat(stands().number()).isEqualTo(2);
    }

    private AcceptedReport stands() {
        return Objects.requireNonNull(
                latest.of(office.jurisdiction(), plan.id()).get(place.item()));
    }
}
