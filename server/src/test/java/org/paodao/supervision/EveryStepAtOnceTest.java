package org.paodao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.supervision.clock.UrgingStep;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Every step of a matter pressed twice at the very same moment: it is taken once, and both are told that it is done. */
@DatabaseTest
class EveryStepAtOnceTest extends MatterDistrict {
    private static final String CHANGED = "supervisionmatter.changed";

    @Autowired
    MatterFiles files;

    @Test
    void whatIsDoneUntilAUnitHasIt() throws InterruptedException {
        NewMatter wish = wish("示例：城乡学校共同体建设", null);
        Runnable registering = () -> supervision.register(office, wish);
        assertThat(Together.run(registering, registering)).containsOnly(Together.DONE);
        UUID id = supervision.register(office, wish);
        twice(id, () -> supervision.propose(office, id, 1, suggestion()));
        twice(id, () -> supervision.refuse(office, id, 2, "示例：主办单位不妥"));
        supervision.propose(office, id, 3, suggestion());
        twice(id, () -> supervision.approve(office, id, 4));
        twice(id, () -> supervision.assign(office, id, 5));
        twice(id, () -> supervision.transfer(office, id, 6, new Supervision.Transfer(other, "示例：属民政职责")));
        twice(id, () -> supervision.withdraw(office, id, 7, "示例：另行研究"));
    }

    @Test
    void aMatterIsSplitOnce() throws InterruptedException {
        UUID id = supervision.register(office, wish("示例：城乡学校共同体建设", null));
        var parts = List.of(new Supervision.Part("示例：甲项", "甲"), new Supervision.Part("示例：乙项", "乙"));
        twice(id, () -> supervision.split(office, id, 1, parts));
        assertThat(views.one(office, id).kin()).hasSize(2);
    }

    @Test
    void whatTheUnitsDo() throws InterruptedException {
        UUID id = assigned(null);
        twice(id, () -> work.sign(liaison, id, 4));
        LocalDate later = due(id).plusDays(7);
        twice(id, () -> work.ask(liaison, id, 5, new Term.Asked(later, "示例：资金未到")));
        twice(id, () -> reviews.grant(office, id, 6, later));
        twice(id, () -> work.dispute(liaison, id, 7, "示例：经费分担"));
        twice(id, () -> reviews.settle(office, id, 8, MatterReviews.Ruling.of("示例：由教育局承担")));
        twice(id, () -> work.answer(liaison, id, 9, "示例：已建成共同体三个"));
        twice(id, () -> work.handBack(head, id, 10, "示例：写明数量"));
        work.answer(liaison, id, 11, "示例：已建成共同体三个，覆盖九所学校");
        twice(id, () -> work.letGo(head, id, 12));
    }

    @Test
    void aDisputeThatGivesItToAnotherUnitIsSettledOnce() throws InterruptedException {
        UUID id = assigned(null);
        work.sign(liaison, id, 4);
        work.dispute(liaison, id, 5, "示例：不属教育职责");
        var ruling = new MatterReviews.Ruling("示例：由民政局牵头", other, List.of());
        twice(id, () -> reviews.settle(office, id, 6, ruling));
        assertThat(matter(id).lead()).isEqualTo(other);
    }

    @Test
    void aWishThatIsDeclined() throws InterruptedException {
        UUID id = assigned(null);
        work.ask(liaison, id, 4, new Term.Asked(due(id).plusDays(7), "示例：资金未到"));
        twice(id, () -> reviews.decline(office, id, 5, "示例：按期办结"));
    }

    @Test
    void whatBecomesOfAnAnswer() throws InterruptedException {
        UUID id = fedBack(leader.account());
        twice(id, () -> reviews.sendBack(office, id, 7, new MatterReviews.Returned("示例：缺佐证", Set.of())));
        work.answer(liaison, id, 8, "示例：附佐证材料");
        work.letGo(head, id, 9);
        twice(id, () -> reviews.accept(office, id, 10, EnumSet.allOf(ClosingCheck.class)));
        twice(id, () -> reviews.instruct(leader, id, 11, "示例：请再推广"));
        assertThat(views.one(office, id).kin()).hasSize(1);
        twice(id, () -> supervision.archive(office, id, 12));
    }

