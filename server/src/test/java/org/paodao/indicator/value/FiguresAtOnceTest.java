package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.testing.Together.DONE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is done with a figure twice at the same moment is done once, and both are told so. */
@DatabaseTest
class FiguresAtOnceTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    Corrections corrections;

    @Autowired
    SelfReports selfReports;

    @Autowired
    ValueLists lists;

    @Autowired
    Audit audit;

    private SampleSystem system = new SampleSystem();
    private Place place = Place.whole(Goal.WHOLE, JUNE);

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
        place = Place.whole(system.id("INVEST"), JUNE);
    }

    @Test
    void aFigureIsEnteredSentReturnedAndApprovedOnce() throws InterruptedException {
        twice("indicator.value-entered", 1, () -> values.enter(system.liaison, List.of(Entry.of(place, "12.5"))));
        twice("indicator.value-submitted", 1, () -> values.submit(system.liaison, List.of(new Seen(place, 1))));
        twice(
                "indicator.value-returned",
                1,
                () -> approvals.sendBack(system.head, List.of(new Seen(place, 2)), "示例：口径不对"));
        var again = new Entry(place, new BigDecimal("12.1"), Stage.FINAL, "示例", "示例", 3);
        twice("indicator.value-entered", 2, () -> values.enter(system.liaison, List.of(again)));
        twice("indicator.value-submitted", 2, () -> values.submit(system.liaison, List.of(new Seen(place, 4))));
        twice("indicator.value-approved", 1, () -> approvals.approve(system.head, List.of(new Seen(place, 5))));
        assertThat(lists.one(system.office, place).value().version()).isEqualTo(6);
    }

    @Test
    void whatTheOfficeFoundStandsBesideItOnce() throws InterruptedException {
        standing();
        twice(
                "indicator.value-verified",
                1,
                () -> approvals.verify(system.office, place, new BigDecimal("11.9"), "示例：与台账不符"));
        assertThat(lists.one(system.office, place).verified()).hasSize(1);
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
                        () -> corrections.approve(system.head, place, 3),
                        () -> corrections.decline(system.office, place, "示例：依据不足")))
                .containsOnlyOnce(DONE);
        assertThat(said("indicator.value-corrected") + said("indicator.correction-declined"))
                .isOne();
        assertThat(corrections.waiting(system.office)).isEmpty();
    }

    @Test
    void aUnitSaysOnceHowItStands() throws InterruptedException {
        var said = new SelfReport.Said(place, SelfState.BEHIND, "示例：开工较晚", 0);
        assertThat(Together.run(
                        () -> selfReports.say(system.liaison, List.of(said)),
                        () -> selfReports.say(system.liaison, List.of(said))))
                .containsOnly(DONE);
        assertThat(selfReports.one(system.office, place))
                .hasValueSatisfying(report -> assertThat(report.version()).isOne());
    }

    private void standing() {
        values.enter(system.liaison, List.of(Entry.of(place, "12.5")));
        values.submit(system.liaison, List.of(new Seen(place, 1)));
        approvals.approve(system.head, List.of(new Seen(place, 2)));
    }

    private Entry correction() {
        return new Entry(place, new BigDecimal("12.3"), Stage.FINAL, "示例：核对后更正", "示例", 3);
    }

    private void twice(String action, int times, Runnable press) throws InterruptedException {
        assertThat(Together.run(press, press, press)).as(action).containsOnly(DONE);
        assertThat(said(action)).as(action).isEqualTo(times);
    }

    private long said(String action) {
        return audit.trail(system.office, place.indicator()).stream()
                .filter(entry -> entry.action().equals(action))
                .count();
    }
}
