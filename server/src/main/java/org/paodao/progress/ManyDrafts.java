package org.paodao.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of many lists at once, such as those of a file: all or none, and however many they are, in the same number of statements. */
@Service
public class ManyDrafts {
    private final PlanLists plans;
    private final ListTables lists;
    private final KnownOwners owners;
    private final ListSteps steps;

    ManyDrafts(PlanLists plans, ListTables lists, KnownOwners owners, ListSteps steps) {
        this.plans = plans;
        this.lists = lists;
        this.owners = owners;
        this.steps = steps;
    }

    /**
     * Says what the next versions of lists of a plan will say, whatever their drafts say now.
     *
     * @param drafts by item
     */
    @Transactional
    public void put(CurrentUser user, String plan, Map<UUID, Draft> drafts) {
        var view = plans.view(user, plan, null, ItemFilter.NONE);
        Map<UUID, PlanPlace> places = PlanPlaces.of(view);
        Map<UUID, ListTables.Row> rows = new HashMap<>();
        lists.all(user.jurisdiction(), view.head().id()).forEach(row -> rows.put(row.item(), row));
        List<ListSteps.Wanted> wanted = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        drafts.forEach((item, draft) -> {
            PlanPlace place = places.get(item);
            if (place == null) {
                throw Refusal.notFound("progress.item-unknown");
            }
            Rights.require(Rights.of(user, place.unit()).draft());
            wanted.add(new ListSteps.Wanted(
                    rows.getOrDefault(item, ListTables.Row.none(place)).at(place), draft));
            tasks.addAll(draft.tasks());
        });
        List<Flaw> flaws = new ArrayList<>(owners.flaws(user, tasks));
        drafts.values().forEach(draft -> flaws.addAll(flaws(draft.tasks())));
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        steps.draft(user, wanted);
    }

    /** Nobody else takes a file into the lists of a plan until the transaction ends, so that one that is taken in twice in one moment is taken in once. */
    public void hold(CurrentUser user, String plan) {
        lists.holdFiles(plans.head(user, plan, null).id());
    }

    /** What stands in the way of keeping these tasks as the draft of one list. */
    public List<Flaw> flaws(List<Task> tasks) {
        return TaskChecks.draft(tasks);
    }
}
