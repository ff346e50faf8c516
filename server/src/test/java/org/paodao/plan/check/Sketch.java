package org.paodao.plan.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.document.Deadline;
import org.paodao.document.Target;
import org.paodao.document.UnitMention.Role;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanView;

/** A plan drawn in a few strokes: reforms support works, works and indicators support outcomes. */
final class Sketch {
    static final UUID UNIT = new UUID(0, 7);
    private static final UUID NONE = new UUID(0, 0);

    private final Map<String, Item> items = new HashMap<>();
    private final List<Item> order = new ArrayList<>();
    private final List<PlanView.Link> links = new ArrayList<>();
    private final List<PlanView.Point> points = new ArrayList<>();

    /** A complete item: led, with deadline and target. */
    Sketch item(String kind, String address) {
        return item(kind, address, address, true);
    }

    /** An item with a title; a bare one has no lead, deadline or target. */
    Sketch item(String kind, String address, String title, boolean whole) {
        int slash = address.indexOf('/');
        var item = new Item(
                new UUID(1, items.size()),
                address.substring(0, slash),
                Integer.parseInt(address.substring(slash + 1)),
                kind,
                "",
                "",
                title,
                "",
                null,
                false,
                null,
                null,
                List.of(),
                whole ? List.of(new Item.Doer(UNIT, "甲局", "甲局", Role.LEAD)) : List.of(),
                List.of(),
                whole ? List.of(new Item.Due("年底", Deadline.Kind.DATED, LocalDate.of(2023, 12, 31), true)) : List.of(),
                whole
                        ? List.of(new Item.Goal(
                                "示例", Target.Comparator.EXACTLY, BigDecimal.ONE, null, "个", false, "1个", 2023))
                        : List.of());
        items.put(address, item);
        order.add(item);
        return this;
    }

    Sketch link(String from, String to) {
        Item a = get(from);
        Item b = get(to);
        links.add(new PlanView.Link(a.id(), from, "", a.title(), b.id(), to, "", b.title(), null, null));
        return this;
    }

    Sketch declared(String kind, int declared, int held) {
        points.add(new PlanView.Point(
                NONE,
                1,
                "plan.point.count",
                List.of(),
                kind,
                null,
                declared,
                held,
                false,
                null,
                null,
                null,
                null,
                null));
        return this;
    }

    private Item get(String address) {
        Item item = items.get(address);
        if (item == null) {
            throw new IllegalArgumentException(address);
        }
        return item;
    }

    PlanView view() {
        var head = new PlanHead(
                NONE, NONE, "2023", 2023, "示例", null, 1, 1, Instant.EPOCH, "", null, null, LocalDate.of(2023, 1, 1));
        List<Kind> kinds = List.of(
                kind("outcome", List.of(), false),
                kind("work", List.of("outcome"), false),
                kind("reform", List.of("work"), false),
                kind("indicator", List.of("outcome"), true));
        return new PlanView(head, List.of(), kinds, List.of(), List.copyOf(order), links, points, List.of(), List.of());
    }

    private Kind kind(String code, List<String> supports, boolean measured) {
        int held = (int) order.stream().filter(item -> item.kind().equals(code)).count();
        return new Kind(code, code + "s", code, code, "项", held, supports, "", measured);
    }
}
