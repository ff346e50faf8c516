package org.paodao.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the steps of lists, each with its record in the trail. What is allowed was looked at before. */
@Component
class ListSteps {
    static final String SUBJECT = "progress.list";

    private final ListTables lists;
    private final TaskTables tasks;
    private final ListEditions editions;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ListSteps(
            ListTables lists, TaskTables tasks, ListEditions editions, Audit audit, ApplicationEventPublisher events) {
        this.lists = lists;
        this.tasks = tasks;
        this.editions = editions;
        this.audit = audit;
        this.events = events;
    }

    /** Keeps drafts, however many in the same number of statements. */
    void draft(CurrentUser user, List<Wanted> wanted) {
        boolean office = Permissions.reach(user, Permission.TASK_AGREE).everything();
        List<ListTables.Row> begun = new ArrayList<>();
        List<ListTables.Row> worked = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Wanted one : wanted) {
            ListTables.Row row = one.row();
            if (row.stage().edition() > 0 && one.draft().reason().isEmpty()) {
                throw Refusal.invalid("reason", "progress.reason-missing");
            }
            ListTables.Row next = row.to(drafting(row.stage(), office), one.draft(), user);
            (row.version() == 0 ? begun : worked).add(next);
            changes.add(new Change(
                    "progress.drafted", SUBJECT, TaskList.trail(row.item()), Trace.of(row), Trace.of(next), null));
        }
        stale(lists.insert(user, begun).or(() -> lists.update(user, worked)).orElse(null));
        audit.record(user, changes);
    }

    private static Stage.Drafting drafting(Stage stage, boolean office) {
        return switch (stage) {
            case Stage.Empty empty -> empty.draft(office);
            case Stage.Drafting drafting -> drafting.edit(office);
            case Stage.Returned returned -> returned.edit(office);
            case Stage.Agreed agreed -> agreed.amend(office);
            case Stage.Submitted submitted -> throw Refusal.conflict("progress.not-now." + submitted.word());
        };
    }

    /** Writes a step that leaves what is agreed as it is. */
    void take(CurrentUser user, ListTables.Row before, ListTables.Row after, String action) {
        stale(lists.update(user, List.of(after)).orElse(null));
        String why = after.stage() instanceof Stage.Returned returned ? returned.why() : null;
        audit.record(
                user,
                new Change(action, SUBJECT, TaskList.trail(before.item()), Trace.of(before), Trace.of(after), why));
    }

    /** Writes a version. */
    void agree(CurrentUser user, ListTables.Row row, Stage.Agreed next, Agreeing agreeing) {
        List<Task> before = tasks.holding(
                        user.jurisdiction(),
                        new TaskTables.Which(
                                null, List.of(row.item()), row.stage().edition()))
                .getOrDefault(row.item(), List.of());
        List<Task> after = agreeing.tasks() == null ? before : agreeing.tasks();
        stale(lists.update(user, List.of(row.to(next, null, user))).orElse(null));
        editions.write(
                user,
                new ListEditions.Agreement(
                        row.item(), next.edition(), agreeing.place().under(), agreeing.reason(), row.submittedBy()),
                before,
                after);
        audit.record(
                user,
                new Change(
                        agreeing.tasks() == null ? "progress.confirmed" : "progress.agreed",
                        SUBJECT,
                        TaskList.trail(row.item()),
                        new Trace(row.stage().word(), row.stage().edition(), Trace.names(before)),
                        new Trace(next.word(), next.edition(), Trace.names(after)),
                        agreeing.reason().isEmpty() ? null : agreeing.reason()));
        events.publishEvent(new TasksAgreed(user.jurisdiction(), row.item(), next.edition()));
    }

    private static void stale(@Nullable UUID item) {
        if (item != null) {
            throw Refusal.conflict("progress.changed");
        }
    }

    /** A draft over the list as it was seen. */
    record Wanted(ListTables.Row row, Draft draft) {}

    /**
     * What is agreed to.
     *
     * @param tasks null when they stay as they are
     */
    record Agreeing(PlanPlace place, @Nullable List<Task> tasks, String reason) {}

    /** What the trail keeps of a list: versions and drafts hold the rest. */
    private record Trace(String stage, int edition, List<String> tasks) {
        static Trace of(ListTables.Row row) {
            Draft draft = row.draft();
            return new Trace(
                    row.stage().word(), row.stage().edition(), draft == null ? List.of() : names(draft.tasks()));
        }

        static List<String> names(List<Task> tasks) {
            return tasks.stream()
                    .map(task -> (task.number() + " " + task.name()).strip())
                    .toList();
        }
    }
}
