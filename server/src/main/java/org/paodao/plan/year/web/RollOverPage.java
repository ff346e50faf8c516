package org.paodao.plan.year.web;

import java.util.List;
import java.util.stream.Stream;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;
import org.paodao.plan.year.Fate;
import org.paodao.ui.Page;

/** The next year's plan on its way: for each item whether it goes on. */
public record RollOverPage(PlanView former, RollOverForm form) implements Page {
    /** Where the plan lives. */
    public String planPath() {
        return "/" + former.head().address();
    }

    /** The items of a kind. */
    public List<Item> of(Kind kind) {
        return former.items().stream()
                .filter(item -> item.kind().equals(kind.code()))
                .toList();
    }

    /** What becomes of an item: as chosen, else as is likely. */
    public Fate fate(Item item, Kind kind) {
        Fate chosen = form.fates().get(item.address());
        return chosen == null ? Fate.likely(item, kind.measured(), former.head().year()) : chosen;
    }

    /** How many items of a kind are likely to go on. */
    public long keeping(Kind kind) {
        return of(kind).stream().filter(item -> fate(item, kind) != Fate.ENDS).count();
    }

    /** An item's main deadline as printed; empty without one. */
    public String due(Item item) {
        return item.deadlines().stream().map(Item.Due::text).findFirst().orElse("");
    }

    /** What an item's field sends for a fate. */
    public String value(Item item, Fate fate) {
        return item.address() + " " + fate.name();
    }

    /** All fates. */
    public List<Fate> fates() {
        return Stream.of(Fate.values()).toList();
    }
}
