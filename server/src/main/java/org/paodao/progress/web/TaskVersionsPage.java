package org.paodao.progress.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.Edition;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskDifference;
import org.paodao.ui.Page;

/**
 * The versions of an item's list.
 *
 * @param editions newest first
 * @param chosen the one that is shown; null for none
 * @param tasks what it says
 * @param differences from the one before it
 * @param on the day it is shown as of; null for none
 */
public record TaskVersionsPage(
        ItemTasks shown,
        List<Edition> editions,
        @Nullable Edition chosen,
        List<Task> tasks,
        List<TaskDifference> differences,
        Map<UUID, String> names,
        @Nullable LocalDate on)
        implements Page {
    public TaskVersionsPage {
        editions = List.copyOf(editions);
        tasks = List.copyOf(tasks);
        differences = List.copyOf(differences);
        names = Map.copyOf(names);
    }

    /** Where the list lives. */
    public String address() {
        return "/" + shown.planAddress() + "/" + shown.address() + "/tasks";
    }

    /** What the tasks of the chosen version say something about. */
    public List<TaskDifference.Field> fields() {
        return Arrays.stream(TaskDifference.Field.values())
                .filter(field ->
                        tasks.stream().anyMatch(task -> !field.of(task, names).isEmpty()))
                .toList();
    }
}
