package org.paodao.plan.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A city, a district below it, and a neighbour that has nothing to do with either. */
@DatabaseTest
class AlignmentsTest {
    @Autowired
    private Plans plans;

    @Autowired
    private Passings passings;

    @Autowired
    private Received received;

    @Autowired
    private Alignments alignments;

    @Autowired
    private Organization organization;

    @Autowired
    private Jurisdictions jurisdictions;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Audit audit;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser city = Districts.NOBODY;
    private CurrentUser district = Districts.NOBODY;
    private CurrentUser neighbour = Districts.NOBODY;

    @BeforeEach
    void aCityWithADistrict() {
        city = withPlan();
        district = withPlan();
        neighbour = withPlan();
        jurisdictions.place(Districts.with(district, Role.SYSTEM_ADMINISTRATOR), city.jurisdiction());
    }

    private CurrentUser withPlan() {
        CurrentUser user = Districts.someone(organization);
        UUID unit = organization.create(user, NewUnit.named("甲局")).id();
        plans.create(user, SamplePlan.of("a", unit, unit));
        return user;
    }

    @Test
    void nothingOfAPlanIsSeenUntilItIsPassedAndNothingButThatVersionAfterwards() {
        String path = pathOf(city);
        assertStatus(district, path, 404);
        assertStatus(district, "/api/v1" + path, 404);

        passings.pass(city, "2023", 1, district.jurisdiction(), "下达");
        UUID unit = organization.named(city, "甲局").orElseThrow().id();
        PlanRef second = addTo(city, unit);

        assertThat(page(district, "/received")).contains("2023年示例工作要点", "上级下达");
        // A word of its own: codes of jurisdictions may end in a 2.
        assertThat(page(district, path))
                .contains("建成示例一条街")
                .doesNotContain("后来的工作")
                .doesNotContainPattern("\\b2/2\\b");
        Received.Plan seen = received.plan(district, code(city), "2023", null);
        assertThat(seen.view().points()).isEmpty();
        assertThat(seen.view().sources()).isEmpty();
        assertThat(seen.view().items()).allMatch(item -> item.place() == null);
        assertThat(seen.view().head().currentVersion()).isEqualTo(1);
        assertThatThrownBy(() -> received.plan(district, code(city), "2023", second.version()))
                .isInstanceOf(Refusal.class);
        assertStatus(neighbour, path, 404);
        assertThat(received.lines(neighbour)).isEmpty();
        assertStatus(district, "/api/v1/plans/" + second.id(), 404);
    }

    @Test
    void aWithdrawnPlanIsNoLongerSeen() {
        passings.pass(district, "2023", 1, city.jurisdiction(), "");
        assertThat(received.lines(city)).hasSize(1);
        Passing passing = passings.of(district, "2023").getFirst();
        passings.withdraw(district, "2023", passing.id());
        assertThat(received.lines(city)).isEmpty();
        CurrentUser colleague = Districts.with(district, Role.OFFICE);
        assertThatThrownBy(() -> passings.withdraw(colleague, "2023", passing.id()))
                .isInstanceOf(Refusal.class);
        passings.pass(district, "2023", 1, city.jurisdiction(), "");
        assertThat(passings.of(district, "2023")).hasSize(2);
    }

