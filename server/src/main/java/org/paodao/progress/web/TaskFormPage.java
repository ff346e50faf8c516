package org.paodao.progress.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paodao.progress.ItemTasks;
import org.paodao.ui.Page;

/**
 * The form in which a list is drafted.
 *
 * @param units names to choose from
 * @param people of the lead unit, by name
 */
public record TaskFormPage(ItemTasks shown, TaskForm form, List<String> units, List<String> people) implements Page {
    public TaskFormPage {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /** Where the list lives. */
    public String address() {
        return "/" + shown.planAddress() + "/" + shown.address() + "/tasks";
    }

    /** What milestones and tasks of a row are refused for that has no field of its own. */
    public List<String> stepFields(int row) {
        return IntStream.range(0, 30)
                .boxed()
                .flatMap(step -> Stream.of("name", "due", "weight")
                        .map(field -> "task." + row + ".milestone." + step + "." + field))
                .toList();
    }
}
