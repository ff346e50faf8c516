package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.LitPlans;
import org.paodao.plan.PlanLists;
import org.paodao.progress.light.ItemJudging;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.progress.light.ItemRuleBook;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.RuleSet;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ItemLightsTest extends Listing {
    @Autowired
    ItemJudging judging;

    @Autowired
    ItemLightLists lights;

    @Autowired
    ItemRuleBook rules;

    @Autowired
    PlanLists planViews;

    @Autowired
    LitPlans litPlans;

    @Test
    void anAgreedListHasLightsAtOnceAndAMilestoneTurnsThem() {
        List<Task> said = agreed();
        assertThat(of(lights.item(stranger, item)))
                .startsWith("2023-12 RED", "2023-11 RED")
                .hasSize(12);
        Milestone first = said.getFirst().milestones().getFirst();
        completion.mark(liaison, item, first.id(), LocalDate.of(2023, 4, 2), 0);
        assertThat(of(lights.item(stranger, item))).contains("2023-03 RED", "2023-04 GREEN");
        assertThat(lights.changes(stranger, item)).anySatisfy(change -> {
            assertThat(change.period()).hasToString("2023-04");
            assertThat(change.was()).isEqualTo(Light.RED);
            assertThat(change.reached().was()).isEqualByComparingTo("0");
        });
    }

    @Test
    void theSameDayAgainTurnsNothing() {
        agreed();
        LocalDate day = LocalDate.of(2023, 4, 10);
        judging.on(office.jurisdiction(), null, day);
        int before = lights.changes(office, item).size();
        assertThat(judging.on(office.jurisdiction(), null, day).turned()).isZero();
        assertThat(of(lights.item(office, item))).hasSize(4).startsWith("2023-04 RED");
        assertThat(lights.changes(office, item)).hasSize(before);
        judging.on(office.jurisdiction(), item, LocalDate.of(2023, 3, 31));
        assertThat(of(lights.item(office, item))).startsWith("2023-03 GREEN");
    }

    @Test
    void theLightStandsInThePlan() {
        agreed();
        var view = planViews.view(stranger, plan.address(), null, ItemFilter.NONE);
        var shown = litPlans.of(stranger, view).of(item);
        assertThat(shown.isOwn()).isTrue();
        assertThat(shown.gravest()).contains(org.paodao.ui.Light.RED);
        assertThat(shown.lights().getFirst().why()).isEqualTo("/tasks/lights/" + item);
        UUID school = lists.item(office, plan.address(), "outcomes/2").list().item();
        assertThat(litPlans.of(stranger, view).of(school).isEmpty()).isTrue();
    }

    @Test
    void theOfficePutsRulesInForceOnce() {
        agreed();
        RuleSet songyang = rules.beginning(office, "松阳2022");
        var wish = new ItemRuleBook.Wish(Ids.next().toString(), songyang, "示例：按月看");
        for (int click = 0; click < 2; click++) {
            assertThat(rules.publish(office, wish)).isEqualTo(1);
        }
        assertThat(of(lights.item(office, item))).contains("2023-04 YELLOW", "2023-03 RED");
        assertThat(rules.rules(stranger).inForce().getFirst().code()).isEqualTo("松阳2022");
        assertThat(rules.beginning(office, "松阳2022").title().version()).isEqualTo(2);
        refused(
                "progresslight.rules-changed",
                () -> rules.publish(office, new ItemRuleBook.Wish("另一张表", songyang, "示例")));
        refused("access.forbidden", () -> rules.publish(head, wish));
        RuleSet open = rules.beginning(office, "银川2025");
        refused("progresslight.rules-findings", () -> rules.publish(office, new ItemRuleBook.Wish("再一张表", open, "示例")));
    }

    @Test
    void whoSeesNoTasksSeesNoLights() {
        agreed();
        refused("access.forbidden", () -> lights.item(Districts.with(office, Role.AUDITOR), item));
        assertThat(lights.item(Districts.someone(organization), item)).isEmpty();
    }

    private static List<String> of(List<ItemLightLine> lines) {
        return lines.stream()
                .map(line -> line.judged().period() + " " + line.judged().light())
                .toList();
    }
}
