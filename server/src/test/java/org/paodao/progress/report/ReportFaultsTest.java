package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

/** What is pressed twice, arrives late or comes from two people at once: nothing is doubled, nothing is lost. */
@DatabaseTest
class ReportFaultsTest extends Reporting {
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
    void whatIsSentAgainFromThePageThatWasLeftIsThereOnce() {
        UUID form = UUID.randomUUID();
        assertThat(reports.send(liaison, place, SampleReports.said("一"), new Seen(0, form, 1)))
                .isEqualTo(2);
        // The answer was lost; whoever goes back to the form and presses again sends what counts as newer and says the
        // same.
        assertThat(reports.send(liaison, place, SampleReports.said("一"), new Seen(0, form, 2)))
                .isEqualTo(2);
        reports.approve(head, place, 2);
        assertThat(reports.send(liaison, place, SampleReports.said("一"), new Seen(0, form, 3)))
                .isEqualTo(3);
        assertThat(report().versions()).hasSize(1);
        refused(
                "progressreport.changed",
                () -> reports.send(liaison, place, SampleReports.said("二"), new Seen(0, form, 4)));
        refused(
                "progressreport.changed",
                () -> reports.send(liaison, place, SampleReports.said("一"), new Seen(0, UUID.randomUUID(), 1)));
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
}
