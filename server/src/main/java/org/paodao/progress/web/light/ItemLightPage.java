package org.paodao.progress.web.light;

import java.util.List;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.light.ItemLightChange;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.ui.Page;

/**
 * How an item stood month by month, and why.
 *
 * @param lines newest first
 * @param changes newest first
 */
public record ItemLightPage(ItemTasks shown, List<ItemLightLine> lines, List<ItemLightChange> changes) implements Page {
    public ItemLightPage {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    /** Where the list of the item lives. */
    public String tasks() {
        return "/" + shown.planAddress() + "/" + shown.address() + "/tasks";
    }
}
