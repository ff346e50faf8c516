package org.paodao.progress;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one item of a plan.
 *
 * @param version counts every step, so that a stale form is told; 0 while there is no list
 * @param edition the newest version agreed to; null while there is none
 * @param tasks what that version says
 * @param draft what the next one will say; null when nothing is drafted, or for those whom a draft does not concern
 * @param done what is done, by the id of the task or milestone
 */
public record TaskList(
        UUID item,
        int version,
        Stage stage,
        @Nullable Edition edition,
        List<Task> tasks,
        @Nullable Draft draft,
        Map<UUID, Done> done) {

    public TaskList {
        tasks = List.copyOf(tasks);
        done = Map.copyOf(done);
    }

    /** The list of an item of which nothing is said. */
    public static TaskList none(UUID item) {
        return new TaskList(item, 0, new Stage.Empty(), null, List.of(), null, Map.of());
    }

    /**
     * Under which id the trail of changes keeps what happens to an item's list. Not under the item's own: its page shows that trail to everybody inside,
     * and drafts are for few.
     */
    public static UUID trail(UUID item) {
        return UUID.nameUUIDFromBytes(("progress.list/" + item).getBytes(StandardCharsets.UTF_8));
    }

    /** What is to be looked at now: the draft where there is one. */
    public List<Task> shown() {
        return draft == null ? tasks : draft.tasks();
    }

    /** The same as everybody inside sees it: what is agreed. */
    TaskList outside() {
        return new TaskList(item, version, Stage.resting(stage.edition()), edition, tasks, null, done);
    }
}