    @Test
    void aLeaderReleasesOnce() throws InterruptedException {
        UUID id = fedBack(leader.account());
        reviews.accept(office, id, 7, EnumSet.allOf(ClosingCheck.class));
        twice(id, () -> reviews.release(leader, id, 8, ""));
    }

    @Test
    void whatIsSaidOnTheWayIsSaidOnce() throws InterruptedException {
        UUID id = assigned(null);
        once(id, () -> work.signPart(helper, id, assist));
        once(id, () -> work.note(helper, id, new MatterWork.Said("part", assist, "示例：经费已列支")));
        once(id, () -> supervision.urge(office, id, UrgingStep.REMINDER, "示例：请抓紧"));
        once(id, () -> work.carryOn(liaison, id, new MatterWork.Longer("longer", today().plusDays(3), "示例：正在招标")));
    }

    @Test
    void twoWhoTellOfTheWorkFirstAreBothHeard() throws InterruptedException {
        CurrentUser second = Districts.with(office, Role.LIAISON, lead);
        for (int time = 0; time < 5; time++) {
            UUID id = assigned(null);
            work.sign(liaison, id, 4);
            assertThat(Together.run(
                            () -> work.note(liaison, id, new MatterWork.Said("one", lead, "示例：已选址")),
                            () -> work.note(second, id, new MatterWork.Said("two", lead, "示例：已立项"))))
                    .containsOnly(Together.DONE);
            assertThat(matter(id).stage().word()).isEqualTo("in-hand");
        }
    }

    @Test
    void aFileSentTwiceAtOnceIsKeptOnce() throws InterruptedException {
        UUID id = assigned(null);
        byte[] bytes = ("示例 " + id).getBytes(StandardCharsets.UTF_8);
        Runnable sending = () -> files.attach(liaison, id, new Files.Upload("示例.txt", "text/plain", bytes));
        assertThat(Together.run(sending, sending)).containsOnly(Together.DONE);
        assertThat(views.one(liaison, id).files()).hasSize(1);
    }

    @Test
    void oneWhoClosesAndOneWhoReturnsAtOnceDoNotBothSucceed() throws InterruptedException {
        UUID id = fedBack(null);
        List<String> outcomes = Together.run(
                () -> reviews.accept(office, id, 7, EnumSet.allOf(ClosingCheck.class)),
                () -> reviews.sendBack(inspector, id, 7, new MatterReviews.Returned("示例：缺佐证", Set.of())));
        assertThat(outcomes).containsExactlyInAnyOrder(Together.DONE, CHANGED);
    }

    @Test
    void whatIsSentAgainWithSomethingElseIsNotTakenForDone() {
        UUID id = supervision.register(office, wish("示例：城乡学校共同体建设", null));
        supervision.propose(office, id, 1, suggestion());
        var alone = new Suggestion(lead, List.of(), null, suggestion().words());
        refused(CHANGED, () -> supervision.propose(office, id, 1, alone));
        supervision.approve(office, id, 2);
        supervision.assign(office, id, 3);
        work.sign(liaison, id, 4);
        work.answer(liaison, id, 5, "示例：已建成共同体三个");
        refused(CHANGED, () -> work.answer(liaison, id, 5, "示例：已建成共同体四个"));
        work.answer(liaison, id, 5, "示例：已建成共同体三个");
    }

    @Test
    void whatWasTakenIsKnownAgainAfterOthersHaveGoneOn() {
        UUID id = assigned(null);
        work.sign(liaison, id, 4);
        work.answer(liaison, id, 5, "示例：已建成共同体三个");
        work.sign(liaison, id, 4);
        assertThat(matter(id).version()).isEqualTo(6);
    }

    private LocalDate due(UUID id) {
        return Objects.requireNonNull(matter(id).term()).due();
    }

    private void twice(UUID id, Runnable act) throws InterruptedException {
        int before = matter(id).version();
        once(id, act);
        assertThat(matter(id).version()).isEqualTo(before + 1);
    }

    /** Presses twice at once; the trail tells of it once. */
    private void once(UUID id, Runnable act) throws InterruptedException {
        int before = views.one(office, id).happened().size();
        assertThat(Together.run(act, act)).containsOnly(Together.DONE);
        assertThat(views.one(office, id).happened()).hasSize(before + 1);
    }
}
