package org.paodao.progress.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.progress.light.SampleHistories.NOTHING;
import static org.paodao.progress.light.SampleHistories.ZONE;
import static org.paodao.progress.light.SampleHistories.done;
import static org.paodao.progress.light.SampleHistories.edition;
import static org.paodao.progress.light.SampleHistories.list;
import static org.paodao.progress.light.SampleHistories.moved;
import static org.paodao.progress.light.SampleHistories.task;
import static org.paodao.progress.light.SampleHistories.yinchuan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.light.Told;
import org.paodao.kernel.Ids;
import org.paodao.progress.Done;
import org.paodao.progress.ListHistory;
import org.paodao.progress.Milestone;
import org.paodao.progress.Task;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;

class ItemAssessorTest {
    @Test
    void aLightSaysWhatWasDueWhatWasDoneAndByWhichRule() {
        Task task = task("2023-03-15", "2023-06-30", "2023-09-30", "2023-12-31");
        ItemJudged march =
                judge(list("2023-01-10", task), NOTHING, "2023-04-10").get(2);
        assertThat(march.light()).isEqualTo(Light.YELLOW);
        assertThat(march.expected()).isEqualByComparingTo("25");
        assertThat(march.reasons())
                .containsExactly(
                        new Told("behind-points", List.of("p:2023-03", "n:25", "n:0", "n:25")),
                        new Told("light-by-rule", List.of("t:YELLOW", "t:序时进度", "i:1", "i:2")));
    }

    @Test
    void whatIsNotDueIsNeverBehind() {
        Task task = task("2023-03-15", "2023-12-31");
        ListHistory list = list("2023-01-10", task);
        assertThat(lights(list, NOTHING, "2023-03-15")).containsExactly(Light.GREEN, Light.GREEN, Light.GREEN);
        assertThat(lights(list, NOTHING, "2023-03-16")).containsExactly(Light.GREEN, Light.GREEN, Light.RED);
    }

    @Test
    void whatWasDoneLaterDoesNotMendTheMonthBefore() {
        Task task = task("2023-02-15", "2023-12-31");
        Map<UUID, Done> done = done(task.milestones().getFirst(), "2023-03-05");
        assertThat(lights(list("2023-01-10", task), done, "2023-04-01"))
                .containsExactly(Light.GREEN, Light.RED, Light.GREEN, Light.GREEN);
    }

    @Test
    void whatWasDoneEarlyIsAhead() {
        Task task = task("2023-05-15", "2023-12-31");
        assertThat(lights(list("2023-01-10", task), done(task.milestones().getFirst(), "2023-02-05"), "2023-02-20"))
                .containsExactly(Light.GREEN, Light.BLUE);
    }

    /** 银川: not started is yellow, three months running red; a running month does not count to them. */
    @Test
    void notStartedIsYellowAndThreeMonthsRunningRed() {
        Task task = task("2023-02-15", "2023-04-30", "2023-06-30", "2023-08-31", "2023-10-31", "2023-12-31");
        ListHistory list = list("2023-01-10", task);
        assertThat(lights(list, NOTHING, "2023-04-20", yinchuan()))
                .containsExactly(Light.GREEN, Light.YELLOW, Light.YELLOW, Light.YELLOW);
        assertThat(lights(list, NOTHING, "2023-05-01", yinchuan()))
                .containsExactly(Light.GREEN, Light.YELLOW, Light.YELLOW, Light.RED, Light.RED);
    }

    /** 松阳: a month behind is yellow, a quarter's goal missed red; while the quarter runs its goal is not missed. */
    @Test
    void aMonthBehindIsYellowAndAQuarterMissedRed() {
        Task task = task("2023-02-15", "2023-12-31");
        ListHistory list = list("2023-01-10", task);
        assertThat(lights(list, NOTHING, "2023-03-31", RuleSets.songyang2022()))
                .containsExactly(Light.GREEN, Light.YELLOW, Light.YELLOW);
        assertThat(lights(list, NOTHING, "2023-04-02", RuleSets.songyang2022()))
                .containsExactly(Light.GREEN, Light.YELLOW, Light.RED, Light.YELLOW);
    }

    @Test
    void aListWithoutDaysIsNotJudged() {
        Task task = task();
        List<ItemJudged> judged = judge(list("2023-01-10", task), NOTHING, "2023-02-10");
        assertThat(judged).extracting(ItemJudged::light).containsOnly(Light.NOT_JUDGED);
        assertThat(judged.getFirst().reasons()).extracting(Told::key).containsExactly("no-path");
    }

    @Test
    void thereIsNoLightBeforeTheListWasAgreedUnlessItsYearWasOver() {
        Task task = task("2023-02-15", "2023-12-31");
        assertThat(judge(list("2023-05-10", task), NOTHING, "2023-06-10"))
                .extracting(one -> one.period().number())
                .containsExactly(5, 6);
        assertThat(judge(list("2024-05-10", task), NOTHING, "2024-06-10")).hasSize(12);
        assertThat(judge(list("2022-12-10", task), NOTHING, "2022-12-31")).isEmpty();
    }

