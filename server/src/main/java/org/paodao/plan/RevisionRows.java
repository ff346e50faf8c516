package org.paodao.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.paodao.kernel.Ids;

/**
 * A revision laid out as rows. What an item goes on saying keeps its rows, and with them its place in the source: only what
 * changes is closed and written anew.
 */
final class RevisionRows {
    final Layout.Place place;
    final List<Record> rows = new ArrayList<>();
    /** Table → items of which it closes what holds. */
    final Map<String, List<UUID>> closed = new LinkedHashMap<>();

    private final Revision revision;
    /** Where the plan's items stand. */
    private final Map<UUID, Integer> held;

    private RevisionRows(Layout.Place place, Revision revision) {
        this.place = place;
        this.revision = revision;
        held = place.present().positions();
    }

    static RevisionRows of(Layout.Place place, Revision revision) {
        var layout = new RevisionRows(place, revision);
        layout.born();
        revision.written().forEach(layout::write);
        PlanTables.AMENDED.forEach(table -> revision.deleted().forEach(item -> layout.close(table, item)));
        revision.links().stream().filter(Revision.Link::kept).forEach(layout::tie);
        return layout;
    }

    /** The items that go. */
    UUID[] gone() {
        return revision.deleted().toArray(UUID[]::new);
    }

    /** One end of each link that is not the same. */
    UUID[] ends(Function<Revision.Link, UUID> end) {
        return revision.links().stream().map(end).toArray(UUID[]::new);
    }

    /** New items get their addresses first, since others may come under them. */
    private void born() {
        var numbers = new HashMap<>(place.present().numbers());
        for (var written : revision.written()) {
            Item item = written.after();
            if (!held.containsKey(item.id())) {
                String path = Objects.requireNonNull(place.present().paths().get(item.kind()), item.kind());
                int number = numbers.merge(path, 1, Integer::sum);
                rows.add(new Rows.Item(place.jurisdiction(), item.id(), place.plan(), path, number));
            }
        }
    }

    private void write(Revision.Written written) {
        Item item = written.after();
        if (written.before() == null
                || revision.positions().containsKey(item.id())
                || !state(written.before(), 0).equals(state(item, 0))) {
            close("item_state", item.id());
            rows.add(state(item, revision.positions().getOrDefault(item.id(), held.getOrDefault(item.id(), 0))));
        }
        part(written, "item_category", Item::categories, this::category);
        part(written, "item_unit", Item::doers, this::unit);
        part(written, "item_leader", Item::leaders, this::leader);
        part(written, "item_deadline", Item::deadlines, this::deadline);
        part(written, "item_target", Item::goals, this::target);
    }

    /** Writes what hangs on an item in one table, unless it stays as it was. */
    private <T> void part(
            Revision.Written written, String table, Function<Item, List<T>> part, BiFunction<Numbered, T, Record> row) {
        List<T> now = part.apply(written.after());
        if (written.before() == null || !part.apply(written.before()).equals(now)) {
            UUID id = written.after().id();
            close(table, id);
            for (int i = 0; i < now.size(); i++) {
                rows.add(row.apply(new Numbered(id, i), now.get(i)));
            }
        }
    }

    private void close(String table, UUID item) {
        closed.computeIfAbsent(table, any -> new ArrayList<>()).add(item);
    }

    private Rows.ItemState state(Item item, int position) {
        Item.Place where = item.place();
        return new Rows.ItemState(
                place.jurisdiction(),
                item.id(),
                place.version(),
                place.plan(),
                item.kind(),
                item.code(),
                item.label(),
                item.title(),
                item.body(),
                item.parent(),
                position,
                item.sample(),
                item.note(),
                where == null ? null : where.source(),
                where == null ? null : where.range().start(),
                where == null ? null : where.range().end());
    }

    private Record category(Numbered of, UUID category) {
        return new Rows.ItemCategory(place.jurisdiction(), place.plan(), of.item(), category, place.version());
    }

    private Record unit(Numbered of, Item.Doer doer) {
        return new Rows.ItemUnit(
                place.jurisdiction(),
                Ids.next(),
                place.plan(),
                of.item(),
                doer.unit(),
                doer.role().name(),
                doer.printedName(),
                doer.unit() == null,
                of.position(),
                null,
                null,
                place.version());
    }

    private Record leader(Numbered of, String name) {
        return new Rows.ItemLeader(
                place.jurisdiction(), Ids.next(), place.plan(), of.item(), name, of.position(), place.version());
    }

    private Record deadline(Numbered of, Item.Due due) {
        return new Rows.ItemDeadline(
                place.jurisdiction(),
                Ids.next(),
                place.plan(),
                of.item(),
                due.text(),
                due.kind().name(),
                due.date(),
                due.main(),
                of.position(),
                null,
                null,
                place.version());
    }

    private Record target(Numbered of, Item.Goal goal) {
        return new Rows.ItemTarget(
                place.jurisdiction(),
                Ids.next(),
                place.plan(),
                of.item(),
                goal.metric(),
                goal.comparator().name(),
                goal.value(),
                goal.valueMax(),
                goal.unit(),
                goal.striving(),
                goal.text(),
                goal.year(),
                of.position(),
                null,
                null,
                place.version());
    }

    private void tie(Revision.Link link) {
        rows.add(new Rows.Link(
                place.jurisdiction(),
                Ids.next(),
                place.plan(),
                link.from(),
                link.to(),
                link.weight(),
                link.note(),
                place.version()));
    }

    /** The place of a part within its item. */
    private record Numbered(UUID item, int position) {}
}
