package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.list.ListKind;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.NewUnit;
import org.paodao.plan.Item;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanRef;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

@DatabaseTest
class ListImportsTest extends ListedDistrict {
    private static final String HEAD = "序号,分类,编号,重点工作,牵头单位,配合单位,完成时限\n";
    private static final String GOOD =
            HEAD + "1,就业,GZ-01,建设零工市场（示例）,区教育局,区交通局,2023年6月底\n" + "2,就业,GZ-02,开展技能培训（示例）,区教育局,各乡镇,2023年12月底\n";
    private static final String BAD =
            HEAD + "1,就业,GZ-01,建设零工市场（示例）,区教育局,,6月底\n" + "2,就业,GZ-01,编号重复的一条（示例）,区教育局,,12月底\n";

    @BeforeEach
    void aPlanThatDeclaresTwoWorks() {
        organization.create(user, NewUnit.named("区教育局"));
        organization.create(user, NewUnit.named("区交通运输局"));
        var works = new NewContent.Kind("work", "works", "重点工作", "Key works", "项");
        var content = new NewContent(null, List.of(works), List.of(), List.of(), List.of(), List.of());
        var point = new NewPlan.Point(
                "planimport.point.count",
                List.of("0", "2"),
                new NewPlan.Count("work", null, 2),
                null,
                false,
                null,
                null);
        plans.create(
                user, new NewPlan("lists", 2023, "示例计划", null, null, List.of(), content, List.of(), List.of(point)));
    }

    @Test
    void aListBecomesItemsAndTheDeclaredCountAgrees() {
        assertThat(view().points()).singleElement().matches(point -> !point.inOrder());
        UUID file = store(GOOD);
        ListPreview preview = preview(file);
        assertThat(preview.bad()).isZero();
        assertThat(preview.names().unsettled()).isOne();
        PlanRef done = apply(file, false, false, preview.names().proposals(true));
        assertThat(done.version()).isEqualTo(2);
        assertThat(view().items()).extracting(Item::code).containsExactly("GZ-01", "GZ-02");
        assertThat(view().points()).singleElement().matches(point -> point.inOrder());
        assertThat(organization.named(user, "区交通局")).map(unit -> unit.name()).contains("区交通运输局");
    }

    @Test
    void importingTheSameFileTwiceMakesOneVersion() {
        UUID file = store(GOOD);
        var decisions = preview(file).names().proposals(true);
        var click = new ListPreview.Choice(1, false, true, decisions);
        apply(file, click);
        assertThat(apply(file, click).version()).isEqualTo(2);
        assertThat(view().items()).hasSize(2);
    }

    @Test
    void aSecondClickGetsWhatTheFirstGotAndALaterLookIsANewQuestion() {
        UUID file = store(GOOD);
        var click =
                new ListPreview.Choice(1, false, false, preview(file).names().proposals(true));
        PlanRef first = apply(file, click);
        assertThat(apply(file, click)).isEqualTo(first);

        var afterwards = new ListPreview.Choice(2, false, false, Map.of());
        assertThatThrownBy(() -> apply(file, afterwards)).hasMessageContaining("list-nothing");
        var updating = new ListPreview.Choice(2, false, true, Map.of());
        assertThat(apply(file, updating).version()).isEqualTo(3);
    }

