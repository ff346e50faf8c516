package org.paodao.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done: the unit says so of its tasks and milestones, and nobody above it overwrites that. */
@Service
public class Completion {
    private final TaskLists lists;
    private final DoneTables table;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completion(TaskLists lists, DoneTables table, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.lists = lists;
        this.table = table;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that an agreed task or milestone is done.
     *
     * @param thing id of the task or the milestone
     * @param on since when; not later than today
     * @param seen the version of what was said before; 0 when nothing was
     */
    @Transactional
    public void mark(CurrentUser user, UUID item, UUID thing, @Nullable LocalDate on, int seen) {
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("on", "progress.done-day");
        }
        say(user, new DoneTables.Mark(item, thing, on, seen));
    }

    /** Takes it back: it is not done after all. */
    @Transactional
    public void takeBack(CurrentUser user, UUID item, UUID thing, int seen) {
        say(user, new DoneTables.Mark(item, thing, null, seen));
    }

    private void say(CurrentUser user, DoneTables.Mark mark) {
        table.hold(mark.thing());
        ItemTasks shown = lists.item(user, mark.item());
        Task task = shown.list().tasks().stream()
                .filter(one -> one.id().equals(mark.thing())
                        || one.milestones().stream().anyMatch(step -> step.id().equals(mark.thing())))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("progress.thing-unknown"));
        Rights.require(
                shown.rights().mark() || Rights.of(user, task.owner().unit()).mark());
        Done before = shown.list().done().get(mark.thing());
        LocalDate was = before == null ? null : before.on();
        if (before != null && before.version() == mark.seen() + 1 && Objects.equals(was, mark.on())) {
            return;
        }
        if ((before == null ? 0 : before.version()) != mark.seen() || !table.mark(user, mark)) {
            throw Refusal.conflict("progress.changed");
        }
        audit.record(
                user,
                new Change(
                        mark.on() == null ? "progress.done-taken-back" : "progress.done",
                        ListSteps.SUBJECT,
                        TaskList.trail(mark.item()),
                        was == null ? null : Map.of("name", name(task, mark.thing()), "on", was),
                        mark.on() == null ? null : Map.of("name", name(task, mark.thing()), "on", mark.on()),
                        null));
        events.publishEvent(new DoneChanged(user.jurisdiction(), mark.item()));
    }

    private static String name(Task task, UUID thing) {
        return task.milestones().stream()
                .filter(step -> step.id().equals(thing))
                .map(step -> task.name() + " / " + step.name())
                .findFirst()
                .orElse(task.name());
    }
}
