package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Category;
import org.paodao.plan.GoalWords;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;
import org.paodao.plan.Scheme;
import org.paodao.plan.ShownLights;
import org.paodao.plan.map.MapModel.Mark;
import org.paodao.ui.Light;
import org.paodao.ui.Words;

/** Makes the map of a plan's version. Kinds, schemes and their order are the plan's own: nothing here knows their codes. */
final class MapBuilder {
    private final PlanView view;
    private final ShownLights lights;
    private final Words words;
    private final @Nullable UUID unit;
    private final MapColumns columns;
    private final Map<UUID, MapModel.Group> groups = new HashMap<>();
    private final Set<UUID> supporting = new HashSet<>();
    private final Set<UUID> supported = new HashSet<>();

    private MapBuilder(PlanView view, ShownLights lights, Words words, @Nullable UUID unit) {
        this.view = view;
        this.lights = lights;
        this.words = words;
        this.unit = unit;
        this.columns = new MapColumns(view);
        String columnScheme = columns.scheme().map(Scheme::code).orElse("");
        for (Scheme scheme : view.schemes()) {
            for (Category category : scheme.categories()) {
                if (!scheme.code().equals(columnScheme)) {
                    groups.put(
                            category.id(),
                            new MapModel.Group(category.id().toString(), category.name(), groups.size()));
                }
            }
        }
        view.links().forEach(link -> {
            supporting.add(link.from());
            supported.add(link.to());
        });
    }

    /**
     * The map of a plan.
     *
     * @param lights how its items stand
     * @param words in the reader's language
     * @param unit the unit whose part stands out; null for all
     */
    static MapModel of(PlanView view, ShownLights lights, Words words, @Nullable UUID unit) {
        return new MapBuilder(view, lights, words, unit).model();
    }

    private MapModel model() {
        List<MapModel.Band> bands = Stream.concat(
                        view.kinds().stream().filter(kind -> !isAtBottom(kind)),
                        view.kinds().stream().filter(this::isAtBottom))
                .map(this::band)
                .toList();
        Set<UUID> shown = view.items().stream().map(Item::id).collect(Collectors.toSet());
        return new MapModel(
                head(),
                view.goals().stream()
                        .map(goal -> GoalWords.of(goal, words::msg))
                        .toList(),
                columns(bands),
                bands,
                view.links().stream()
                        .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                        .map(link -> new MapModel.Support(link.from(), link.to()))
                        .toList());
    }

    private MapModel.Head head() {
        String programme = view.head().programme() == null ? "" : view.head().programme() + " · ";
        return new MapModel.Head(
                view.head().title(),
                programme
                        + words.msg(
                                "planmap.version.of",
                                view.head().version(),
                                words.date(view.head()
                                        .publishedAt()
                                        .atZone(words.zone())
                                        .toLocalDate())),
                words.msg("planmap.goals"),
                columns.scheme().map(scheme -> scheme.name(words.chinese())).orElse(words.msg("planmap.columns")));
    }

    private List<MapModel.Column> columns(List<MapModel.Band> bands) {
        var made = new ArrayList<MapModel.Column>();
        for (Category top : columns.tops()) {
            made.add(new MapModel.Column(top.id().toString(), top.name(), counts(bands, made.size())));
        }
        boolean shared = made.isEmpty()
                || bands.stream().flatMap(band -> band.boxes().stream()).anyMatch(box -> box.column() == made.size());
        if (shared) {
            String name = words.msg(made.isEmpty() ? "planmap.column.all" : "planmap.column.shared");
            made.add(new MapModel.Column(MapModel.Column.SHARED, name, counts(bands, made.size())));
        }
        return made;
    }

    private String counts(List<MapModel.Band> bands, int column) {
        return IntStream.range(0, bands.size())
                .mapToObj(at -> {
                    long held = bands.get(at).boxes().stream()
                            .filter(box -> box.column() == column)
                            .count();
                    return held == 0 ? "" : bands.get(at).name() + " " + held;
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private MapModel.Band band(Kind kind) {
        List<MapModel.Box> boxes = view.items().stream()
                .filter(item -> item.kind().equals(kind.code()))
                .map(item -> box(kind, item))
                .toList();
        int declared = view.points().stream()
                .filter(point -> kind.code().equals(point.counted()) && point.category() == null)
                .mapToInt(PlanView.Point::declared)
                .findFirst()
                .orElse(0);
        String name = kind.name(words.chinese());
        return new MapModel.Band(
                kind.code(),
                name,
                declared == 0 ? String.valueOf(boxes.size()) : boxes.size() + "/" + declared,
                isFirst(kind.code()),
                declared == 0
                        ? words.msg("planmap.band.empty", name)
                        : words.msg("planmap.band.missing", name, declared),
                boxes);
    }

    private MapModel.Box box(Kind kind, Item item) {
        var group = item.categories().stream()
                .map(groups::get)
                .filter(found -> found != null)
                .findFirst()
                .orElseGet(() -> new MapModel.Group(kind.code(), "", Integer.MAX_VALUE));
        return new MapModel.Box(
                item.id(),
                "/" + view.head().address() + "/" + item.address() + version(),
                isAtBottom(kind) ? MapModel.Box.ACROSS : columns.of(item),
                group,
                item.code().isEmpty() ? String.valueOf(item.number()) : item.code(),
                item.title(),
                item.leads().stream().map(Item.Doer::name).collect(Collectors.joining("、")),
                status(item));
    }

    private MapModel.Status status(Item item) {
        ShownLights.Shown shown = lights.of(item.id());
        Light light = shown.gravest().orElse(Light.NONE);
        String word = light == Light.NONE ? "" : words.msg(light.key());
        return new MapModel.Status(light, word, word.isEmpty() ? "" : shown.share(), isDim(item), mark(item));
    }

    private String version() {
        return view.head().version() == view.head().currentVersion()
                ? ""
                : "?version=" + view.head().version();
    }

    private boolean isDim(Item item) {
        return unit != null && item.doers().stream().noneMatch(doer -> unit.equals(doer.unit()));
    }

    /**
     * Reforms support works, works support outcomes: what stands on top wants support, everything else something to support, unless the
     * plan's kinds expect neither of it, as of guarantees.
     */
    private Mark mark(Item item) {
        if (isFirst(item.kind())) {
            return supported.contains(item.id())
                    ? Mark.NONE
                    : new Mark(Mark.Sort.ORPHAN, words.msg("planmap.orphan.unsupported"));
        }
        return item.parent() != null || supporting.contains(item.id()) || standsAlone(item.kind())
                ? Mark.NONE
                : new Mark(Mark.Sort.ORPHAN, words.msg("planmap.orphan.loose"));
    }

    /** What is above nothing and below nothing, such as guarantees, carries the rest: it is drawn below it. */
    private boolean isAtBottom(Kind kind) {
        return !isFirst(kind.code())
                && kind.supports().isEmpty()
                && view.kinds().stream().anyMatch(other -> !other.supports().isEmpty())
                && view.kinds().stream().noneMatch(other -> other.supports().contains(kind.code()));
    }

    /** Whether the plan says what supports what, and its kinds expect of this one that it supports nothing. */
    private boolean standsAlone(String code) {
        return (view.links().isEmpty()
                        || view.kinds().stream()
                                .anyMatch(kind -> !kind.supports().isEmpty()))
                && view.kinds().stream()
                        .filter(kind -> kind.code().equals(code))
                        .allMatch(kind -> kind.supports().isEmpty());
    }

    private boolean isFirst(String kind) {
        return view.kinds().getFirst().code().equals(kind);
    }
}