    @Test
    void twoClicksAtTheSameTimeGetTheSameResult() {
        UUID file = store(GOOD);
        var click =
                new ListPreview.Choice(1, false, false, preview(file).names().proposals(false));
        Supplier<PlanRef> work = () -> apply(file, click);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = Stream.generate(() -> CompletableFuture.supplyAsync(work, threads))
                    .limit(4)
                    .toList();
            assertThat(clicks)
                    .extracting(CompletableFuture::join)
                    .extracting(PlanRef::version)
                    .containsOnly(2);
        }
        assertThat(view().items()).hasSize(2);
    }

    @Test
    void aRowWithTheCodeOfAnItemIsThatItemUnderItsNewTitle() {
        UUID file = store(GOOD);
        apply(file, false, false, preview(file).names().proposals(true));
        UUID renamed = store(GOOD.replace("建设零工市场（示例）", "建成零工驿站（示例）"));
        assertThat(preview(renamed).entries())
                .extracting(ListPreview.Entry::heldAddress, ListPreview.Entry::formerTitle)
                .containsExactly(tuple("works/1", "建设零工市场（示例）"), tuple("works/2", null));

        apply(renamed, false, true, Map.of());
        assertThat(view().items())
                .extracting(Item::code, Item::title)
                .containsExactly(tuple("GZ-01", "建成零工驿站（示例）"), tuple("GZ-02", "开展技能培训（示例）"));
        assertThat(view().items().getFirst().body()).isEqualTo("建成零工驿站（示例）");
    }

    @Test
    void aCodeGoesBeforeATitle() {
        UUID file = store(GOOD);
        apply(file, false, false, preview(file).names().proposals(true));
        String moved =
                HEAD + "1,就业,GZ-03,建设零工市场（示例）,区教育局,,\n" + "2,就业,GZ-01,开展技能培训（示例）,区教育局,,\n" + "3,就业,,开展技能培训,区教育局,,\n";
        assertThat(preview(store(moved)).entries())
                .extracting(
                        ListPreview.Entry::heldAddress, ListPreview.Entry::formerTitle, ListPreview.Entry::formerCode)
                .containsExactly(
                        tuple(null, null, null), tuple("works/1", "建设零工市场（示例）", null), tuple("works/2", null, null));
    }

    @Test
    void aNewCodeOfAKnownTitleIsShown() {
        UUID file = store(GOOD);
        apply(file, false, false, preview(file).names().proposals(true));
        assertThat(preview(store(GOOD.replace("GZ-02", "GZ-09"))).entries())
                .extracting(ListPreview.Entry::heldAddress, ListPreview.Entry::formerCode)
                .containsExactly(tuple("works/1", null), tuple("works/2", "GZ-02"));
    }

    @Test
    void oneBadRowStopsTheWholeListUntilItIsDropped() {
        UUID file = store(BAD);
        ListPreview preview = preview(file);
        assertThat(preview.bad()).isPositive();
        assertThat(preview.draft().problems())
                .anySatisfy(problem -> assertThat(problem.cell()).isNotBlank());
        assertThatThrownBy(() -> apply(file, false, false, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("list-bad");
        assertThat(view().items()).isEmpty();
        apply(file, true, false, Map.of());
        assertThat(view().items()).hasSize((int) (2 - preview.bad()));
    }

    @Test
    void whatThePlanHasIsSkippedOrUpdatedAsTheUserSays() {
        UUID file = store(GOOD);
        apply(file, false, false, preview(file).names().proposals(true));
        UUID changed = store(GOOD.replace("区教育局,区交通局", "区交通局,区教育局"));
        UUID more = store(GOOD.replace("区教育局,区交通局", "区交通局,区教育局") + "3,就业,GZ-03,新增一条（示例）,区教育局,,12月底\n");
        assertThat(preview(changed).held()).isEqualTo(2);
        assertThatThrownBy(() -> apply(changed, false, false, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("list-nothing");
        apply(more, false, true, Map.of());
        assertThat(view().items()).hasSize(3);
        assertThat(view().items().getFirst().leads())
                .extracting(Item.Doer::name)
                .containsExactly("区交通运输局");
    }

    @Test
    void aFileThatIsNoTableIsRefusedAtItsField() {
        var picture = Upload.file("x.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThatThrownBy(() -> listImports.store(user, plan, ListKind.WORKS, picture))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.flaws().getFirst().field()).isEqualTo("file"));
    }

    @Test
    void anotherDistrictCannotImportIntoThePlan() {
        UUID file = store(GOOD);
        CurrentUser stranger = Districts.someone(organization);
        assertThatThrownBy(() -> listImports.preview(stranger, plan, file, ListKind.WORKS))
                .isInstanceOf(Refusal.class);
    }

    private PlanRef apply(UUID file, boolean dropBad, boolean update, Map<String, UnitDecision> decisions) {
        return apply(file, new ListPreview.Choice(version(), dropBad, update, decisions));
    }
}
