package org.paodao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.supervision.clock.UrgingStep;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MattersTest extends MatterDistrict {
    private static final Set<ClosingCheck> ALL = EnumSet.allOf(ClosingCheck.class);

    @Autowired
    Audit audit;

    @Test
    void anInstructionIsAnsweredReturnedOnceAndGoesBackToItsLeader() {
        UUID id = fedBack(leader.account());
        refused("supervisionmatter.checks", () -> reviews.accept(office, id, 7, EnumSet.of(ClosingCheck.FACTS)));
        reviews.sendBack(office, id, 7, new MatterReviews.Returned("示例：未写明经费", EnumSet.of(ClosingCheck.FORM)));
        Matter returned = matter(id);
        assertThat(returned.stage()).isEqualTo(new MatterStage.InHand("示例：未写明经费"));
        assertThat(returned.result().redone()).isEqualTo(1);

        work.answer(liaison, id, 8, "示例：经费已列入预算");
        work.letGo(head, id, 9);
        reviews.accept(inspector, id, 10, ALL);
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.WithLeader());
        refused("supervisionmatter.not-yours", () -> reviews.release(office, id, 11, ""));
        UUID next = reviews.instruct(leader, id, 11, "示例：请再报下一步打算");
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.Closed());
        assertThat(matter(Objects.requireNonNull(next)).subject().parent())
                .isEqualTo(new Matter.Parent(id, Matter.Relation.FOLLOW_UP));
        assertThat(audit.trail(office, id).stream().map(Entry::action).limit(2))
                .containsExactly("supervision.matter-instruct", "supervision.matter-accept");
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        NewMatter wish = wish("示例：一事一项", null);
        UUID id = supervision.register(office, wish);
        assertThat(supervision.register(office, wish)).isEqualTo(id);
        assign(id);
        for (int click = 0; click < 2; click++) {
            work.sign(liaison, id, 4);
            work.signPart(helper, id, assist);
            work.note(liaison, id, new MatterWork.Said("k1", lead, "示例：已开会研究"));
        }
        refused("supervisionmatter.changed", () -> work.sign(head, id, 4));
        assertThat(matter(id).version()).isEqualTo(6);
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.InHand(null));
        assertThat(words(office, id))
                .containsExactly("begin", "progress", "signed", "sign", "assign", "approve", "propose", "register");
        assertThat(supervision.urge(office, id, UrgingStep.REMINDER, "示例")).isTrue();
        assertThat(supervision.urge(office, id, UrgingStep.REMINDER, "示例"))
                .as("once a day")
                .isFalse();
    }

    @Test
    void ofClosingAndReturningAtTheSameMomentOneWins() throws Exception {
        UUID id = fedBack(null);
        List<Refusal> told = refusals(
                () -> reviews.accept(office, id, 7, ALL),
                () -> reviews.sendBack(inspector, id, 7, new MatterReviews.Returned("示例", Set.of())));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().flaws().getFirst().key()).isEqualTo("supervisionmatter.changed");
        assertThat(matter(id).version()).isEqualTo(8);
    }

    @Test
    void signingTwiceAtTheSameMomentIsSigningOnce() throws Exception {
        UUID id = assigned(null);
        assertThat(refusals(() -> work.sign(liaison, id, 4), () -> work.sign(liaison, id, 4)))
                .isEmpty();
        assertThat(matter(id).version()).isEqualTo(5);
    }

    @Test
    void whoAssistsSeesItsPartOnly() {
        UUID id = fedBack(leader.account());
        MatterView part = views.one(helper, id);
        assertThat(part.answer()).isEmpty();
        assertThat(part.rights().whole()).isFalse();
        assertThat(words(helper, id)).containsExactly("assign");
        refused("access.forbidden-unit", () -> work.answer(helper, id, 7, "示例"));
        refused("supervisionmatter.unknown", () -> views.one(stranger, id));
        refused("supervisionmatter.unknown", () -> work.sign(stranger, id, 7));
        assertThat(lists.of(stranger, MatterFilter.NONE)).isEmpty();
        assertThat(lists.of(helper, MatterFilter.NONE))
                .extracting(MatterLine::id)
                .containsExactly(id);
        assertThat(views.one(office, id).answer()).isEqualTo("示例：已建成共同体三个");
    }

    @Test
    void anAnswerIsTheUnitsOwnUntilItsHeadLetsItGo() {
        UUID id = assigned(null);
        work.sign(liaison, id, 4);
        work.answer(liaison, id, 5, "示例草稿");
        assertThat(views.one(office, id).answer()).isEmpty();
        assertThat(views.one(head, id).answer()).isEqualTo("示例草稿");
        refused("access.forbidden-unit", () -> work.letGo(liaison, id, 6));
        work.handBack(head, id, 6, "示例：请补数据");
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.InHand("示例：请补数据"));
    }

    @Test
    void aConfidentialMatterIsKnownToWhoIsNamedAndWhoGaveIt() {
        NewMatter open = wish("示例：不公开事项", leader.account());
        UUID id = supervision.register(office, confidential(open, Set.of(lead)));
        assertThat(lists.of(leader, MatterFilter.NONE))
                .extracting(MatterLine::id)
                .containsExactly(id);
        assertThat(lists.of(another(), MatterFilter.NONE)).isEmpty();
        refused("supervisionmatter.not-named", () -> supervision.propose(office, id, 1, suggestion()));
        assertThat(lists.of(liaison, MatterFilter.NONE))
                .as("not before it is given to a unit")
                .isEmpty();
        supervision.propose(office, id, 1, new Suggestion(lead, List.of(), null, ""));
        supervision.approve(office, id, 2);
        supervision.assign(office, id, 3);
        assertThat(lists.of(liaison, MatterFilter.NONE)).hasSize(1);
        refused("supervisionmatter.unknown", () -> views.one(another(), id));
    }

    private CurrentUser another() {
        return Districts.with(office, Role.LEADER);
    }

    private static NewMatter confidential(NewMatter wish, Set<UUID> named) {
        return new NewMatter(
                wish.requestKey(),
                wish.source(),
                wish.origin(),
                wish.title(),
                wish.text(),
                wish.givenBy(),
                wish.leader(),
                wish.givenOn(),
                wish.urgency(),
                wish.item(),
                true,
                named);
    }

    @Test
    void nobodyClosesWhatTheirOwnUnitDoes() {
        UUID id = fedBack(null);
        var own = office.with(new Authority(lead, office.authority().grants(), Authority.NO_CEILING, null));
        refused("supervisionmatter.own", () -> reviews.accept(own, id, 7, ALL));
        reviews.accept(office, id, 7, ALL);
        supervision.archive(office, id, 8);
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.Archived());
    }

    /** What those are told who do two things at the same moment. */
    private static List<Refusal> refusals(Runnable one, Runnable other) throws InterruptedException {
        var ready = new CyclicBarrier(2);
        List<Refusal> told = new CopyOnWriteArrayList<>();
        List<Thread> both = Stream.of(one, other)
                .map(act -> Thread.ofVirtual().start(() -> {
                    try {
                        ready.await();
                        act.run();
                    } catch (Refusal refusal) {
                        told.add(refusal);
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        for (Thread thread : both) {
            thread.join();
        }
        return told;
    }

    private List<String> words(CurrentUser user, UUID id) {
        return views.one(user, id).happened().stream().map(Happened::word).toList();
    }
}
