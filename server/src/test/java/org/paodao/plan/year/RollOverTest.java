package org.paodao.plan.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class RollOverTest {
    @Autowired
    private RollOver rollOver;

    @Autowired
    private PlanDays days;

    @Autowired
    private Continuations continuations;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrictWithAPlan() {
        user = Districts.someone(organization);
        UUID unit = organization.create(user, NewUnit.named("甲局")).id();
        plans.create(user, SamplePlan.of("a", unit, unit));
    }

    @Test
    void whatContinuesKeepsUnitsLinksCategoriesAndItsHistoryBothWays() {
        PlanRef next = rollOver.next(user, "2023", wish("next", true, Map.of("outcomes/2", Fate.ENDS)));

        PlanView plan = lists.view(user, "2024", null, ItemFilter.NONE);
        assertThat(plan.head().programme()).isEqualTo("示例区行动方案");
        assertThat(plan.items()).extracting(Item::title).containsExactly("建成示例一条街", "修好示例路", "示例增长");
        assertThat(plan.links()).singleElement().satisfies(link -> {
            assertThat(link.fromAddress()).isEqualTo("works/1");
            assertThat(link.toAddress()).isEqualTo("outcomes/1");
        });
        Item street = plan.items().getFirst();
        assertThat(street.doers()).hasSize(3);
        assertThat(street.deadlines()).isEmpty();
        assertThat(street.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.year()).isEqualTo(2024));
        assertThat(lists.item(user, street.id()).places()).hasSize(1);
        assertThat(page("/2023/outcomes/1")).contains("历年延续", "/2024/outcomes/1");
        assertThat(page("/2024/outcomes/1")).contains("/2023/outcomes/1");
        assertThat(next.version()).isEqualTo(1);
        UUID plan2023 = lists.head(user, "2023", null).id();
        assertThat(audit.trail(user, plan2023)).anyMatch(entry -> entry.action().equals("plan.rolled-over"));
    }

    @Test
    void theNextPlanHasTheKindOfGuaranteesAndTheFormerKeepsItsKinds() {
        rollOver.next(user, "2023", wish("next", true, Map.of()));
        assertThat(lists.frame(user, "2024", null).kinds())
                .extracting(Kind::code)
                .containsExactly("outcome", "work", "indicator", "guarantee");
        assertThat(lists.frame(user, "2023", null).kinds())
                .extracting(Kind::code)
                .doesNotContain("guarantee");
    }

    @Test
    void aChainOverThreeYearsIsSeenFromEveryYear() {
        rollOver.next(user, "2023", wish("one", false, Map.of()));
        rollOver.next(user, "2024", new RollOver.Wish(1, "two", 2025, "2025年示例", false, Map.of()));
        for (String plan : List.of("2023", "2024", "2025")) {
            UUID item = lists.item(user, plan, null, "works/1").item().id();
            assertThat(continuations.years(user, item))
                    .extracting(Continuations.InYear::year)
                    .containsExactly(2023, 2024, 2025);
        }
        assertThat(lists.view(user, "2024", null, ItemFilter.NONE).items())
                .allMatch(item -> item.goals().isEmpty());
    }

    @Test
    void theSameRequestMakesOnePlan() throws Exception {
        Callable<PlanRef> click = () -> rollOver.next(user, "2023", wish("twice", false, Map.of()));
        try (var threads = Executors.newFixedThreadPool(3)) {
            var made = threads.invokeAll(List.of(click, click, click));
            for (var one : made) {
                assertThat(one.get().address()).isEqualTo("2024");
            }
        }
        assertThat(lists.plans(user)).hasSize(2);
        UUID item = lists.item(user, "2024", null, "works/1").item().id();
        assertThat(continuations.years(user, item)).hasSize(2);
    }

    @Test
    void anEarlierYearNothingKeptAStaleViewAndAReaderAreRefused() {
        var all = Map.of(
                "outcomes/1", Fate.ENDS, "outcomes/2", Fate.ENDS, "works/1", Fate.ENDS, "indicators/1", Fate.ENDS);
        assertThatThrownBy(() -> rollOver.next(user, "2023", wish("x", false, all)))
                .isInstanceOf(Refusal.class);
        var past = new RollOver.Wish(1, "x", 2023, "同年", false, Map.of());
        assertThatThrownBy(() -> rollOver.next(user, "2023", past)).isInstanceOf(Refusal.class);
        var stale = new RollOver.Wish(3, "x", 2024, "2024年示例", false, Map.of());
        assertThatThrownBy(() -> rollOver.next(user, "2023", stale)).isInstanceOf(Refusal.class);
        var viewer = Districts.with(user, Role.VIEWER);
        assertThatThrownBy(() -> rollOver.next(viewer, "2023", wish("x", false, Map.of())))
                .isInstanceOf(Refusal.class);
        var stranger = Districts.someone(organization);
        assertThatThrownBy(() -> rollOver.next(stranger, "2023", wish("x", false, Map.of())))
                .isInstanceOf(Refusal.class);
        assertThat(lists.plans(user)).hasSize(1);
    }

    @Test
    void thePageProposesByDeadlineAndKind() {
        String page = page("/2023/roll-over");
        assertThat(page)
                .containsPattern("value=\"outcomes/1 ENDS\" selected")
                .containsPattern("value=\"outcomes/2 CONTINUES\" selected")
                .contains("2024年示例工作要点");
    }

    @Test
    void theDaysOfAPlanAreSetOnceForWhatWasSeen() {
        var head = lists.head(user, "2023", null);
        PlanDays.Days before = days.of(user, head);
        assertThat(before.startsOn()).isEqualTo(LocalDate.of(2023, 1, 1));
        var july = new PlanDays.Days(2023, LocalDate.of(2023, 7, 24), before.startsOn(), before.version());
        days.set(user, "2023", july);
        assertThat(days.periods(user, "2023").in(PlanPeriods.State.BACK_FILL)).hasSize(6);
        assertThatThrownBy(() -> days.set(user, "2023", july)).isInstanceOf(Refusal.class);
        assertThat(page("/2023")).contains("6个月须补录");
        assertThat(page("/2023/periods")).contains("补录");
    }

    private static RollOver.Wish wish(String key, boolean carry, Map<String, Fate> fates) {
        return new RollOver.Wish(1, key, 2024, "2024年示例工作要点", carry, fates);
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
