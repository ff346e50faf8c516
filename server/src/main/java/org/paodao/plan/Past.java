package org.paodao.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.ItemChange.Field;
import org.paodao.plan.ItemView.Change.Turn;

/** All that was ever said of one item, each piece with the versions in which it held. */
record Past(List<Spell<Item>> states, List<Spell<UUID>> categories, Parts parts, List<Spell<Linked>> links) {

    /**
     * Something that held for a while.
     *
     * @param since first version
     * @param until the version before which it ended; the greatest number when it still holds
     */
    record Spell<T>(int since, int until, T value) {
        boolean holds(int version) {
            return since <= version && version < until;
        }
    }

    /** What hangs on the item. */
    record Parts(
            List<Spell<Item.Doer>> doers,
            List<Spell<String>> leaders,
            List<Spell<Item.Due>> deadlines,
            List<Spell<Item.Goal>> goals) {}

    /**
     * The other end of a link.
     *
     * @param outward whether the item supports it
     */
    record Linked(boolean outward, String title) {}

    /** A version of the plan. */
    record Published(
            int number, Instant at, String by, @Nullable String reason) {}

    /** What changed with a version; nothing when the item was the same before. */
    Optional<ItemView.Change> change(Published version, Map<UUID, String> names) {
        int number = version.number();
        Item before = at(number - 1).orElse(null);
        Item after = at(number).orElse(null);
        if (before == null && after == null) {
            return Optional.empty();
        }
        if (before == null || after == null) {
            Item known = before == null ? after : before;
            return Optional.of(told(version, before == null ? Turn.CAME : Turn.WENT, known, List.of()));
        }
        var what = new ArrayList<>(ItemChanges.between(before, after, id -> names.getOrDefault(id, id.toString())));
        ItemChange.of(Field.SUPPORTS, linked(number - 1, true), linked(number, true))
                .ifPresent(what::add);
        ItemChange.of(Field.SUPPORTED_BY, linked(number - 1, false), linked(number, false))
                .ifPresent(what::add);
        return what.isEmpty() ? Optional.empty() : Optional.of(told(version, Turn.CHANGED, after, what));
    }

    private static ItemView.Change told(Published version, Turn turn, @Nullable Item item, List<ItemChange> what) {
        String title = item == null ? "" : item.title();
        return new ItemView.Change(version.number(), version.at(), version.by(), version.reason(), title, turn, what);
    }

    /** The item as a version had it. */
    Optional<Item> at(int version) {
        return holding(states, version).stream()
                .findFirst()
                .map(item -> item.with(
                        holding(categories, version),
                        holding(parts.doers(), version),
                        holding(parts.leaders(), version),
                        holding(parts.deadlines(), version),
                        holding(parts.goals(), version)));
    }

    private List<String> linked(int version, boolean outward) {
        return holding(links, version).stream()
                .filter(link -> link.outward() == outward)
                .map(Linked::title)
                .toList();
    }

    private static <T> List<T> holding(List<Spell<T>> spells, int version) {
        return spells.stream()
                .filter(spell -> spell.holds(version))
                .map(Spell::value)
                .toList();
    }
}
