package org.paodao.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages, exports and the API show of one item's tasks. Drafts are shown to those whom they concern: the unit and the office. */
@Service
@Transactional(readOnly = true)
public class TaskLists {
    private final PlanPlaces places;
    private final ListTables lists;
    private final ListReading reading;
    private final KnownOwners owners;
    private final Clock clock;

    TaskLists(PlanPlaces places, ListTables lists, ListReading reading, KnownOwners owners, Clock clock) {
        this.places = places;
        this.lists = lists;
        this.reading = reading;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * The list of an item, by its address.
     *
     * @param plan first part of the plan's web address
     * @param address such as outcomes/3
     */
    public ItemTasks item(CurrentUser user, String plan, String address) {
        Permissions.require(user, Permission.TASK_READ);
        PlanPlace place = places.find(user, plan, address).orElse(null);
        if (place != null) {
            return of(user, place.item(), place);
        }
        return lists.at(user.jurisdiction(), places.plan(user, plan), address)
                .filter(row -> row.stage().edition() > 0)
                .map(row -> of(user, row.item(), null))
                .orElseThrow(() -> Refusal.notFound("progress.item-unknown"));
    }

    /** The list of an item; also of one that the plan has dropped since its list was agreed. */
    public ItemTasks item(CurrentUser user, UUID item) {
        Permissions.require(user, Permission.TASK_READ);
        return of(user, item, places.find(user, item).orElse(null));
    }

    private ItemTasks of(CurrentUser user, UUID item, @Nullable PlanPlace place) {
        Optional<ListTables.Row> row = lists.one(user.jurisdiction(), item);
        if (place == null && row.filter(known -> known.stage().edition() > 0).isEmpty()) {
            throw Refusal.notFound("progress.item-unknown");
        }
        Rights rights = Rights.of(user, place == null ? null : place.unit());
        TaskList whole =
                row.map(known -> reading.list(user.jurisdiction(), known)).orElse(TaskList.none(item));
        TaskList shown = rights.seesDraft() ? whole : whole.outside();
        Set<UUID> units =
                new HashSet<>(KnownOwners.units(Stream.concat(shown.tasks().stream(), shown.shown().stream())));
        Optional.ofNullable(place).map(PlanPlace::unit).ifPresent(units::add);
        Edition edition = shown.edition();
        Optional.ofNullable(edition).map(one -> one.under().unit()).ifPresent(units::add);
        return new ItemTasks(
                place == null ? places.address(user, row.orElseThrow().plan()) : place.planAddress(),
                place == null ? row.orElseThrow().address() : place.address(),
                place != null
                        ? place.title()
                        : edition == null ? "" : edition.under().title(),
                place,
                shown,
                Fit.between(edition, place),
                rights,
                owners.names(user, units));
    }

    /** The agreed versions of an item's list, newest first. */
    public List<Edition> editions(CurrentUser user, UUID item) {
        Permissions.require(user, Permission.TASK_READ);
        return reading.editions(user.jurisdiction(), item);
    }

    /** What an agreed version said. */
    public List<Task> at(CurrentUser user, UUID item, int edition) {
        if (editions(user, item).stream().noneMatch(known -> known.number() == edition)) {
            throw Refusal.notFound("progress.edition-unknown");
        }
        return reading.tasks(user.jurisdiction(), item, edition);
    }

    /** The version that held at the end of a day of the office; nothing when none was agreed by then. */
    public Optional<Edition> on(CurrentUser user, UUID item, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return editions(user, item).stream()
                .filter(edition -> edition.agreedAt().isBefore(end))
                .findFirst();
    }

    /** What was first agreed of every task of an item: the baseline. */
    public List<Task> first(CurrentUser user, UUID item) {
        Permissions.require(user, Permission.TASK_READ);
        return reading.first(user.jurisdiction(), TaskTables.Which.item(item)).getOrDefault(item, List.of());
    }

    /** The names of the units that tasks name. */
    public Map<UUID, String> names(CurrentUser user, List<Task> tasks) {
        return owners.names(user, KnownOwners.units(tasks.stream()));
    }
}
