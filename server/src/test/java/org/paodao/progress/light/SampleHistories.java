package org.paodao.progress.light;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.paodao.kernel.Ids;
import org.paodao.progress.Done;
import org.paodao.progress.Edition;
import org.paodao.progress.Goals;
import org.paodao.progress.ListHistory;
import org.paodao.progress.Milestone;
import org.paodao.progress.Owner;
import org.paodao.progress.Task;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;

/** Lists, what is done of them, and rules, made up for tests. */
final class SampleHistories {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Map<UUID, Done> NOTHING = Map.of();

    private SampleHistories() {}

    static RuleSet yinchuan() {
        RuleSet open = RuleSets.yinchuan2025();
        List<Rule> rules = new ArrayList<>(open.rules());
        rules.replaceAll(
                rule -> rule.light() == null ? new Rule(rule.number(), rule.when(), Light.GREEN, false) : rule);
        return new RuleSet(open.title(), open.from(), null, rules, List.of());
    }

    static ListHistory list(String agreed, Task... tasks) {
        return new ListHistory(
                Ids.next(),
                Ids.next(),
                "outcomes/1",
                List.of(edition(1, agreed)),
                List.of(tasks).stream()
                        .map(task -> new ListHistory.Spell(1, null, task))
                        .toList(),
                NOTHING);
    }

    static Edition edition(int number, String day) {
        Instant at = LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
        return new Edition(number, new Edition.Under(1, null, "示例", ""), "", at, "示例", null);
    }

    /** A task with a milestone of equal weight on each day. */
    static Task task(String... days) {
        return task(
                Ids.next(),
                List.of(days).stream()
                        .map(day -> new Milestone(Ids.next(), day, LocalDate.parse(day), null))
                        .toList());
    }

    static Task moved(Task task, String... days) {
        return task(
                task.id(),
                IntStream.range(0, days.length)
                        .mapToObj(n ->
                                new Milestone(task.milestones().get(n).id(), days[n], LocalDate.parse(days[n]), null))
                        .toList());
    }

    static Task task(UUID id, List<Milestone> steps) {
        return new Task(id, "1", "", "示例", "", Goals.NONE, null, Owner.unit(null), List.of(), null, steps);
    }

    static Map<UUID, Done> done(Milestone step, String day) {
        return Map.of(step.id(), new Done(LocalDate.parse(day), "示例", Instant.EPOCH, 1));
    }
}
