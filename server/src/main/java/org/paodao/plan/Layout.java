package org.paodao.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Sha256;

/** New content laid out as rows: ids given, keys resolved, numbers counted on. */
final class Layout {
    private final Place place;
    private final @Nullable UUID source;
    private int last;
    /** How many rows begin an item. They stand first, whatever is amended before: what is said of an item refers to its row. */
    private int begun;

    private final Map<String, String> paths;
    private final Set<String> schemes;
    private final Map<String, UUID> categories;
    private final Map<String, UUID> items = new HashMap<>();
    private final Map<String, Integer> numbers;
    private final Map<String, String> titlesByAddress = new LinkedHashMap<>();
    final List<Record> rows = new ArrayList<>();
    final List<UUID> amended = new ArrayList<>();

    private Layout(Place place, @Nullable UUID source) {
        this.place = place;
        this.source = source;
        paths = new HashMap<>(place.present().paths());
        schemes = new HashSet<>(place.present().schemes());
        categories = new HashMap<>(place.present().categories());
        place.present().items().forEach((address, held) -> items.put(address, held.id()));
        numbers = new HashMap<>(place.present().numbers());
        last = place.present().last();
    }

    static Layout of(Place place, NewContent content) {
        var layout = new Layout(place, content.source() == null ? null : Ids.next());
        layout.read(content.source());
        content.kinds().forEach(layout::kind);
        content.schemes().forEach(layout::scheme);
        content.categories().forEach(layout::category);
        var printed = new PrintedNumbers(content, layout.paths, layout.items.keySet());
        printed.highest().forEach((path, number) -> layout.numbers.merge(path, number, Math::max));
        content.items().forEach(item -> layout.item(item, printed.of(item.key())));
        content.links().forEach(layout::link);
        return layout;
    }

    /** What came in, for the trail of changes: outcomes/3 → its title. */
    Map<String, String> titlesByAddress() {
        return titlesByAddress;
    }

    /** The items that come in or are amended. */
    Set<UUID> written() {
        return rows.stream()
                .filter(Rows.ItemState.class::isInstance)
                .map(row -> ((Rows.ItemState) row).item())
                .collect(Collectors.toSet());
    }

    @Nullable
    UUID source() {
        return source;
    }

    Place place() {
        return place;
    }

    /** The category with this key; a key that was never given is a defect of the caller. */
    UUID category(String key) {
        return known(categories, key, "category");
    }

    /** The item with this key; a key that was never given is a defect of the caller. */
    UUID item(String key) {
        return known(items, key, "item");
    }

    private void read(NewContent.@Nullable Source read) {
        if (source != null && read != null) {
            rows.add(new Rows.Source(
                    place.jurisdiction(),
                    source,
                    place.plan(),
                    read.name(),
                    read.file(),
                    read.text(),
                    Sha256.hex(read.text()),
                    read.listOf(),
                    place.version()));
        }
    }

    private void kind(NewContent.Kind kind) {
        int position = paths.size();
        if (paths.putIfAbsent(kind.code(), kind.path()) == null) {
            rows.add(new Rows.Kind(
                    place.jurisdiction(),
                    place.plan(),
                    kind.code(),
                    kind.path(),
                    kind.nameZh(),
                    kind.nameEn(),
                    kind.measureWord(),
                    position,
                    place.version(),
                    String.join(" ", kind.supports()),
                    kind.level(),
                    kind.measured()));
        }
    }

    private void scheme(NewContent.Scheme scheme) {
        int position = schemes.size();
        if (schemes.add(scheme.code())) {
            rows.add(new Rows.Scheme(
                    place.jurisdiction(),
                    place.plan(),
                    scheme.code(),
                    scheme.nameZh(),
                    scheme.nameEn(),
                    position,
                    place.version()));
        }
    }

    private void category(NewContent.Category category) {
        if (categories.containsKey(category.key())) {
            return;
        }
        UUID parent = category.parent() == null ? null : category(category.scheme() + "/" + category.parent());
        UUID id = Ids.next();
        rows.add(new Rows.CategoryKey(place.jurisdiction(), id, place.plan()));
        rows.add(new Rows.Category(
                place.jurisdiction(),
                id,
                place.plan(),
                category.scheme(),
                category.code(),
                category.name(),
                parent,
                categories.size(),
                place.version()));
        categories.put(category.key(), id);
    }

    private void item(NewItem item, int printed) {
        String path = known(paths, item.kind(), "kind");
        Present.Held held = item.amends() == null
                ? new Present.Held(fresh(item, path, printed), last += Present.STEP, null, null, null, null)
                : amended(item, item.amends());
        UUID id = held.id();
        rows.add(state(item, held, item.parent() == null ? null : known(items, item.parent(), "item")));
        item.categories().stream()
                .distinct()
                .forEach(key -> rows.add(
                        new Rows.ItemCategory(place.jurisdiction(), place.plan(), id, category(key), place.version())));
        new ItemRows(place, id).of(item, rows);
        items.put(item.key(), id);
    }

    private UUID fresh(NewItem item, String path, int printed) {
        if (items.containsKey(item.key())) {
            throw new IllegalArgumentException("Two items have the key " + item.key());
        }
        UUID id = Ids.next();
        int number = printed > 0 ? printed : numbers.merge(path, 1, Integer::sum);
        rows.add(begun++, new Rows.Item(place.jurisdiction(), id, place.plan(), path, number));
        titlesByAddress.put(path + "/" + number, item.title());
        return id;
    }

    private Present.Held amended(NewItem item, String address) {
        Present.Held held = known(place.present().items(), address, "item");
        amended.add(held.id());
        titlesByAddress.put(address, item.title());
        return held;
    }

    private Rows.ItemState state(NewItem item, Present.Held held, @Nullable UUID parent) {
        Range range = item.range();
        return new Rows.ItemState(
                place.jurisdiction(),
                held.id(),
                place.version(),
                place.plan(),
                item.kind(),
                item.code(),
                item.label(),
                item.title().strip(),
                item.body(),
                parent == null ? held.parent() : parent,
                held.position(),
                item.sample(),
                item.note(),
                range == null ? held.source() : source,
                range == null ? held.start() : start(range),
                range == null ? held.end() : end(range));
    }

    private void link(NewContent.Link link) {
        rows.add(new Rows.Link(
                place.jurisdiction(),
                Ids.next(),
                place.plan(),
                known(items, link.from(), "item"),
                known(items, link.to(), "item"),
                link.weight(),
                link.note(),
                place.version()));
    }

    static @Nullable Integer start(@Nullable Range range) {
        return range == null ? null : range.start();
    }

    static @Nullable Integer end(@Nullable Range range) {
        return range == null ? null : range.end();
    }

    private static <T> T known(Map<String, T> map, String key, String what) {
        T found = map.get(key);
        if (found == null) {
            throw new IllegalArgumentException("There is no %s %s in the content.".formatted(what, key));
        }
        return found;
    }

    /** Where rows go: the plan, the version that makes them valid, and what the plan holds already. */
    record Place(UUID jurisdiction, UUID plan, int year, int version, Present present) {
        static Place fresh(UUID jurisdiction, UUID plan, int year) {
            return new Place(
                    jurisdiction, plan, year, 1, new Present(Map.of(), List.of(), Map.of(), Map.of(), Map.of()));
        }
    }
}
