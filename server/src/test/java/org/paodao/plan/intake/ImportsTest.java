package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ImportsTest {
    static final String PLAN = """
            示例区2023年工作要点

            一、总体要求
            今年打造2个标志性成果，完成5项重点工作。

            二、重点任务
            （一）聚焦先行区方面
            重点打造2个标志性成果。
            1. 办好青年夜校。2023年12月底前开班20个。（牵头单位：区教育局；配合单位：区财政局）
            2. 修好乡村公路。2023年6月底前新建改建农村公路30公里。（牵头单位：区交通局；配合单位：各乡镇）

            示例区委社会建设委员会
            2023年7月8日
            """;

    @Autowired
    private Imports imports;

    @Autowired
    private Organization organization;

    @Autowired
    private PlanLists plans;

    @Autowired
    private Audit audit;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrictWithTwoUnits() {
        user = Districts.someone(organization);
        organization.create(user, NewUnit.named("区教育局"));
        organization.create(user, NewUnit.named("区交通运输局"));
    }

    @Test
    void anUploadedDocumentIsReadByAJobAndKeptUnchanged() {
        ImportDraft draft = reviewed(PLAN);
        assertThat(draft.review().opened()).isTrue();
        assertThat(draft.review().items())
                .extracting(item -> item.title().value())
                .hasSize(2);
        assertThat(draft.line().size()).isEqualTo(PLAN.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        UUID id = imports.start(user, Upload.file("x.zip", "application/zip", new byte[] {'P', 'K', 3, 4, 9, 9}));
        ImportLine line = finished(id);
        assertThat(line.state()).isEqualTo(ImportState.FAILED);
        assertThat(line.failure()).isNotNull();
    }

    @Test
    void theSameFileTwicePointsAtTheEarlierImport() {
        ImportDraft first = reviewed(PLAN);
        ImportDraft second = reviewed(PLAN);
        assertThat(imports.earlier(user, second.line()))
                .map(ImportLine::id)
                .contains(first.line().id());
        assertThat(imports.earlier(user, first.line())).isEmpty();
    }

    @Test
    void anEditOfAStaleVersionIsRefusedAndChangesNothing() {
        ImportDraft draft = reviewed(PLAN);
        UUID id = draft.line().id();
        String item = draft.review().items().getFirst().id();
        imports.change(user, id, draft.line().version(), new ReviewEdit.Drop(item));
        var stale = new ReviewEdit.AddByHand("另一条", null);
        assertThatThrownBy(() -> imports.change(user, id, draft.line().version(), stale))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(imports.draft(user, id).review().items()).hasSize(2);
        assertThat(imports.history(user, id)).singleElement().satisfies(revision -> {
            assertThat(revision.edit()).isEqualTo("drop");
            assertThat(revision.madeBy()).isEqualTo(user.displayName());
        });
    }

    @Test
    void undoGoesBackExactlyAndRedoForwardAgain() {
        ImportDraft before = reviewed(PLAN);
        UUID id = before.line().id();
        String second = before.review().items().get(1).id();
        var merged = imports.change(user, id, before.line().version(), new ReviewEdit.Merge(second));
        var undone = imports.undo(user, id, merged.draft().line().version());
        assertThat(undone.draft().review()).isEqualTo(before.review());
        assertThat(undone.draft().canRedo()).isTrue();
        var redone = imports.redo(user, id, undone.draft().line().version());
        assertThat(redone.draft().review()).isEqualTo(merged.draft().review());
        assertThat(redone.draft().canRedo()).isFalse();
    }

    @Test
    void noPlanComesToBeBeforeEveryUnitIsSettled() {
        ImportDraft draft = reviewed(PLAN);
        assertThatThrownBy(() ->
                        imports.confirm(user, draft.line().id(), draft.line().version(), 2023))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("planimport.units-open");
    }

    @Test
    void confirmingMakesOnePlanWithAliasesNewUnitsAndOpenPoints() throws Exception {
        ImportDraft draft = reviewed(PLAN);
        UUID id = draft.line().id();
        UnitNames names = names(draft);
        assertThat(names.unsettled()).isEqualTo(2);
        var settled =
                imports.change(user, id, draft.line().version(), new ReviewEdit.DecideUnits(names.proposals(true)));
        int version = settled.draft().line().version();
        Callable<PlanRef> confirm = () -> imports.confirm(user, id, version, 2023);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var made = threads.invokeAll(List.of(confirm, confirm, confirm));
            PlanRef plan = made.getFirst().get();
            for (var other : made) {
                assertThat(other.get()).isEqualTo(plan);
            }
            assertPlan(plan);
        }
        assertThat(organization.named(user, "区交通局")).map(unit -> unit.name()).contains("区交通运输局");
        assertThat(organization.named(user, "区财政局")).isPresent();
        assertThat(audit.trail(user, id)).extracting(entry -> entry.action()).contains("plan.import-confirmed");
    }

    private void assertPlan(PlanRef plan) {
        assertThat(plans.plans(user)).singleElement().satisfies(line -> {
            assertThat(line.address()).isEqualTo(plan.address());
            assertThat(line.items()).isEqualTo(2);
            assertThat(line.openPoints()).isPositive();
        });
    }

    @Test
    void anItemKeepsItsPrintedNumberWhereAnotherIsLeftOut() {
        ImportDraft draft = reviewed(PLAN);
        UUID id = draft.line().id();
        String first = draft.review().items().getFirst().id();
        var dropped = imports.change(user, id, draft.line().version(), new ReviewEdit.Drop(first))
                .draft();
        var decisions = new ReviewEdit.DecideUnits(names(dropped).proposals(false));
        var settled =
                imports.change(user, id, dropped.line().version(), decisions).draft();
        PlanRef plan = imports.confirm(user, id, settled.line().version(), 2023);
        assertThat(plans.view(user, plan.address(), null, ItemFilter.NONE).items())
                .singleElement()
                .satisfies(item -> assertThat(item.number()).isEqualTo(2));
    }

    @Test
    void aDraftWithoutAnyItemBecomesNoPlan() {
        ImportDraft draft = reviewed(PLAN);
        UUID id = draft.line().id();
        for (ReviewItem item : draft.review().items()) {
            int version = imports.line(user, id).version();
            imports.change(user, id, version, new ReviewEdit.Drop(item.id()));
        }
        int seen = imports.line(user, id).version();
        assertThatThrownBy(() -> imports.confirm(user, id, seen, 2023))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("planimport.no-items");
        assertThat(plans.plans(user)).isEmpty();
    }

    @Test
    void anotherDistrictKnowsNothingOfAnImport() {
        ImportDraft draft = reviewed(PLAN);
        CurrentUser stranger = Districts.someone(organization);
        assertThat(imports.newest(stranger)).isEmpty();
        assertThatThrownBy(() -> imports.draft(stranger, draft.line().id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void whatIsNoPlanHasNoItemsUntilAPersonOpensIt() {
        ImportDraft draft = reviewed("某地举行活动\n本报讯 昨日，某地举行了读书活动，市民踊跃参加。\n");
        assertThat(draft.review().opened()).isFalse();
        assertThat(draft.review().items()).isEmpty();
        var opened = imports.change(user, draft.line().id(), draft.line().version(), new ReviewEdit.OpenAsPlan());
        assertThat(opened.draft().review().opened()).isTrue();
    }

    private UnitNames names(ImportDraft draft) {
        return UnitNames.of(draft.review(), UnitMatcher.of(organization.units(user)));
    }

    private ImportDraft reviewed(String text) {
        UUID id = imports.start(user, Upload.pasted(text));
        assertThat(finished(id).state()).isEqualTo(ImportState.REVIEW);
        return imports.draft(user, id);
    }

    private ImportLine finished(UUID id) {
        Instant late = Instant.now().plus(Duration.ofSeconds(20));
        ImportLine line = imports.line(user, id);
        while (line.state() == ImportState.READING && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
            line = imports.line(user, id);
        }
        return line;
    }
}
