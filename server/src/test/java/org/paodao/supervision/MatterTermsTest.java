package org.paodao.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.calendar.Calendar;
import org.paodao.files.Files;
import org.paodao.kernel.Ids;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MatterTermsTest extends MatterDistrict {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1};

    @Autowired
    Calendar calendar;

    @Autowired
    MatterFiles files;

    @Autowired
    Audit audit;

    @Autowired
    List<ToDoSource> sources;

    @Test
    void moreTimeIsAskedForBeforeTheLastDayAndAnsweredByTheOffice() {
        UUID id = assigned(null);
        LocalDate due = term(id).due();
        assertThat(due).isAfter(today());
        LocalDate later = calendar.workingDays(office.jurisdiction()).after(due, 5);
        work.ask(liaison, id, 4, new Term.Asked(later, "示例：等待批复"));
        assertThat(term(id).pausedOn()).as("the clock stands still").isEqualTo(today());
        refused("supervisionmatter.asked", () -> work.ask(liaison, id, 5, new Term.Asked(later, "示例")));
        reviews.decline(office, id, 5, "示例：请按期办结");
        assertThat(term(id).pausedOn()).isNull();
        assertThat(term(id).asked()).isNull();

        refused("supervisionmatter.ask-until", () -> work.ask(liaison, id, 6, new Term.Asked(today(), "示例")));
        work.ask(liaison, id, 6, new Term.Asked(later, "示例：等待批复"));
        refused("access.forbidden", () -> reviews.grant(liaison, id, 7, later));
        reviews.grant(inspector, id, 7, later);
        assertThat(term(id).due()).isAfterOrEqualTo(later);
    }

    @Test
    void aDisputeStopsTheClockUntilItIsSettled() {
        UUID id = assigned(null);
        work.sign(liaison, id, 4);
        work.dispute(liaison, id, 5, "示例：经费由谁承担");
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.Disputed("示例：经费由谁承担"));
        assertThat(lists.of(office, MatterFilter.NONE).getFirst().light()).isEqualTo(ClockLight.CALM);
        refused("supervisionmatter.not-now", () -> work.answer(liaison, id, 6, "示例"));
        reviews.settle(office, id, 6, MatterReviews.Ruling.of("示例：区财政局承担六成"));
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.InHand(null));
        assertThat(views.one(helper, id).happened().getFirst().words()).isEqualTo("示例：区财政局承担六成");
    }

    @Test
    void aRulingSetsWhoLeadsAndWhoAssistsInOneStep() {
        UUID id = disputed();
        var ruling = new MatterReviews.Ruling("示例：由民政局主办", other, List.of(new Suggestion.Part(lead, "示例：提供场地")));
        reviews.settle(office, id, 6, ruling);
        reviews.settle(office, id, 6, ruling);
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.Assigned());
        assertThat(matter(id).version()).isEqualTo(7);
        assertThat(term(id).assignedOn()).isEqualTo(today());
        assertThat(term(id).pausedOn()).isNull();
        assertThat(views.one(office, id).parties())
                .extracting(Party::unit, Party::role, Party::signedAt)
                .containsExactly(tuple(other, Party.Role.LEAD, null), tuple(lead, Party.Role.ASSIST, null));
        refused("supervisionmatter.unknown", () -> views.one(helper, id));
        work.sign(stranger, id, 7);
        work.signPart(liaison, id, lead);
        assertThat(audit.trail(office, id).stream()
                        .filter(entry -> entry.action().equals("supervision.matter-settle")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains(lead.toString(), other.toString()));
    }

    @Test
    void aRulingThatLeavesTheLeadKeepsItsClockAndWhatIsSigned() {
        UUID id = disputed();
        LocalDate assigned = term(id).assignedOn();
        List<Suggestion.Part> parts =
                List.of(new Suggestion.Part(assist, "示例：落实经费"), new Suggestion.Part(other, "示例：核对名册"));
        refused(
                "supervisionmatter.twice",
                () -> reviews.settle(
                        office, id, 6, new MatterReviews.Ruling("示例", lead, List.of(new Suggestion.Part(lead, "示例")))));
        reviews.settle(office, id, 6, new MatterReviews.Ruling("示例：民政局参加", lead, parts));
        assertThat(matter(id).stage()).isEqualTo(new MatterStage.InHand(null));
        assertThat(term(id).assignedOn()).isEqualTo(assigned);
        assertThat(views.one(office, id).parties().stream().filter(one -> one.signedAt() != null))
                .extracting(Party::unit)
                .containsExactly(assist);
        assertThat(views.one(stranger, id).parties()).isNotEmpty();
    }

    /** One about which the units do not agree; the assisting unit has signed for its part. */
    private UUID disputed() {
        UUID id = assigned(null);
        work.sign(liaison, id, 4);
        work.signPart(helper, id, assist);
        work.dispute(liaison, id, 5, "示例：不属于本单位职责");
        return id;
    }

    @Test
    void whatTakesLongerIsToldWithinTheTimeAndTheLastDayStays() {
        UUID id = assigned(null);
        LocalDate due = term(id).due();
        work.carryOn(liaison, id, new MatterWork.Longer("k", today().plusDays(30), "示例：工程量大"));
        work.carryOn(liaison, id, new MatterWork.Longer("k", today().plusDays(30), "示例：工程量大"));
        assertThat(term(id).due()).isEqualTo(due);
        assertThat(views.one(office, id).happened().stream()
                        .filter(one -> one.word().equals("continued")))
                .hasSize(1);
    }

    @Test
    void splittingAndMergingKeepTheTrail() {
        UUID whole = supervision.register(office, wish("示例：一件来文两件事", leader.account()));
        List<UUID> parts = supervision.split(
                office, whole, 1, List.of(new Supervision.Part("示例：甲", ""), new Supervision.Part("示例：乙", "")));
        assertThat(supervision.split(
                        office, whole, 1, List.of(new Supervision.Part("示例：甲", ""), new Supervision.Part("示例：乙", ""))))
                .as("once")
                .isEmpty();
        supervision.merge(office, parts.get(1), 1, parts.get(0));
        assertThat(matter(parts.get(1)).stage()).isEqualTo(new MatterStage.Merged(parts.get(0)));
        assertThat(views.one(office, parts.get(0)).kin())
                .extracting(MatterView.Kin::how)
                .containsExactly("parent-split", "taken-in");
        assertThat(matter(parts.get(0)).subject().given().leader()).isEqualTo(leader.account());
        refused("supervisionmatter.not-now", () -> supervision.merge(office, whole, 2, parts.get(0)));
    }

    @Test
    void anotherUnitGetsItWithAClockOfItsOwnAndTheFormerSeesItNoMore() {
        UUID id = assigned(null);
        supervision.transfer(office, id, 4, new Supervision.Transfer(other, "示例：属民政职责"));
        assertThat(matter(id).lead()).isEqualTo(other);
        refused("supervisionmatter.unknown", () -> views.one(liaison, id));
        work.sign(stranger, id, 5);
        supervision.withdraw(office, id, 6, "示例：来件撤回");
        assertThat(lists.of(stranger, MatterFilter.NONE).getFirst().isOver()).isTrue();
    }

    @Test
    void theRegisterIsFoundByAFewCharactersAndReadPageByPage() {
        List<UUID> ids = new ArrayList<>();
        for (String title : List.of("示例：校车线路优化", "示例：养老服务中心", "示例：校园消防")) {
            ids.add(supervision.register(office, wish(title, null)));
        }
        assertThat(found("线路")).containsExactly(ids.get(0));
        assertThat(found("校")).containsExactlyInAnyOrder(ids.get(0), ids.get(2));
        assertThat(found("养老 中心")).containsExactly(ids.get(1));
        assertThat(found("没有的词")).isEmpty();
        assertThat(found("……")).hasSize(3);
        MatterLists.Slice first = lists.slice(office, MatterFilter.NONE, MatterOrder.newest(2));
        MatterLists.Slice second =
                lists.slice(office, MatterFilter.NONE, new MatterOrder(MatterOrder.By.NEWEST, first.next(), 2));
        assertThat(first.lines()).hasSize(2);
        assertThat(second.lines()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(MatterOrder.Key.of(Objects.requireNonNull(first.next()).text()))
                .isEqualTo(first.next());
    }

    private List<UUID> found(String words) {
        return lists.of(office, MatterFilter.NONE.saying(words)).stream()
                .map(MatterLine::id)
                .toList();
    }

    @Test
    void filesAreReadByWhoReadsThatPart() {
        UUID id = assigned(null);
        files.attach(office, id, new Files.Upload("批示件.png", "image/png", PNG));
        refused(
                "progressreport.file-kind",
                () -> files.attach(liaison, id, new Files.Upload("x.pdf", "", "无".getBytes(StandardCharsets.UTF_8))));
        var own = new Files.Upload("佐证.txt", "text/plain", "示例".getBytes(StandardCharsets.UTF_8));
        UUID file = files.attach(liaison, id, own).file();
        assertThat(files.attach(liaison, id, own).file()).as("the same content").isEqualTo(file);
        assertThat(views.one(office, id).files()).as("not before it answers").hasSize(1);
        assertThat(views.one(helper, id).files()).hasSize(1);
        assertThat(views.one(liaison, id).files()).hasSize(2);
        refused("files.unknown", () -> files.content(helper, id, file));
        refused("supervisionmatter.unknown", () -> files.content(stranger, id, file));
        assertThat(files.content(liaison, id, file).name()).isEqualTo("佐证.txt");
    }

    @Test
    void aMatterWaitsForWhoHasTheNextStep() {
        supervision.register(office, wish("示例：待拟办", null));
        UUID id = assigned(leader.account());
        assertThat(waiting(Set.of(lead))).containsExactly("supervisionmatter.sign");
        assertThat(waiting(Set.of(assist))).containsExactly("supervisionmatter.sign-part");
        work.sign(liaison, id, 4);
        work.answer(liaison, id, 5, "示例");
        assertThat(waiting(Set.of(lead))).containsExactly("supervisionmatter.approve");
        work.letGo(head, id, 6);
        assertThat(source().ofOffice(office.jurisdiction(), today(), today()))
                .extracting(ToDo::text)
                .containsExactlyInAnyOrder("supervisionmatter.propose", "supervisionmatter.review");
        reviews.accept(office, id, 7, Set.of(ClosingCheck.values()));
        assertThat(source().ofPerson(office.jurisdiction(), leader.account(), today()))
                .extracting(ToDo::text)
                .containsExactly("supervisionmatter.decide");
        assertThat(source().ofPerson(office.jurisdiction(), Ids.next(), today()))
                .isEmpty();
    }

    private ToDoSource source() {
        return sources.stream()
                .filter(MatterToDos.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private List<String> waiting(Set<UUID> units) {
        return source().waiting(office.jurisdiction(), units, today(), today()).stream()
                .map(ToDo::text)
                .toList();
    }

    private Term term(UUID id) {
        return Objects.requireNonNull(matter(id).term());
    }
}
