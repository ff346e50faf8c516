package org.paodao.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.TaskList;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.progress.light.ItemLightLists;
import org.springframework.stereotype.Component;

/** What stands beside an item's list on its page. */
@Component
class ListSurroundings {
    private final Audit audit;
    private final ItemLightLists lights;
    private final Clock clock;

    ListSurroundings(Audit audit, ItemLightLists lights, Clock clock) {
        this.audit = audit;
        this.lights = lights;
        this.clock = clock;
    }

    Beside of(CurrentUser user, ItemTasks shown) {
        UUID item = shown.list().item();
        List<Entry> trail = shown.rights().seesDraft() ? audit.trail(user, TaskList.trail(item)) : List.of();
        return new Beside(trail, lights.newest(user, List.of(item)).get(item), LocalDate.now(clock));
    }

    /**
     * What stands beside a list.
     *
     * @param trail changes written down, newest first; for those whom drafts concern
     * @param light the newest of the item; null for none
     * @param today on which tasks are late or not
     */
    public record Beside(List<Entry> trail, @Nullable ItemLightLine light, LocalDate today) {
        public Beside {
            trail = List.copyOf(trail);
        }
    }
}
