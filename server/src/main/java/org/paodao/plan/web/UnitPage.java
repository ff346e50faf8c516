package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Entry;
import org.paodao.document.UnitMention.Role;
import org.paodao.organization.Colleague;
import org.paodao.organization.UnitNode;
import org.paodao.organization.UnitSheet;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.LitPlans;
import org.paodao.plan.ShownLights;
import org.paodao.plan.UnitShare;
import org.paodao.plan.duty.UnitDuties;
import org.paodao.ui.Crumb;
import org.paodao.ui.Page;

/**
 * One unit: what it is and was, who works there, what it does in each plan.
 *
 * @param unit as of the day that is shown
 * @param does what it does in each plan, newest year first, and how that stands
 * @param today to tell whether a past day is shown
 */
public record UnitPage(UnitSheet unit, LitPlans.LitShares does, About about, LocalDate today, May may) implements Page {
    /** So many units below it are shown at once. */
    static final int CHILDREN = 200;

    /** What it does in each plan. */
    public List<UnitShare> shares() {
        return does.shares();
    }

    /** How an item stands. */
    public ShownLights.Shown lights(Item item) {
        return does.lights().of(item.id());
    }

    /** Whether some item of a plan has a light. */
    public boolean isLit(UnitShare share) {
        return share.items().stream().anyMatch(item -> !lights(item).isEmpty());
    }

    /**
     * What stands around a unit.
     *
     * @param children right below it
     * @param duties who looks after its items as a rule
     * @param trail its changes, newest first
     */
    public record About(List<UnitNode> children, List<Colleague> people, UnitDuties duties, List<Entry> trail) {
        public About {
            children = List.copyOf(children);
            people = List.copyOf(people);
            trail = List.copyOf(trail);
        }
    }

    /**
     * What the reader may do.
     *
     * @param edit change the unit and its people
     * @param name say who looks after its items
     */
    public record May(boolean edit, boolean name) {}

    /** The units right below it that are shown at once. */
    public List<UnitNode> children() {
        List<UnitNode> children = about.children();
        return children.size() > CHILDREN ? children.subList(0, CHILDREN) : children;
    }

    /** Where more units below it come from; null when all are shown. */
    public @Nullable String moreChildren() {
        return about.children().size() <= CHILDREN
                ? null
                : address() + "/below?after=" + children().getLast().id() + (past() ? "&day=" + unit.day() : "");
    }

    public boolean mayEdit() {
        return may.edit();
    }

    public boolean past() {
        return unit.day().isBefore(today);
    }

    public String address() {
        return Addresses.unit(unit.name());
    }

    /** A unit's page on the same day. */
    public String address(UnitNode node) {
        return Addresses.unit(node.name()) + (past() ? "?day=" + unit.day() : "");
    }

    /** The way to it from the top. */
    public List<Crumb> crumbs(String first) {
        var way = new ArrayList<Crumb>();
        way.add(new Crumb(first, "/units"));
        unit.above().forEach(node -> way.add(new Crumb(node.name(), address(node))));
        return way;
    }

    /** The roles in the order in which they bind. */
    public List<Role> roles() {
        return List.of(Role.LEAD, Role.RESPONSIBLE, Role.ASSISTING);
    }

    /** The items of a plan in which the unit's strongest role is this one. */
    public List<Item> items(UnitShare share, Role role) {
        return share.items().stream().filter(item -> strongest(item) == role).toList();
    }

    private Role strongest(Item item) {
        return item.doers().stream()
                .filter(doer -> unit.id().equals(doer.unit()))
                .map(Item.Doer::role)
                .min(Role::compareTo)
                .orElse(Role.ASSISTING);
    }

    /** The kind's name in the reader's language. */
    public String kind(UnitShare share, Item item, boolean chinese) {
        return share.kinds().stream()
                .filter(kind -> kind.code().equals(item.kind()))
                .map(kind -> kind.nameOfOne(chinese))
                .findFirst()
                .orElse(item.kind());
    }

    /** The main deadline as printed; empty without one. */
    public String due(Item item) {
        return item.deadlines().stream().map(Item.Due::text).findFirst().orElse("");
    }

    /** How many items of a kind are among some. */
    public long of(Kind kind, List<Item> items) {
        return items.stream().filter(item -> item.kind().equals(kind.code())).count();
    }
}
