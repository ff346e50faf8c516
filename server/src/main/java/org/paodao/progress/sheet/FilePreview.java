package org.paodao.progress.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.Refusal;
import org.paodao.progress.PlanPlace;
import org.paodao.progress.Task;
import org.paodao.progress.TaskDifference;

/**
 * A file beside the lists of a plan; nothing is written yet.
 *
 * @param file the original in the module files
 * @param rows how many tasks it tells
 * @param lists those that it speaks of
 * @param flaws cells that stand in the way; while there are any, nothing is taken in
 */
public record FilePreview(
        UUID file,
        String name,
        Layout layout,
        int rows,
        List<Listed> lists,
        List<CellFlaw> flaws,
        Map<UUID, String> names) {
    public FilePreview {
        lists = List.copyOf(lists);
        flaws = List.copyOf(flaws);
        names = Map.copyOf(names);
    }

    /**
     * An item's list in the file.
     *
     * @param agreed whether a version of it was agreed, so that a change needs a reason
     * @param tasks as the file tells them, over what stands now
     * @param differences from what stands now; empty when it says the same
     */
    public record Listed(PlanPlace place, boolean agreed, List<Task> tasks, List<TaskDifference> differences) {
        public Listed {
            tasks = List.copyOf(tasks);
            differences = List.copyOf(differences);
        }

        /** Whether it says what stands already. */
        public boolean same() {
            return differences.isEmpty();
        }
    }

    /** The lists that the file changes. */
    public List<Listed> changed() {
        return lists.stream().filter(list -> !list.same()).toList();
    }

    /** Whether nothing stands in the way. */
    public boolean isClean() {
        return flaws.isEmpty();
    }

    /** Whether taking it in needs a reason. */
    public boolean needsReason() {
        return changed().stream().anyMatch(Listed::agreed);
    }

    /** Refuses when anything stands in the way. */
    void check() {
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws.stream().map(CellFlaw::at).toList());
        }
    }
}
