package org.paodao.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What pages, exports and the API show of plans. The number of statements does not depend on the number of items. */
@Service
@Transactional(readOnly = true)
public class PlanLists {
    private final PlanParts parts;
    private final Points points;
    private final ItemReading items;
    private final Sources sources;
    private final Loads loads;

    PlanLists(PlanParts parts, Points points, ItemReading items, Sources sources, Loads loads) {
        this.parts = parts;
        this.points = points;
        this.items = items;
        this.sources = sources;
        this.loads = loads;
    }

    /** The plans of the user's jurisdiction, newest year first. */
    public List<PlanLine> plans(CurrentUser user) {
        return parts.lines(user);
    }

    /** How the plans of a year are called, oldest first. */
    public List<PlanName> names(CurrentUser user, int year) {
        return parts.names(user, year);
    }

    /** The years that have a plan, newest first. */
    public List<Integer> years(CurrentUser user) {
        return addresses(user).stream()
                .map(address -> Integer.valueOf(address.substring(0, 4)))
                .distinct()
                .toList();
    }

    /** The addresses of the plans a user may see, newest year first. */
    // One statement, for every page: without a transaction the database is spared the question that ends it.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<String> addresses(CurrentUser user) {
        return parts.addresses(user);
    }

    /**
     * A plan.
     *
     * @param address first part of its web address, or its id
     * @param version null for the newest
     * @throws Refusal when there is none
     */
    public PlanHead head(CurrentUser user, String address, @Nullable Integer version) {
        return parts.head(user, address, version).orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    /** The versions of a plan that came out after one, oldest first. */
    public List<PlanHead> after(CurrentUser user, String address, int version) {
        return parts.after(user, address, version);
    }

    /** A plan with those of its items that pass the filter. */
    public PlanView view(CurrentUser user, String address, @Nullable Integer version, ItemFilter filter) {
        PlanHead head = head(user, address, version);
        return view(head, items.lists().all(user, head, filter));
    }

    /** A plan without its items. */
    public PlanView frame(CurrentUser user, String address, @Nullable Integer version) {
        return view(head(user, address, version), List.of());
    }

    private PlanView view(PlanHead head, List<Item> shown) {
        return new PlanView(
                head,
                parts.facts(head),
                parts.kinds(head),
                parts.schemes(head),
                shown,
                parts.links(head),
                points.of(head),
                sources.of(head),
                parts.goals(head));
    }

    /** The kinds of items of a plan. */
    public List<Kind> kinds(PlanHead head) {
        return parts.kinds(head);
    }

    /** The items of a plan that pass the filter, without the rest of it. */
    public List<Item> items(CurrentUser user, PlanHead head, ItemFilter filter) {
        return items.lists().all(user, head, filter);
    }

    /** The next items of a plan in its newest version, at most {@code limit}. */
    public List<Item> items(CurrentUser user, PlanHead head, ItemFilter filter, @Nullable UUID after, int limit) {
        return items.lists().page(user, head, filter, after, limit);
    }

    /**
     * One item with its plan, its links and its versions.
     *
     * @param itemAddress such as outcomes/3
     */
    public ItemView item(CurrentUser user, String address, @Nullable Integer version, String itemAddress) {
        return find(user, address, version, itemAddress).orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
    }

    /**
     * The same, or nothing when the version of the plan does not have the item.
     *
     * @throws Refusal when there is no such plan or version
     */
    public Optional<ItemView> find(CurrentUser user, String address, @Nullable Integer version, String itemAddress) {
        PlanHead head = head(user, address, version);
        return id(head, itemAddress).flatMap(id -> item(user, head, id));
    }

    /** One item by its id. */
    public ItemView item(CurrentUser user, UUID id) {
        UUID plan = items.trail().plan(user, id).orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
        return item(user, head(user, plan.toString(), null), id)
                .orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
    }

    /** The same, or nothing when the newest version of its plan does not have it, or nobody knows it. */
    public Optional<ItemView> find(CurrentUser user, UUID id) {
        return items.trail().plan(user, id).flatMap(plan -> item(user, head(user, plan.toString(), null), id));
    }

    /** Where the page of an item is; empty when the newest version of its plan does not have it, or the user may not see that. */
    public Optional<String> address(CurrentUser user, UUID id) {
        return items.trail().address(user, id);
    }

    private Optional<UUID> id(PlanHead head, String itemAddress) {
        int slash = itemAddress.lastIndexOf('/');
        String number = itemAddress.substring(slash + 1);
        return slash > 0 && number.matches("[1-9][0-9]{0,8}")
                ? items.trail().id(head, itemAddress.substring(0, slash), Integer.parseInt(number))
                : Optional.empty();
    }

    private Optional<ItemView> item(CurrentUser user, PlanHead head, UUID id) {
        return items.lists().one(user, head, id).map(item -> view(user, head, item));
    }

    private ItemView view(CurrentUser user, PlanHead head, Item item) {
        UUID id = item.id();
        List<PlanView.Link> links = parts.links(head, id);
        return new ItemView(
                head,
                item,
                parts.kinds(head),
                parts.schemes(head),
                links.stream().filter(link -> link.from().equals(id)).toList(),
                links.stream().filter(link -> link.to().equals(id)).toList(),
                items.trail().family(head, item),
                items.past().changes(user, head, id),
                sources.around(head, item));
    }

    /**
     * The text that a plan was made from, with the stretches its items stand in.
     *
     * @param source which of several; null for the first
     */
    public SourceText source(CurrentUser user, String address, @Nullable UUID source) {
        PlanHead head = head(user, address, null);
        return sources.text(head, source).orElseThrow(() -> Refusal.notFound("plan.source.unknown"));
    }

    /** What a unit does in all plans of its jurisdiction, newest year first. */
    public List<UnitShare> unit(CurrentUser user, UUID unit) {
        var filter = new ItemFilter(null, null, unit, null);
        return loads.plansOf(user, unit).stream()
                .map(plan -> head(user, plan.toString(), null))
                .map(head ->
                        new UnitShare(head, parts.kinds(head), items.lists().all(user, head, filter)))
                .toList();
    }

    /** The units that do something in a version of a plan. */
    public List<UUID> units(PlanHead plan) {
        return loads.unitsOf(plan);
    }

    /** How many items each unit leads and does otherwise in the plans of a year. */
    public List<UnitLoad> loads(CurrentUser user, int year) {
        return loads.of(user, year);
    }
}
