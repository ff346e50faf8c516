package org.paodao.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.progress.Completion;
import org.paodao.progress.Draft;
import org.paodao.progress.Milestone;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Stage;
import org.paodao.progress.Task;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.Tasks;
import org.paodao.progress.sheet.TaskFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the sample task lists from their files, the way an office would: taken in as drafts, completed, agreed to. */
@Component
@Profile("demo")
class DemoTasks {
    private static final Logger LOG = LoggerFactory.getLogger(DemoTasks.class);
    private static final String PLAN = "2023";
    /** Two layouts, for neither says everything: one has days, the other goals and measures. */
    private static final List<String> FILES = List.of("by-leader.csv", "by-section.csv");

    private final Tasks tasks;
    private final PlanTaskLists lists;
    private final TaskFiles files;
    private final Completion completion;

    DemoTasks(Tasks tasks, PlanTaskLists lists, TaskFiles files, Completion completion) {
        this.tasks = tasks;
        this.lists = lists;
        this.files = files;
        this.completion = completion;
    }

    /** Loads what is missing. */
    void load(CurrentUser office) {
        if (started(office)) {
            return;
        }
        for (String name : FILES) {
            UUID file = files.store(office, name, content(name));
            files.apply(office, PLAN, file, new TaskFiles.Taking("", ""));
        }
        int agreed = 0;
        for (PlanTasks.Line line : lists.of(office, PLAN, TaskFilter.NONE).lines()) {
            if (line.list().stage() instanceof Stage.Drafting) {
                UUID item = line.place().item();
                List<Task> said = stepped(line.tasks());
                tasks.put(office, item, new Draft(said, ""), line.list().version());
                tasks.agree(office, item, line.list().version() + 1, "示例：按示例任务清单");
                done(office, line, said, agreed);
                agreed++;
            }
        }
        LOG.info("Demo: {} task lists were agreed.", agreed);
    }

    private boolean started(CurrentUser office) {
        return lists.of(office, PLAN, TaskFilter.NONE).lines().stream()
                .anyMatch(line -> line.list().version() > 0);
    }

    /** The same with equal weights, and two milestones each. */
    private static List<Task> stepped(List<Task> drafted) {
        BigDecimal weight = BigDecimal.valueOf(100 / drafted.size());
        List<Task> stepped = new ArrayList<>();
        for (Task task : drafted) {
            LocalDate end = Objects.requireNonNull(task.deadline());
            stepped.add(new Task(
                    task.id(),
                    task.number(),
                    "重点任务（示例）",
                    task.name(),
                    task.measures(),
                    task.goals(),
                    end,
                    task.owner(),
                    task.assisting(),
                    drafted.size() * weight.intValue() == 100 ? weight : null,
                    List.of(step("方案确定（示例）", end.minusDays(90), 40), step("完成验收（示例）", end.minusDays(5), 60))));
        }
        return stepped;
    }

    private static Milestone step(String name, LocalDate due, int weight) {
        return new Milestone(Ids.next(), name, due, BigDecimal.valueOf(weight));
    }

    /** Some of it is done, said by the unit itself. */
    private void done(CurrentUser office, PlanTasks.Line line, List<Task> said, int number) {
        UUID unit = line.place().unit();
        if (unit == null) {
            return;
        }
        CurrentUser liaison = DemoVoice.of(
                office,
                Role.LIAISON,
                "示例联络员",
                new Authority(unit, List.of(Grant.inUnits(Role.LIAISON, Set.of(unit))), Authority.NO_CEILING, null));
        for (int n = 0; n < said.size(); n++) {
            List<Milestone> steps = said.get(n).milestones();
            for (int step = 0; step < steps.size() && (number + n + step) % 4 != 3; step++) {
                Milestone one = steps.get(step);
                completion.mark(liaison, line.place().item(), one.id(), one.due(), 0);
            }
        }
    }

    private static byte[] content(String name) {
        try {
            return new ClassPathResource("samples/tasks/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
