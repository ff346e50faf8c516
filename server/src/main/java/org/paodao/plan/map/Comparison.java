package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.plan.map.MapModel.Band;
import org.paodao.plan.map.MapModel.Box;
import org.paodao.plan.map.MapModel.Column;
import org.paodao.plan.map.MapModel.Mark;
import org.paodao.ui.Words;

/**
 * Two versions of a map laid over each other: what is new, gone, moved or changed carries a mark, what is as it was steps
 * back, and each difference is also said in words.
 */
final class Comparison {
    private static final Column BELOW_ALL = new Column("across", "", "");

    private final MapModel before;
    private final MapModel after;
    private final Words words;
    private final Map<UUID, Place> earlier = new HashMap<>();
    private final Set<UUID> now = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(MapModel before, MapModel after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
        before.bands().forEach(band -> band.boxes().forEach(box -> earlier.put(box.id(), new Place(band, box))));
        after.bands().forEach(band -> band.boxes().forEach(box -> now.add(box.id())));
    }

    /** A box where it stood. */
    private record Place(Band band, Box box) {}

    /**
     * What a comparison finds.
     *
     * @param model the later map with the marks, and with ghosts of what is gone
     * @param differences in the order of the map
     */
    record Found(MapModel model, List<Difference> differences) {
        Found {
            differences = List.copyOf(differences);
        }
    }

    static Found of(MapModel before, MapModel after, Words words) {
        return new Comparison(before, after, words).found();
    }

    private Found found() {
        columns();
        var bands = new ArrayList<Band>();
        for (Band band : after.bands()) {
            var boxes = new ArrayList<Box>();
            band.boxes().forEach(box -> boxes.add(compared(band, box)));
            ghosts(band.kind()).forEach(boxes::add);
            bands.add(band.with(boxes));
        }
        for (Band band : before.bands()) {
            if (after.bands().stream().noneMatch(same -> same.kind().equals(band.kind()))) {
                bands.add(band.with(ghosts(band.kind())));
            }
        }
        supports();
        return new Found(after.with(bands, after.supports()), differences);
    }

    private void columns() {
        for (Column column : after.columns()) {
            before.columns().stream()
                    .filter(old -> old.key().equals(column.key()) && !old.name().equals(column.name()))
                    .forEach(old -> note(Mark.Sort.CHANGED, column.name(), words.msg("planmap.diff.was", old.name())));
            if (missing(before, column)) {
                note(Mark.Sort.ADDED, column.name(), words.msg("planmap.diff.column"));
            }
        }
        before.columns().stream()
                .filter(column -> missing(after, column))
                .forEach(column -> note(Mark.Sort.REMOVED, column.name(), words.msg("planmap.diff.column")));
    }

    private static boolean missing(MapModel model, Column column) {
        return !column.isShared()
                && model.columns().stream().noneMatch(other -> other.key().equals(column.key()));
    }

    private void note(Mark.Sort sort, String title, String detail) {
        differences.add(new Difference(sort, word(sort), "", title, "", List.of(detail)));
    }

    private Box compared(Band band, Box box) {
        Place old = earlier.get(box.id());
        if (old == null) {
            return marked(band, box, Mark.Sort.ADDED, List.of());
        }
        List<String> moved = moved(old, band, box);
        List<String> changed = changed(old.box(), box);
        if (moved.isEmpty() && changed.isEmpty()) {
            return box.with(box.status().with(true, Mark.NONE));
        }
        var details = new ArrayList<>(moved);
        details.addAll(changed);
        return marked(band, box, moved.isEmpty() ? Mark.Sort.CHANGED : Mark.Sort.MOVED, details);
    }

    private List<String> moved(Place old, Band band, Box box) {
        var details = new ArrayList<String>();
        moved(details, old.band().name(), band.name(), old.band().kind().equals(band.kind()));
        Column from = stands(before, old.box());
        Column to = stands(after, box);
        moved(details, from.name(), to.name(), from.key().equals(to.key()));
        moved(
                details,
                old.box().group().name(),
                box.group().name(),
                old.box().group().key().equals(box.group().key()));
        return details;
    }

    /** The column of a box; one without a name for what stands below all of them. */
    private static Column stands(MapModel model, Box box) {
        return box.column() == Box.ACROSS ? BELOW_ALL : model.columns().get(box.column());
    }

    private void moved(List<String> details, String from, String to, boolean same) {
        if (!same) {
            details.add(words.msg("planmap.diff.moved", said(from), said(to)));
        }
    }

    private String said(String name) {
        return name.isEmpty() ? words.msg("planmap.diff.nothing") : name;
    }

    private List<String> changed(Box old, Box box) {
        var details = new ArrayList<String>();
        if (!old.title().equals(box.title())) {
            details.add(words.msg("planmap.diff.was", old.title()));
        }
        if (!old.lead().equals(box.lead())) {
            details.add(words.msg("planmap.diff.lead", said(old.lead()), said(box.lead())));
        }
        if (!old.label().equals(box.label())) {
            details.add(words.msg("planmap.diff.code", old.label(), box.label()));
        }
        return details;
    }

    private Box marked(Band band, Box box, Mark.Sort sort, List<String> details) {
        String title = box.label().isEmpty() ? box.title() : box.label() + " " + box.title();
        differences.add(new Difference(sort, word(sort), band.name(), title, box.href(), details));
        return box.with(box.status().with(false, new Mark(sort, word(sort))));
    }

    private String word(Mark.Sort sort) {
        return words.msg(Paper.legendKey(sort));
    }

    /** Boxes of a kind that are gone, where they would stand today. */
    private List<Box> ghosts(String kind) {
        return before.bands().stream()
                .filter(band -> band.kind().equals(kind))
                .flatMap(band -> band.boxes().stream()
                        .filter(box -> !now.contains(box.id()))
                        .map(box -> marked(band, box.in(column(box)), Mark.Sort.REMOVED, List.of())))
                .toList();
    }

    private int column(Box box) {
        if (box.column() == Box.ACROSS) {
            return Box.ACROSS;
        }
        String key = before.columns().get(box.column()).key();
        for (int column = 0; column < after.columns().size(); column++) {
            if (after.columns().get(column).key().equals(key)) {
                return column;
            }
        }
        return after.columns().size() - 1;
    }

    private void supports() {
        long fresh = news(after, before);
        long gone = news(before, after);
        if (fresh + gone > 0) {
            note(Mark.Sort.CHANGED, words.msg("planmap.supports"), words.msg("planmap.diff.supports", fresh, gone));
        }
    }

    /** How many supports one map has that the other has not. */
    private static long news(MapModel one, MapModel other) {
        Set<MapModel.Support> known = other.supports().stream().collect(Collectors.toSet());
        return one.supports().stream()
                .filter(support -> !known.contains(support))
                .count();
    }
}
