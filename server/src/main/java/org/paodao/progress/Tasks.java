package org.paodao.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a task list: its unit drafts it, the unit's head sends it, the office agrees to it or returns it, and all begins again for its next version.
 * Each step names the version of the list that was seen; taken twice by the same user it is taken once.
 */
@Service
public class Tasks {
    private final PlanPlaces places;
    private final ListTables lists;
    private final KnownOwners owners;
    private final ListSteps steps;

    Tasks(PlanPlaces places, ListTables lists, KnownOwners owners, ListSteps steps) {
        this.places = places;
        this.lists = lists;
        this.owners = owners;
        this.steps = steps;
    }

    /**
     * Says what the next version of an item's list will say.
     *
     * @param seen the version of the list that the form showed; 0 when there was none
     * @throws Refusal at each field that is not right, or when somebody else changed the list
     */
    @Transactional
    public void put(CurrentUser user, UUID item, Draft draft, int seen) {
        PlanPlace place = places.now(user, item);
        Rights.require(Rights.of(user, place.unit()).draft());
        check(TaskChecks.draft(draft.tasks()), owners.flaws(user, draft.tasks()));
        ListTables.Row row = lists.held(user.jurisdiction(), item).orElse(ListTables.Row.none(place));
        if (row.isRepeated(user, seen, Stage.Drafting.class) && draft.equals(row.draft())) {
            return;
        }
        seen(row, seen);
        steps.draft(user, List.of(new ListSteps.Wanted(row.at(place), draft)));
    }

    /** Gives a draft up; what was agreed stays. */
    @Transactional
    public void drop(CurrentUser user, UUID item, int seen) {
        ListTables.Row row = row(user, item);
        Rights.require(rights(user, row).draft());
        if (row.isRepeated(user, seen, Stage.class) && row.draft() == null) {
            return;
        }
        seen(row, seen);
        Stage next = switch (row.stage()) {
            case Stage.Drafting drafting -> drafting.drop();
            case Stage.Returned returned -> returned.drop();
            default -> throw notNow(row);
        };
        steps.take(user, row, row.to(next, null, user), "progress.draft-dropped");
    }

    /** Sends the draft to the office, for the unit. */
    @Transactional
    public void submit(CurrentUser user, UUID item, int seen) {
        PlanPlace place = places.now(user, item);
        Rights.require(Rights.of(user, place.unit()).submit());
        ListTables.Row row = row(user, item).at(place);
        if (row.isRepeated(user, seen, Stage.Submitted.class)) {
            return;
        }
        seen(row, seen);
        if (!(row.stage() instanceof Stage.Drafting drafting) || row.draft() == null) {
            throw notNow(row);
        }
        complete(user, row.draft());
        steps.take(user, row, row.to(drafting.submit(user.account()), row.draft(), user), "progress.submitted");
    }

    /** Takes back what was sent, to go on working on it. */
    @Transactional
    public void recall(CurrentUser user, UUID item, int seen) {
        ListTables.Row row = row(user, item);
        Rights.require(rights(user, row).submit());
        if (row.isRepeated(user, seen, Stage.Drafting.class)) {
            return;
        }
        seen(row, seen);
        if (!(row.stage() instanceof Stage.Submitted submitted)) {
            throw notNow(row);
        }
        steps.take(user, row, row.to(submitted.recall(), row.draft(), user), "progress.recalled");
    }

    /** Sends a list back to its unit, with the reason. */
    @Transactional
    public void sendBack(CurrentUser user, UUID item, int seen, String why) {
        Permissions.require(user, Permission.TASK_AGREE);
        ListTables.Row row = row(user, item);
        if (row.isRepeated(user, seen, Stage.Returned.class)) {
            return;
        }
        seen(row, seen);
        if (!(row.stage() instanceof Stage.Submitted submitted)) {
            throw notNow(row);
        }
        steps.take(user, row, row.to(submitted.sendBack(why), row.draft(), user), "progress.returned");
    }

    /**
     * Agrees to what was sent, or to what the office itself drafted: it is the next version of the list.
     *
     * @param remark on what grounds; needed where nobody sent it
     */
    @Transactional
    public void agree(CurrentUser user, UUID item, int seen, String remark) {
        Permissions.require(user, Permission.TASK_AGREE);
        PlanPlace place = places.now(user, item);
        ListTables.Row row = row(user, item).at(place);
        if (row.isRepeated(user, seen, Stage.Agreed.class)) {
            return;
        }
        seen(row, seen);
        Draft draft = row.draft();
        if (draft == null) {
            throw notNow(row);
        }
        Stage.Agreed next = switch (row.stage()) {
            case Stage.Submitted submitted -> submitted.agree(user.account());
            case Stage.Drafting drafting -> drafting.agree();
            default -> throw notNow(row);
        };
        if (row.submittedBy() == null && remark.isBlank()) {
            throw Refusal.invalid("remark", "progress.remark-missing");
        }
        complete(user, draft);
        String reason = Stream.of(draft.reason(), remark.strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
        steps.agree(user, row, next, new ListSteps.Agreeing(place, draft.tasks(), reason));
    }

    /** Lets a list hold under the newest plan as it is, after a look at what the plan changed: a version with the same tasks. */
    @Transactional
    public void confirm(CurrentUser user, UUID item, int seen, String reason) {
        Permissions.require(user, Permission.TASK_AGREE);
        PlanPlace place = places.now(user, item);
        ListTables.Row row = row(user, item).at(place);
        if (row.isRepeated(user, seen, Stage.Agreed.class)) {
            return;
        }
        seen(row, seen);
        if (!(row.stage() instanceof Stage.Agreed agreed)) {
            throw notNow(row);
        }
        if (reason.isBlank()) {
            throw Refusal.invalid("remark", "progress.remark-missing");
        }
        steps.agree(user, row, agreed.confirm(), new ListSteps.Agreeing(place, null, reason.strip()));
    }

    /** The rights in a list: those of the unit that leads the item now, of none when the plan has dropped it. */
    private Rights rights(CurrentUser user, ListTables.Row row) {
        return Rights.of(
                user, places.find(user, row.item()).map(PlanPlace::unit).orElse(null));
    }

    private ListTables.Row row(CurrentUser user, UUID item) {
        return lists.held(user.jurisdiction(), item).orElseThrow(() -> Refusal.notFound("progress.item-unknown"));
    }

    private void complete(CurrentUser user, Draft draft) {
        check(TaskChecks.complete(draft.tasks()), owners.flaws(user, draft.tasks()));
    }

    private static void check(List<Flaw> flaws, List<Flaw> more) {
        List<Flaw> all = new ArrayList<>(flaws);
        all.addAll(more);
        if (!all.isEmpty()) {
            throw Refusal.invalid(all);
        }
    }

    private static void seen(ListTables.Row row, int seen) {
        if (row.version() != seen) {
            throw Refusal.conflict("progress.changed");
        }
    }

    private static Refusal notNow(ListTables.Row row) {
        return Refusal.conflict("progress.not-now." + row.stage().word());
    }
}
