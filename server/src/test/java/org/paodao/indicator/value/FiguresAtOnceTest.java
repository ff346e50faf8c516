package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.testing.Together.DONE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done with a figure twice at the same moment is done once, and both are told so. */
@DatabaseTest
class FiguresAtOnceTest extends JuneFigures {
    @Autowired
    SelfReports selfReports;

    @Autowired
    Audit audit;

    @Test
    void aFigureIsEnteredSentReturnedAndApprovedOnce() throws InterruptedException {
        twice("indicator.value-entered", 1, () -> values.enter(system.liaison, List.of(Entry.of(invest, "12.5"))));
        twice("indicator.value-submitted", 1, () -> values.submit(system.liaison, List.of(new Seen(invest, 1))));
        twice(
                "indicator.value-returned",
                1,
                () -> approvals.sendBack(system.head, List.of(new Seen(invest, 2)), "示例：口径不对"));
        var again = new Entry(invest, new BigDecimal("12.1"), Stage.FINAL, "示例", "示例", 3);
        twice("indicator.value-entered", 2, () -> values.enter(system.liaison, List.of(again)));
        twice("indicator.value-submitted", 2, () -> values.submit(system.liaison, List.of(new Seen(invest, 4))));
        twice("indicator.value-approved", 1, () -> approvals.approve(system.head, List.of(new Seen(invest, 5))));
        assertThat(lists.one(system.office, invest).value().version()).isEqualTo(6);
    }

    @Test
    void whatTheOfficeFoundStandsBesideItOnce() throws InterruptedException {
        standing();
        twice(
                "indicator.value-verified",
                1,
                () -> approvals.verify(system.office, invest, new BigDecimal("11.9"), "示例：与台账不符"));
        assertThat(lists.one(system.office, invest).verified()).hasSize(1);
    }

    @Test
    void aCorrectionIsProposedOnce() throws InterruptedException {
        standing();
        twice("indicator.correction-proposed", 1, () -> corrections.propose(system.liaison, correction()));
    }

    @Test
    void aCorrectionIsEitherApprovedOrDeclined() throws InterruptedException {
        standing();
        corrections.propose(system.liaison, correction());
        assertThat(Together.run(
                        () -> corrections.approve(system.head, invest, 1),
                        () -> corrections.decline(system.office, invest, 1, "示例：依据不足")))
                .containsOnlyOnce(DONE);
        assertThat(said("indicator.value-corrected") + said("indicator.correction-declined"))
                .isOne();
        assertThat(corrections.waiting(system.office)).isEmpty();
    }

    @Test
    void aUnitSaysOnceHowItStands() throws InterruptedException {
        var said = new SelfReport.Said(invest, SelfState.BEHIND, "示例：开工较晚", 0);
        assertThat(Together.run(
                        () -> selfReports.say(system.liaison, List.of(said)),
                        () -> selfReports.say(system.liaison, List.of(said))))
                .containsOnly(DONE);
        assertThat(selfReports.one(system.office, invest))
                .hasValueSatisfying(report -> assertThat(report.version()).isOne());
    }

    private void standing() {
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
    }

    private Entry correction() {
        return new Entry(invest, new BigDecimal("12.3"), Stage.FINAL, "示例：核对后更正", "示例", 3);
    }

    private void twice(String action, int times, Runnable press) throws InterruptedException {
        assertThat(Together.run(press, press, press)).as(action).containsOnly(DONE);
        assertThat(said(action)).as(action).isEqualTo(times);
    }

    private long said(String action) {
        return audit.trail(system.office, invest.indicator()).stream()
                .filter(entry -> entry.action().equals(action))
                .count();
    }
}