    @Test
    void aPlanIsPassedOnlyToTheJurisdictionRightAboveOrBelowAndOnlyByTheOffice() {
        assertThatThrownBy(() -> passings.pass(district, "2023", 1, neighbour.jurisdiction(), ""))
                .isInstanceOf(Refusal.class);
        var viewer = Districts.with(district, Role.VIEWER);
        assertThatThrownBy(() -> passings.pass(viewer, "2023", 1, city.jurisdiction(), ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        jurisdictions.place(Districts.with(city, Role.SYSTEM_ADMINISTRATOR), district.jurisdiction()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anItemDescendsFromASuperiorsAndBothTargetsStandBesideEachOther() {
        passings.pass(city, "2023", 1, district.jurisdiction(), "");
        Alignments.Choice choice = alignments.choices(district, "示例增长").getFirst();
        alignments.align(
                district,
                "2023",
                "indicators/1",
                new Alignments.Superior(choice.item().id(), "自我加压"));
        alignments.align(
                district,
                "2023",
                "indicators/1",
                new Alignments.Superior(choice.item().id(), "再一次"));

        Alignments.Overview overview = alignments.of(district, "2023");
        assertThat(overview.aligned()).singleElement().satisfies(aligned -> {
            assertThat(aligned.note()).isEqualTo("自我加压");
            assertThat(aligned.comparisons())
                    .singleElement()
                    .satisfies(comparison -> assertThat(comparison.strictness()).isEqualTo(Strictness.SAME));
        });
        assertThat(overview.unmappedAbove()).hasSize(3);
        assertThat(overview.unmappedHere()).hasSize(3);
        assertThat(page(district, "/2023/indicators/1")).contains("上级对应", "自我加压", "一致");
        assertThat(page(district, "/2023/alignment")).contains("上级有、本级无对应");

        UUID id = overview.aligned().getFirst().id();
        assertThatThrownBy(() -> alignments.end(neighbour, "2023", id)).isInstanceOf(Refusal.class);
        alignments.end(district, "2023", id);
        assertThat(alignments.of(district, "2023").aligned()).isEmpty();
    }

    @Test
    void passingAligningAndEndingArePressedSeveralTimesAtOnceAndDoneOnce() throws InterruptedException {
        together(() -> passings.pass(city, "2023", 1, district.jurisdiction(), ""));
        assertThat(passings.of(city, "2023")).hasSize(1);
        UUID above = alignments.choices(district, "示例增长").getFirst().item().id();
        var superior = new Alignments.Superior(above, "示例");
        together(() -> alignments.align(district, "2023", "indicators/1", superior));
        UUID id = alignments.of(district, "2023").aligned().getFirst().id();
        together(() -> alignments.end(district, "2023", id));
        UUID passing = passings.of(city, "2023").getFirst().id();
        together(() -> passings.withdraw(city, "2023", passing));
        UUID item = lists.item(district, "2023", null, "indicators/1").item().id();
        assertThat(audit.trail(district, item))
                .extracting(Entry::action)
                .filteredOn(action -> action.startsWith("plan.alignment") || action.equals("plan.item-aligned"))
                .containsExactly("plan.alignment-ended", "plan.item-aligned");
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }

    @Test
    void theSuperiorSeesSideBySideOnlyWhatWasPassedUp() {
        passings.pass(city, "2023", 1, district.jurisdiction(), "");
        UUID superior = alignments.choices(district, "示例增长").getFirst().item().id();
        alignments.align(district, "2023", "indicators/1", new Alignments.Superior(superior, ""));
        assertThat(alignments.below(city, "2023").rows()).isEmpty();

        passings.pass(district, "2023", 1, city.jurisdiction(), "");

        SideBySide view = alignments.below(city, "2023");
        assertThat(view.districts()).hasSize(1);
        assertThat(view.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .singleElement()
                        .satisfies(cell -> assertThat(cell).hasSize(1)));
        assertThat(page(city, "/2023/alignment/below")).contains("示例增长");
        assertThat(alignments.below(neighbour, "2023").rows()).isEmpty();
    }

    @Test
    void anItemOfAPlanThatWasNotPassedCannotBeChosen() {
        UUID foreign = received(neighbour);
        assertThatThrownBy(
                        () -> alignments.align(district, "2023", "indicators/1", new Alignments.Superior(foreign, "")))
                .isInstanceOf(Refusal.class);
        assertThat(alignments.choices(district, "示例")).isEmpty();
    }

    private UUID received(CurrentUser other) {
        return alignments.of(other, "2023").plan().items().getFirst().id();
    }

    private PlanRef addTo(CurrentUser user, UUID unit) {
        var item = SamplePlan.simple("w9", "work", "后来的工作", "work-track/7", unit);
        var content = new NewContent(null, List.of(), List.of(), List.of(), List.of(item), List.of());
        UUID plan = alignments.of(user, "2023").plan().head().id();
        return plans.addItems(user, plan, new NewItems("more", "补录", content));
    }

    private String pathOf(CurrentUser user) {
        return "/received/" + code(user) + "/2023";
    }

    private String code(CurrentUser user) {
        return organization.jurisdiction(user).code();
    }

    private void assertStatus(CurrentUser user, String address, int status) {
        assertThat(mvc.get().uri(address).with(As.user(user)).exchange()).hasStatus(status);
    }

    private String page(CurrentUser user, String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
