package org.paodao.plan.map;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.ui.Light;

/**
 * What is on the map, in the reader's language and before anything has a place.
 *
 * @param head what the map is called
 * @param goals the plan's own targets
 * @param columns from left to right
 * @param bands from top to bottom, one for each kind of items
 * @param supports which box supports which
 */
public record MapModel(Head head, List<String> goals, List<Column> columns, List<Band> bands, List<Support> supports) {
    public MapModel {
        goals = List.copyOf(goals);
        columns = List.copyOf(columns);
        bands = List.copyOf(bands);
        supports = List.copyOf(supports);
    }

    /** How many boxes there are. */
    public int size() {
        return bands.stream().mapToInt(band -> band.boxes().size()).sum();
    }

    /** Whether some box shows the lights of its supporting indicators. */
    public boolean hasShares() {
        return bands.stream()
                .flatMap(band -> band.boxes().stream())
                .anyMatch(box -> !box.status().share().isEmpty());
    }

    /** The same with other bands and supports. */
    MapModel with(List<Band> others, List<Support> links) {
        return new MapModel(head, goals, columns, others, links);
    }

    /**
     * What the map is called.
     *
     * @param title the plan's
     * @param subtitle what it belongs to, and which version it is
     * @param goals the word for goals
     * @param columns what the columns are, such as strategic positions
     */
    public record Head(String title, String subtitle, String goals, String columns) {}

    /**
     * A column.
     *
     * @param key id of the category; {@link #SHARED} for what belongs to several or none
     * @param name what stands on top
     * @param counts how many of what it holds, in words
     */
    public record Column(String key, String name, String counts) {
        /** The key of the column for what belongs to several columns or to none. */
        public static final String SHARED = "";

        /** Whether it holds what belongs to several columns or to none. */
        public boolean isShared() {
            return key.equals(SHARED);
        }
    }

    /**
     * A band: the items of one kind.
     *
     * @param kind its code
     * @param name its name
     * @param count how many are held, and of how many declared, such as 18/18
     * @param prominent whether its boxes are drawn larger, as those of the first kind are
     * @param note what is said instead when there is no box
     * @param boxes in the order of the plan
     */
    public record Band(String kind, String name, String count, boolean prominent, String note, List<Box> boxes) {
        public Band {
            boxes = List.copyOf(boxes);
        }

        /** The same with other boxes. */
        Band with(List<Box> others) {
            return new Band(kind, name, count, prominent, note, others);
        }
    }

    /**
     * A box: an item, or several that are folded into one.
     *
     * @param id the item's; made from the group for a folded one
     * @param href where it leads
     * @param column index of its column; {@link #ACROSS} for what carries all columns alike
     * @param group what stands above its like
     * @param label what it is called in few letters
     * @param title its whole title
     * @param lead the unit that leads
     * @param status how it stands
     */
    public record Box(
            UUID id, String href, int column, Group group, String label, String title, String lead, Status status) {
        /** The column of what carries all of them alike, such as guarantees: it stands below them from left to right. */
        public static final int ACROSS = -1;

        /** The same in another state. */
        Box with(Status other) {
            return new Box(id, href, column, group, label, title, lead, other);
        }

        /** The same in another column. */
        Box in(int other) {
            return new Box(id, href, other, group, label, title, lead, status);
        }

        /** What one hears or reads of it. */
        public String words() {
            var words = new StringBuilder(label);
            for (String part : List.of(title, lead, status.said(), status.mark().word())) {
                words.append(words.isEmpty() || part.isEmpty() ? "" : " · ").append(part);
            }
            return words.toString();
        }
    }

    /**
     * What stands above boxes of a like.
     *
     * @param key id of the category, or the kind's code for those without one
     * @param name its name; empty when nothing stands there
     * @param order its place among the groups
     */
    public record Group(String key, String name, int order) {}

    /**
     * How a box stands.
     *
     * @param light null for a folded box, which has many; {@link Light#NONE} where nobody judges, and nothing is drawn
     * @param word the light's word
     * @param share where the light is that of supporting indicators, how many of them have it, such as 1/3; else empty
     * @param dim whether it is not one of those asked for
     * @param mark what else there is to say
     */
    public record Status(@Nullable Light light, String word, String share, boolean dim, Mark mark) {
        /** The light in words. */
        public String said() {
            return share.isEmpty() ? word : word + " " + share;
        }

        /** The same light with another mark. */
        Status with(boolean faint, Mark other) {
            return new Status(light, word, share, faint, other);
        }
    }

    /**
     * What there is to say of a box besides its light.
     *
     * @param sort what sort of mark
     * @param word in the reader's language; empty when there is none
     */
    public record Mark(Sort sort, String word) {
        /** Nothing. */
        public static final Mark NONE = new Mark(Sort.NONE, "");

        /** The sorts of marks: first what is not in order, then what a comparison finds. */
        public enum Sort {
            NONE,
            ORPHAN,
            ADDED,
            REMOVED,
            MOVED,
            CHANGED
        }
    }

    /** One box supports another. */
    public record Support(UUID from, UUID to) {}
}
