package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.LitPlans;
import org.paodao.plan.PlanLists;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Task;
import org.paodao.progress.Tasks;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Extensions;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Whom;
import org.paodao.scoring.light.Light;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What reports, or their want, do to the lights of items. */
@DatabaseTest
class ReportsAndLightsTest extends Reporting {
    private static final LocalDate DUE = LocalDate.of(2023, 7, 10);

    @Autowired
    private Tasks taskSteps;

    @Autowired
    private ItemLightLists lights;

    @Autowired
    private PlanLists planViews;

    @Autowired
    private LitPlans litPlans;

    @Autowired
    private Extensions extensions;

    @Test
    void anItemOfWhichNoReportCameShowsThatItIsMissing() {
        assertThat(lights.item(office, place.item())).isEmpty();
        Place late = asked();
        ItemLightLine missing = newest();
        assertThat(missing.judged().light()).isEqualTo(Light.MISSING);
        assertThat(missing.judged().period()).hasToString("2023-06");
        assertThat(missing.judged().reasons()).singleElement().satisfies(why -> {
            assertThat(why.key()).isEqualTo("report-missing");
            assertThat(why.arguments()).containsExactly("t:示例调度", "t:2023-07-13");
        });
        var view = planViews.view(stranger, plan.address(), null, ItemFilter.NONE);
        assertThat(litPlans.of(stranger, view).of(place.item()).lights())
                .singleElement()
                .satisfies(one -> assertThat(one.light()).isEqualTo(org.paodao.ui.Light.MISSING));

        rounds.close(office, late.round(), 1, "示例");
        assertThat(newest().judged().light())
                .as("what was never reported stays so in a closed round")
                .isEqualTo(Light.MISSING);
        rounds.reopen(office, late.round(), 2, "示例");
        accepted(late, SampleReports.said("补报"));
        assertThat(lights.item(office, place.item())).isEmpty();
    }

    @Test
    void moreTimeIsNotOverdue() {
        Place late = asked();
        UUID wish = wish(late);
        assertThat(newest().judged().light()).isEqualTo(Light.MISSING);
        extensions.answer(office, wish, new Extensions.Said(LocalDate.of(2099, 1, 1), ""));
        assertThat(lights.newest(office, List.of(place.item()))).isEmpty();
    }

    private UUID wish(Place late) {
        extensions.ask(liaison, late.round(), lead, Ids.next(), new Extensions.Said(LocalDate.of(2099, 1, 1), "示例"));
        return extensions.of(office, List.of(late.round())).getFirst().id();
    }

    @Test
    void aListThatJudgesKeepsItsLightAndTheWantOfAReportStandsBesideIt() {
        agreed(SampleTasks.two(lead, other));
        asked();
        ItemLightLine june = month("2023-06");
        assertThat(june.judged().light()).isEqualTo(Light.RED);
        assertThat(Objects.requireNonNull(june.owed()).key()).isEqualTo("report-missing");
        assertThat(month("2023-05").owed()).isNull();
    }

    @Test
    void aListWithoutDaysCannotJudgeSoTheWantOfAReportShows() {
        agreed(List.of(SampleTasks.plain("1", "", "示例任务", lead, null)));
        assertThat(month("2023-06").judged().light()).isEqualTo(Light.NOT_JUDGED);
        asked();
        assertThat(month("2023-06").judged().light()).isEqualTo(Light.MISSING);
        assertThat(month("2023-05").judged().light()).isEqualTo(Light.NOT_JUDGED);
        assertThat(newest().judged().light()).isEqualTo(Light.MISSING);
    }

    @Test
    void aUnitThatSaysOnScheduleStandsOutBesideARedLight() {
        agreed(SampleTasks.two(lead, other));
        Place late = asked();
        accepted(late, SampleReports.said("进展顺利（示例）"));
        ItemLightLine june = month("2023-06");
        assertThat(june.judged().light()).isEqualTo(Light.RED);
        assertThat(Objects.requireNonNull(june.said()).onSchedule()).isTrue();
        assertThat(june.gap()).isEqualTo(ItemLightLine.Gap.BETTER);
        assertThat(june.owed()).isNull();
        assertThat(month("2023-05").gap()).isEqualTo(ItemLightLine.Gap.OPEN);
    }

    /** The item in a round about the first half of 2023 that is long over. */
    private Place asked() {
        Round round = SampleReports.round(plan.id(), new Days(DUE.minusDays(9), DUE, DUE.plusDays(3)), Whom.ALL);
        rounds.open(office, round);
        return new Place(round.id(), place.item());
    }

    private void agreed(List<Task> said) {
        taskSteps.put(liaison, place.item(), new Draft(said, ""), 0);
        taskSteps.submit(head, place.item(), 1);
        taskSteps.agree(office, place.item(), 2, "");
    }

    private ItemLightLine newest() {
        return Objects.requireNonNull(
                lights.newest(stranger, List.of(place.item())).get(place.item()));
    }

    private ItemLightLine month(String month) {
        return lights.item(stranger, place.item()).stream()
                .filter(line -> line.judged().period().toString().equals(month))
                .findFirst()
                .orElseThrow();
    }
}
