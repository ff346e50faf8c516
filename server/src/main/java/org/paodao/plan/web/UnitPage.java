package org.paodao.plan.web;

import java.util.List;
import org.paodao.audit.Entry;
import org.paodao.document.UnitMention.Role;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.UnitShare;
import org.paodao.ui.Page;

/**
 * What one unit does in each plan.
 *
 * @param unit the unit
 * @param shares one for each plan, newest year first
 * @param trail changes written down for the unit, newest first
 */
public record UnitPage(Unit unit, List<UnitShare> shares, List<Entry> trail) implements Page {
    public UnitPage {
        trail = List.copyOf(trail);
        shares = List.copyOf(shares);
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
                .map(kind -> kind.name(chinese))
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
