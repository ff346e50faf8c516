package org.paodao.plan.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.paodao.plan.map.MapModel.Mark;
import org.paodao.ui.Words;

/**
 * What is folded: a band becomes one box for each column, or, when the map is too large to be read at once, one box for each
 * group in each column. A folded box says how many it stands for and opens.
 *
 * @param folded codes of the kinds whose bands are folded into one box for each column
 * @param opened codes of kinds, or keys of groups, that are shown whole on a map that is folded for its size
 */
public record Folding(List<String> folded, List<String> opened) {
    /** Nothing is folded but what is too large. */
    public static final Folding NONE = new Folding(List.of(), List.of());

    /** A map of more boxes than this is not read at once; its groups are folded. */
    static final int LEGIBLE = 400;

    public Folding {
        folded = List.copyOf(folded);
        opened = List.copyOf(opened);
    }

    /** Whether a map is folded for its size. */
    static boolean isLarge(MapModel model) {
        return model.size() > LEGIBLE;
    }

    /**
     * Folds a map.
     *
     * @param open the address that opens a kind or group
     */
    MapModel fold(MapModel model, Words words, UnaryOperator<String> open) {
        boolean large = isLarge(model);
        var standing = new HashMap<UUID, UUID>();
        List<MapModel.Band> bands = model.bands().stream()
                .map(band -> band.with(new Fold(band, words, open).boxes(large, standing)))
                .toList();
        List<MapModel.Support> supports = model.supports().stream()
                .map(support -> new MapModel.Support(
                        standing.getOrDefault(support.from(), support.from()),
                        standing.getOrDefault(support.to(), support.to())))
                .distinct()
                .toList();
        return model.with(bands, supports);
    }

    /** One band's folding. */
    private final class Fold {
        private final MapModel.Band band;
        private final Words words;
        private final UnaryOperator<String> open;

        Fold(MapModel.Band band, Words words, UnaryOperator<String> open) {
            this.band = band;
            this.words = words;
            this.open = open;
        }

        List<MapModel.Box> boxes(boolean large, Map<UUID, UUID> standing) {
            boolean whole = folded.contains(band.kind());
            if (!whole && (!large || opened.contains(band.kind()))) {
                return band.boxes();
            }
            var made = new ArrayList<MapModel.Box>();
            var together = new LinkedHashMap<String, List<MapModel.Box>>();
            for (MapModel.Box box : band.boxes()) {
                if (!whole && opened.contains(box.group().key())) {
                    made.add(box);
                } else {
                    String key = whole ? band.kind() : box.group().key();
                    together.computeIfAbsent(key + " " + box.column(), none -> new ArrayList<>())
                            .add(box);
                }
            }
            together.forEach((key, boxes) -> {
                MapModel.Box one = one(key, boxes, whole);
                boxes.forEach(box -> standing.put(box.id(), one.id()));
                made.add(one);
            });
            return made;
        }

        private MapModel.Box one(String key, List<MapModel.Box> boxes, boolean whole) {
            MapModel.Box first = boxes.getFirst();
            String name = whole || first.group().name().isEmpty()
                    ? band.name()
                    : first.group().name();
            boolean dim = boxes.stream().allMatch(box -> box.status().dim());
            return new MapModel.Box(
                    UUID.nameUUIDFromBytes((band.kind() + " " + key).getBytes(StandardCharsets.UTF_8)),
                    open.apply(whole ? band.kind() : first.group().key()),
                    first.column(),
                    new MapModel.Group(band.kind(), "", first.group().order()),
                    "",
                    name,
                    words.msg("planmap.folded", boxes.size()),
                    new MapModel.Status(null, words.msg("planmap.open"), "", dim, mark(boxes)));
        }

        /** What is not in order inside is not hidden by folding. */
        private Mark mark(List<MapModel.Box> boxes) {
            List<MapModel.Box> marked = boxes.stream()
                    .filter(box -> box.status().mark().sort() != Mark.Sort.NONE)
                    .toList();
            return marked.isEmpty()
                    ? Mark.NONE
                    : new Mark(
                            marked.getFirst().status().mark().sort(),
                            words.msg("planmap.folded.marked", marked.size()));
        }
    }
}