    @Test
    void aMonthIsJudgedByTheVersionOfTheListThatHeldAtItsEnd() {
        Task early = task("2023-02-15", "2023-12-31");
        Task later = moved(early, "2023-06-30", "2023-12-31");
        var list = new ListHistory(
                Ids.next(),
                Ids.next(),
                "outcomes/1",
                List.of(edition(1, "2023-01-10"), edition(2, "2023-03-20")),
                List.of(new ListHistory.Spell(1, 2, early), new ListHistory.Spell(2, null, later)),
                NOTHING);
        assertThat(assessor("2023-04-10").judge(list, 2023))
                .extracting(ItemJudged::light)
                .containsExactly(Light.GREEN, Light.RED, Light.GREEN, Light.GREEN);
    }

    @Test
    void rulesPutInForceLaterDoNotTouchMonthsThatAreOver() {
        Task task = task("2023-02-15", "2023-12-31");
        var rules = new ItemRulesInForce(List.of(new ItemRuleVersion(
                new RuleSet(
                        RuleSets.songyang2022().title(),
                        LocalDate.of(2022, 1, 1),
                        null,
                        RuleSets.songyang2022().rules(),
                        List.of()),
                "示例",
                Instant.parse("2023-03-10T00:00:00Z"),
                "")));
        assertThat(new ItemAssessor(rules, LocalDate.of(2023, 3, 20), ZONE).judge(list("2023-01-10", task), 2023))
                .extracting(one -> one.rule().code() + " " + one.light())
                .containsExactly("序时进度 GREEN", "序时进度 RED", "松阳2022 YELLOW");
    }

    /** Whatever the list and whatever is done: bad news only of what was due and is not done. */
    @Test
    void nothingWarnsUnlessSomethingWasDueAndIsNotDone() {
        int warned = 0;
        for (long seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            List<Task> tasks = IntStream.range(0, 1 + chance.nextInt(4))
                    .mapToObj(n -> task(days(chance)))
                    .toList();
            Map<UUID, Done> done = new HashMap<>();
            tasks.forEach(task -> task.milestones().stream()
                    .filter(step -> chance.nextBoolean())
                    .forEach(step -> done.putAll(done(step, day(chance)))));
            RuleSet rules = chance.nextBoolean() ? RuleSets.usual() : yinchuan();
            String today = day(chance);
            for (ItemJudged one : judge(list("2023-01-01", tasks.toArray(Task[]::new)), done, today, rules)) {
                if (one.light().warns()) {
                    warned++;
                    assertThat(tasks.stream().flatMap(task -> task.milestones().stream()))
                            .as("seed %d, %s", seed, one)
                            .anyMatch(step -> isOpen(step, done, one));
                }
            }
        }
        assertThat(warned).isGreaterThan(100);
    }

    private static boolean isOpen(Milestone step, Map<UUID, Done> done, ItemJudged one) {
        LocalDate due = step.due();
        Done said = done.get(step.id());
        LocalDate on = said == null ? null : said.on();
        return due != null && due.isBefore(one.asOf().plusDays(1)) && (on == null || on.isAfter(one.asOf()));
    }

    private static String[] days(Random chance) {
        return IntStream.range(0, 1 + chance.nextInt(5))
                .mapToObj(n -> day(chance))
                .sorted()
                .toArray(String[]::new);
    }

    private static String day(Random chance) {
        return LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(365)).toString();
    }

    private static List<Light> lights(ListHistory list, Map<UUID, Done> done, String today) {
        return lights(list, done, today, RuleSets.usual());
    }

    private static List<Light> lights(ListHistory list, Map<UUID, Done> done, String today, RuleSet rules) {
        return judge(list, done, today, rules).stream().map(ItemJudged::light).toList();
    }

    private static List<ItemJudged> judge(ListHistory list, Map<UUID, Done> done, String today) {
        return judge(list, done, today, RuleSets.usual());
    }

    private static List<ItemJudged> judge(ListHistory list, Map<UUID, Done> done, String today, RuleSet rules) {
        var held = new RuleSet(rules.title(), LocalDate.of(2020, 1, 1), null, rules.rules(), rules.escalations());
        var version = new ItemRuleVersion(held, "示例", Instant.EPOCH, "");
        var marked = new ListHistory(list.item(), list.plan(), list.address(), list.editions(), list.spells(), done);
        return new ItemAssessor(new ItemRulesInForce(List.of(version)), LocalDate.parse(today), ZONE)
                .judge(marked, 2023);
    }

    private static ItemAssessor assessor(String today) {
        return new ItemAssessor(new ItemRulesInForce(List.of()), LocalDate.parse(today), ZONE);
    }
}
