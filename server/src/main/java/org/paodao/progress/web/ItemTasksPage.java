package org.paodao.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Entry;
import org.paodao.progress.Course;
import org.paodao.progress.Done;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.Stage;
import org.paodao.progress.Task;
import org.paodao.progress.TaskDifference;
import org.paodao.progress.TaskState;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.ui.Page;

/**
 * The task list of one item.
 *
 * @param differences what the draft says otherwise than agreed
 * @param beside what stands beside the list
 * @param typed what was typed with a step that was refused
 */
public record ItemTasksPage(
        ItemTasks shown, List<TaskDifference> differences, ListSurroundings.Beside beside, String typed)
        implements Page {
    public ItemTasksPage {
        differences = List.copyOf(differences);
    }

    /** On which tasks are late or not. */
    public LocalDate today() {
        return beside.today();
    }

    /** Changes written down, newest first. */
    public List<Entry> trail() {
        return beside.trail();
    }

    /** The newest light of the item; null for none. */
    public @Nullable ItemLightLine light() {
        return beside.light();
    }

    /** Where it lives. */
    public String address() {
        return item() + "/tasks";
    }

    /** Where the item lives. */
    public String item() {
        return "/" + shown.planAddress() + "/" + shown.address();
    }

    /** The tasks to look at now: the draft for those whom it concerns. */
    public List<Task> tasks() {
        return shown.list().shown();
    }

    public TaskState state(Task task) {
        return TaskState.of(task, shown.list().done(), today());
    }

    /** How far a task has come, in percent. */
    public String percent(Task task) {
        return plain(Course.of(task, shown.list().done()));
    }

    /** How far the agreed list has come; empty for none. */
    public String percent() {
        BigDecimal reached = Course.of(shown.list().tasks(), shown.list().done());
        return reached == null ? "" : plain(reached);
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** What is said of a task or milestone; null for nothing. */
    public @Nullable Done done(UUID thing) {
        return shown.list().done().get(thing);
    }

    /** Whether what is done can be said here: of an agreed list, by its unit. */
    public boolean marks() {
        return shown.rights().mark()
                && shown.list().draft() == null
                && shown.list().edition() != null;
    }

    /** The assisting units in one line. */
    public String assisting(Task task) {
        return task.assisting().stream().map(shown::name).collect(Collectors.joining("、"));
    }

    public boolean mayEdit() {
        return shown.place() != null && shown.rights().draft() && !(shown.list().stage() instanceof Stage.Submitted);
    }

    public boolean maySubmit() {
        return shown.rights().submit() && shown.list().stage() instanceof Stage.Drafting;
    }

    public boolean mayRecall() {
        return shown.rights().submit() && shown.list().stage() instanceof Stage.Submitted;
    }

    public boolean mayReturn() {
        return shown.rights().agree() && shown.list().stage() instanceof Stage.Submitted;
    }

    /** The office agrees to what was sent, and to what it drafted itself. */
    public boolean mayAgree() {
        return mayReturn()
                || (shown.rights().agree()
                        && shown.list().stage() instanceof Stage.Drafting drafting
                        && drafting.office());
    }

    public boolean mayConfirm() {
        return shown.rights().agree()
                && shown.place() != null
                && !shown.fit().isEmpty()
                && shown.list().stage() instanceof Stage.Agreed;
    }

    public boolean mayDrop() {
        return shown.rights().draft()
                && (shown.list().stage() instanceof Stage.Drafting
                        || shown.list().stage() instanceof Stage.Returned);
    }
}
