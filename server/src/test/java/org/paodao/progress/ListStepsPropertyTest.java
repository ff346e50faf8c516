package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the unit, its head and the office do to a list, in whatever order, it stands where a plain model of the steps says. */
@DatabaseTest
class ListStepsPropertyTest {
    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskLists lists;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aListStandsWhereTheModelSays(long seed) {
        var chance = new Random(seed);
        CurrentUser office = Districts.someone(organization);
        UUID unit = organization.create(office, NewUnit.named("甲局")).id();
        UUID other = organization.create(office, NewUnit.named("乙局")).id();
        String plan = plans.create(office, SamplePlan.of("steps", unit, other)).address();
        var model = new Model(lists.item(office, plan, "outcomes/1").list().item());
        List<CurrentUser> people = List.of(
                office,
                Districts.with(office, Role.LIAISON, unit),
                Districts.with(office, Role.UNIT_HEAD, unit),
                Districts.with(office, Role.LIAISON, other),
                Districts.with(office, Role.VIEWER));
        int taken = 0;
        for (int n = 0; n < 120; n++) {
            Act act = Act.values()[chance.nextInt(Act.values().length)];
            // More often than not whoever may: else little would ever happen.
            int who = chance.nextInt(4) == 0 ? chance.nextInt(people.size()) : act.mostly;
            List<Task> said = List.of(SampleTasks.plain("1", "", "任务" + n, unit, null));
            taken += step(people.get(who), act, who, new Said(model, said, chance.nextInt(5) == 0)) ? 1 : 0;
            asTheModelSays(office, model);
        }
        assertThat(taken).isGreaterThan(15);
        for (int edition = 1; edition <= model.agreed.size(); edition++) {
            assertThat(lists.at(office, model.item, edition)).isEqualTo(model.agreed.get(edition - 1));
        }
    }

    private boolean step(CurrentUser user, Act act, int who, Said said) {
        Model model = said.model();
        boolean allowed = !said.stale() && model.allows(act, who);
        assertThat(did(user, act, said))
                .as("%s by %d on %s, stale %s".formatted(act, who, model, said.stale()))
                .isEqualTo(allowed);
        if (allowed) {
            model.take(act, who, said.tasks());
        }
        return allowed;
    }

    private void asTheModelSays(CurrentUser office, Model model) {
        TaskList now = lists.item(office, model.item).list();
        assertThat(now.stage().word()).isEqualTo(model.stage);
        assertThat(now.version()).isEqualTo(model.version);
        assertThat(now.tasks()).isEqualTo(model.agreed.isEmpty() ? List.of() : model.agreed.getLast());
        assertThat(now.draft() == null ? List.of() : now.draft().tasks()).isEqualTo(model.draft);
    }

    private boolean did(CurrentUser user, Act act, Said said) {
        UUID item = said.model().item;
        int seen = said.model().version + (said.stale() ? 3 : 0);
        try {
            switch (act) {
                case PUT -> tasks.put(user, item, new Draft(said.tasks(), "示例"), seen);
                case DROP -> tasks.drop(user, item, seen);
                case SUBMIT -> tasks.submit(user, item, seen);
                case RECALL -> tasks.recall(user, item, seen);
                case RETURN -> tasks.sendBack(user, item, seen, "示例");
                case AGREE -> tasks.agree(user, item, seen, "示例");
                case CONFIRM -> tasks.confirm(user, item, seen, "示例");
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private enum Act {
        PUT(Model.LIAISON),
        DROP(Model.LIAISON),
        SUBMIT(Model.HEAD),
        RECALL(Model.HEAD),
        RETURN(Model.OFFICE),
        AGREE(Model.OFFICE),
        CONFIRM(Model.OFFICE);

        private final int mostly;

        Act(int mostly) {
            this.mostly = mostly;
        }
    }

    private record Said(Model model, List<Task> tasks, boolean stale) {}

    /** The steps as a table would tell them. */
    private static final class Model {
        private static final int OFFICE = 0;
        private static final int LIAISON = 1;
        private static final int HEAD = 2;

        private final UUID item;
        private String stage = "empty";
        private int version;
        private boolean officesOwn;
        private List<Task> draft = List.of();
        private final List<List<Task>> agreed = new ArrayList<>();

        private Model(UUID item) {
            this.item = item;
        }

        private boolean allows(Act act, int who) {
            return switch (act) {
                case PUT -> (who == OFFICE || who == LIAISON) && !stage.equals("submitted");
                case DROP ->
                    (who == OFFICE || who == LIAISON) && (stage.equals("drafting") || stage.equals("returned"));
                case SUBMIT -> who == HEAD && stage.equals("drafting");
                case RECALL -> who == HEAD && stage.equals("submitted");
                case RETURN -> who == OFFICE && stage.equals("submitted");
                case AGREE -> who == OFFICE && (stage.equals("submitted") || (stage.equals("drafting") && officesOwn));
                case CONFIRM -> who == OFFICE && stage.equals("agreed");
            };
        }

        private void take(Act act, int who, List<Task> said) {
            version++;
            switch (act) {
                case PUT -> {
                    officesOwn = who == OFFICE && (!stage.equals("drafting") || officesOwn);
                    stage = "drafting";
                    draft = said;
                }
                case DROP -> rest();
                case SUBMIT -> stage = "submitted";
                case RECALL -> {
                    stage = "drafting";
                    officesOwn = false;
                }
                case RETURN -> stage = "returned";
                case AGREE -> {
                    agreed.add(draft);
                    rest();
                }
                case CONFIRM -> agreed.add(agreed.getLast());
            }
        }

        private void rest() {
            draft = List.of();
            stage = agreed.isEmpty() ? "empty" : "agreed";
        }

        @Override
        public String toString() {
            return "%s %d, %d agreed, office's own %s".formatted(stage, version, agreed.size(), officesOwn);
        }
    }
}
