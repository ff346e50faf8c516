package org.paodao.plan.align.web;

import java.util.List;
import java.util.stream.Collectors;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.align.Received;
import org.paodao.ui.Page;

/** A plan of another jurisdiction in the version that was passed, to read only. */
public record ReceivedPlanPage(Received.Plan plan) implements Page {
    /** The items of a kind. */
    public List<Item> of(Kind kind) {
        return plan.view().items().stream()
                .filter(item -> item.kind().equals(kind.code()))
                .toList();
    }

    /** An item's targets in one line. */
    public static String goals(Item item) {
        return item.goals().stream().map(Item.Goal::text).collect(Collectors.joining("；"));
    }

    /** The names of who leads or, without a lead, is responsible, in one line: no links, for they are units of elsewhere. */
    public static String leads(Item item) {
        return item.leads().stream().map(Item.Doer::name).distinct().collect(Collectors.joining("、"));
    }
}
