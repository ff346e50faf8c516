package org.paodao.appraisal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.appraisal.input.Gathered.amount;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.Completion;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.paodao.progress.light.ItemJudging;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards, lights and tasks count as they stood when the cut-off day was over, each with its record. */
@DatabaseTest
class ProgressInputsTest {
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Organization organization;

    @Autowired
    Plans plans;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Completion completion;

    @Autowired
    ItemJudging judging;

    @Autowired
    Cards cards;

    @Autowired
    ProgressInputs inputs;

    @Autowired
    JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser liaison = Districts.NOBODY;
    private CurrentUser head = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);
    private UUID other = new UUID(0, 0);
    private @Nullable PlanRef plan;

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, unit);
        head = Districts.with(office, Role.UNIT_HEAD, unit);
        plan = plans.create(office, SamplePlan.of("inputs", unit, other));
    }

    @Test
    void cardsAreCountedByColourAndNamed() {
        UUID yellow = card("k1", CardColor.YELLOW);
        card("k2", CardColor.RED);
        Gathered now = gathered(today.minusDays(30), today);
        assertThat(amount(now.of(inputs, InputKind.CARDS, InputYield.AMOUNT, today)))
                .isEqualTo("2 of 2");
        assertThat(now.of(inputs, InputKind.CARDS, InputYield.AMOUNTS, today))
                .isInstanceOfSatisfying(Given.Amounts.class, amounts -> {
                    assertThat(amounts.values().get("yellow")).isEqualByComparingTo("1");
                    assertThat(amounts.values().get("red")).isEqualByComparingTo("1");
                });
        assertThat(Gathered.sources(now.of(inputs, InputKind.CARDS, InputYield.EVENTS, today)))
                .hasSize(2)
                .extracting(Source::id)
                .contains(yellow.toString());
        assertThat(amount(now.of(inputs, InputKind.CARDS, InputYield.AMOUNT, today.minusDays(1))))
                .as("not issued yet")
                .isEqualTo("0 of 0");
    }

    @Test
    void aCardThatWasWithdrawnAfterTheCutOffStillCounts() {
        UUID id = card("k1", CardColor.YELLOW);
        db.sql("update progress.card set issued_on = issued_on - 20 where id = :id")
                .param("id", id)
                .update();
        cards.withdraw(office, id, 1, "示例：发错单位");
        Gathered now = gathered(today.minusDays(30), today);
        assertThat(amount(now.of(inputs, InputKind.CARDS, InputYield.AMOUNT, today.minusDays(1))))
                .isEqualTo("1 of 1");
        assertThat(amount(now.of(inputs, InputKind.CARDS, InputYield.AMOUNT, today)))
                .isEqualTo("0 of 0");
    }

    @Test
    void aLightThatTurnedAfterTheCutOffCountsAsItWas() {
        List<Task> agreed = agreed();
        judging.on(office.jurisdiction(), null, LocalDate.of(2023, 5, 3));
        completion.mark(
                liaison, item(), agreed.getFirst().milestones().getFirst().id(), LocalDate.of(2023, 3, 20), 0);
        judging.on(office.jurisdiction(), null, LocalDate.of(2023, 5, 3));
        Gathered year = gathered(FROM, LocalDate.of(2023, 4, 30));
        Given then = year.of(inputs, InputKind.ITEM_LIGHTS, InputYield.AMOUNT, UNTIL);
        assertThat(amount(then)).as("red, as it was").isEqualTo("0 of 1");
        assertThat(Gathered.sources(then)).singleElement().satisfies(source -> {
            assertThat(source.kind()).isEqualTo("item");
            assertThat(source.text()).contains("2023-04", "红灯");
        });
        assertThat(amount(year.of(inputs, InputKind.ITEM_LIGHTS, InputYield.AMOUNT, today)))
                .as("as it is now")
                .isEqualTo("100 of 1");
    }

    @Test
    void aTaskIsDoneWhenThatWasSaidBeforeTheCutOff() {
        List<Task> agreed = agreed();
        completion.mark(liaison, item(), agreed.getFirst().id(), LocalDate.of(2023, 12, 10), 0);
        Gathered year = gathered(FROM, UNTIL);
        assertThat(amount(year.of(inputs, InputKind.TASKS_DONE, InputYield.AMOUNT, UNTIL)))
                .as("said years later")
                .isEqualTo("0 of 1");
        Given now = year.of(inputs, InputKind.TASKS_DONE, InputYield.AMOUNT, today);
        assertThat(amount(now)).isEqualTo("100 of 1");
        assertThat(Gathered.sources(now))
                .singleElement()
                .satisfies(source -> assertThat(source.text()).contains("2023-12-20", "2023-12-10"));
    }

    @Test
    void aTaskOfWhichEveryMilestoneIsDoneIsDone() {
        Task task = agreed().getFirst();
        Gathered year = gathered(FROM, UNTIL);
        completion.mark(liaison, item(), task.milestones().getFirst().id(), LocalDate.of(2023, 3, 30), 0);
        assertThat(amount(year.of(inputs, InputKind.TASKS_DONE, InputYield.AMOUNT, today)))
                .isEqualTo("0 of 1");
        completion.mark(liaison, item(), task.milestones().getLast().id(), LocalDate.of(2023, 12, 1), 0);
        assertThat(amount(year.of(inputs, InputKind.TASKS_DONE, InputYield.AMOUNT, today)))
                .isEqualTo("100 of 1");
        assertThat(amount(year.of(inputs, InputKind.TASKS_DONE, InputYield.AMOUNT, UNTIL)))
                .isEqualTo("0 of 1");
    }

    private UUID card(String key, CardColor color) {
        return cards.issue(office, new NewCard(key, unit, color, item(), "示例：多次提醒仍未推进"));
    }

    private List<Task> agreed() {
        List<Task> said = SampleTasks.two(unit, other);
        tasks.put(liaison, item(), new Draft(said, ""), 0);
        tasks.submit(head, item(), 1);
        tasks.agree(office, item(), 2, "");
        return said;
    }

    private UUID item() {
        return lists.item(office, plan().address(), "outcomes/1").list().item();
    }

    private PlanRef plan() {
        return Objects.requireNonNull(plan);
    }

    private Gathered gathered(LocalDate from, LocalDate until) {
        return new Gathered(office, plan().id(), unit, from, until);
    }
}
