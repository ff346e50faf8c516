package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PlansTest {
    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient db;

    private CurrentUser user = Districts.NOBODY;
    private UUID lead = user.account();
    private UUID other = user.account();

    @BeforeEach
    void aDistrictWithTwoUnits() {
        user = Districts.someone(organization);
        lead = organization.create(user, NewUnit.named("甲局")).id();
        other = organization.create(user, NewUnit.named("乙局")).id();
    }

    @Test
    void aConfirmedDocumentBecomesVersionOne() {
        PlanRef plan = plans.create(user, SamplePlan.of("a", lead, other));

        assertThat(plan.address()).isEqualTo("2023");
        assertThat(plan.version()).isEqualTo(1);
        assertThat(titles(plan, 1)).containsExactly("建成示例一条街", "办好示例学校", "修好示例路", "示例增长");
        assertThat(audit.trail(user, plan.id())).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("plan.created");
            assertThat(entry.after()).contains("outcomes/1", "建成示例一条街");
        });
    }

    @Test
    void theSameRequestNeverMakesTwoPlans() throws Exception {
        Callable<PlanRef> confirm = () -> plans.create(user, SamplePlan.of("twice", lead, other));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var made = threads.invokeAll(List.of(confirm, confirm, confirm, confirm));
            PlanRef first = made.getFirst().get();
            for (var plan : made) {
                assertThat(plan.get()).isEqualTo(first);
            }
        }
        assertThat(count("plan.plan")).isOne();
        assertThat(count("plan.item")).isEqualTo(4);
    }

    @Test
    void aTitleIsNoLongerThanTheNameOfAFileCanBe() {
        assertThatThrownBy(() -> plans.create(user, titled("题".repeat(301)))).hasMessageContaining("plan.title.long");
        assertThat(plans.create(user, titled("题".repeat(300))).version()).isEqualTo(1);
    }

    private NewPlan titled(String title) {
        NewPlan plan = SamplePlan.of(title, lead, other);
        return new NewPlan(
                plan.requestKey(),
                plan.year(),
                title,
                plan.programme(),
                plan.origin(),
                plan.facts(),
                plan.content(),
                plan.targets(),
                plan.points());
    }

    @Test
    void aSecondPlanOfTheYearGetsItsOwnAddress() {
        assertThat(plans.create(user, SamplePlan.of("a", lead, other)).address())
                .isEqualTo("2023");
        assertThat(plans.create(user, SamplePlan.of("b", lead, other)).address())
                .isEqualTo("2023-2");
    }

    @Test
    void aListThatComesLaterMakesTheNextVersionAndCountsOn() {
        PlanRef plan = plans.create(user, SamplePlan.of("a", lead, other));

        PlanRef next = plans.addItems(user, plan.id(), list("w2", "再修一条路", "outcomes/1"));

        assertThat(next.version()).isEqualTo(2);
        assertThat(titles(plan, 1)).hasSize(4);
        assertThat(titles(plan, 2)).hasSize(5).contains("再修一条路");
        assertThat(addresses()).contains("works/2");
        assertThat(plans.addItems(user, plan.id(), list("w2", "再修一条路", "outcomes/1")))
                .isEqualTo(next);
        assertThat(count("plan.item")).isEqualTo(5);
    }

    @Test
    void anAmendmentKeepsTheOldContentInTheOldVersion() {
        PlanRef plan = plans.create(user, SamplePlan.of("a", lead, other));
        Item street = lists.item(user, "2023", null, "outcomes/1").item();
        var amended = new NewContent(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(SamplePlan.renamed(NewItem.amending(street, List.of("position/2")), "建成示例两条街")),
                List.of());

        plans.addItems(user, plan.id(), new NewItems("amend", "更名", amended));

        ItemView now = lists.item(user, "2023", null, "outcomes/1");
        ItemView before = lists.item(user, "2023", 1, "outcomes/1");
        assertThat(before.item()).isEqualTo(street);
        assertThat(now.item().title()).isEqualTo("建成示例两条街");
        assertThat(now.item().doers()).isEqualTo(street.doers());
        assertThat(now.item().deadlines()).isEqualTo(street.deadlines());
        assertThat(now.item().goals()).isEqualTo(street.goals());
        assertThat(now.item().place()).isEqualTo(street.place());
        assertThat(now.places()).extracting(placed -> placed.category().name()).containsExactly("示例引领区");
        assertThat(now.changes()).extracting(ItemView.Change::reason).containsExactly("更名", null);
        assertThat(now.supportedBy()).hasSize(1);
        assertThat(titles(plan, 2)).startsWith("建成示例两条街").hasSize(4);
    }

    @Test
    void aListWithAnItemWithoutTitleChangesNothing() {
        PlanRef plan = plans.create(user, SamplePlan.of("a", lead, other));

        assertThatThrownBy(() -> plans.addItems(user, plan.id(), list("w2", " ", "outcomes/1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.flaws().getFirst().field()).isEqualTo("w2"));
        assertThat(count("plan.version")).isOne();
    }

    @Test
    void aListWithAFlawFarDownChangesNothing() {
        PlanRef plan = plans.create(user, SamplePlan.of("a", lead, other));

        assertThatThrownBy(() -> plans.addItems(user, plan.id(), list("w2", "再修一条路", "outcomes/99")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count("plan.version")).isOne();
        assertThat(count("plan.item")).isEqualTo(4);
    }

    @Test
    void anotherDistrictCannotAddToThePlan() {
        PlanRef plan = plans.create(user, SamplePlan.of("a", lead, other));
        var stranger = Districts.someone(organization);

        assertThatThrownBy(() -> plans.addItems(stranger, plan.id(), list("w2", "再修一条路", "outcomes/1")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void anOpenPointIsSettledOnceAndOnlyWithANote() {
        plans.create(user, SamplePlan.of("a", lead, other));
        UUID point = db.sql("select id from plan.open_point where jurisdiction = :j and settled_at is null")
                .param("j", user.jurisdiction())
                .query(UUID.class)
                .single();

        assertThatThrownBy(() -> plans.settle(user, point, 1, new Plans.Settling(true, " ")))
                .isInstanceOf(Refusal.class);
        plans.settle(user, point, 1, new Plans.Settling(true, "第三个成果并入第一个"));
        assertThatThrownBy(() -> plans.settle(user, point, 1, new Plans.Settling(true, "又一次")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    private NewItems list(String key, String title, String supports) {
        return new NewItems(
                "list-" + title,
                "补录附件",
                new NewContent(
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(SamplePlan.simple(key, "work", title, "work-track/7", lead)),
                        List.of(new NewContent.Link(key, supports, null, null))));
    }

    private List<String> titles(PlanRef plan, int version) {
        return db.sql("""
                select title from plan.item_state
                 where jurisdiction = :j and plan = :plan and since_version <= :version
                   and (until_version is null or until_version > :version)
                 order by position""")
                .param("j", user.jurisdiction())
                .param("plan", plan.id())
                .param("version", version)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> addresses() {
        return db.sql("select path || '/' || number from plan.item where jurisdiction = :j")
                .param("j", user.jurisdiction())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table + " where jurisdiction = :j")
                .param("j", user.jurisdiction())
                .query(Integer.class)
                .single();
    }
}
