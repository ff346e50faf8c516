package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.paodao.plan.map.MapModel.Box;
import org.paodao.plan.map.MapModel.Mark;

/** Puts the boxes of one band in one column into rows, groups one after another, each group's name above its first box. */
final class Rows {
    private static final Comparator<Box> BY_GROUP = Comparator.<Box>comparingInt(
                    box -> box.group().order())
            .thenComparing(box -> box.group().key());

    private Rows() {}

    /**
     * A row.
     *
     * @param captions what stands above its boxes
     * @param boxes side by side, a slot each
     * @param height with the captions and the gap below
     */
    record Row(List<Caption> captions, List<Box> boxes, int height) {
        Row {
            captions = List.copyOf(captions);
            boxes = List.copyOf(boxes);
        }

        /** How high the captions are. */
        int captionHeight() {
            return captions.isEmpty() ? 0 : Sizes.CAPTION_LINE;
        }
    }

    /** A group's name above so many slots of a row. */
    record Caption(int slot, int span, String text) {}

    /** The boxes of a band in a column, group by group. */
    static List<Box> sorted(MapModel.Band band, int column) {
        return band.boxes().stream()
                .filter(box -> box.column() == column)
                .sorted(BY_GROUP)
                .toList();
    }

    /** Rows of so many slots. */
    static List<Row> of(List<Box> sorted, int slots, ToIntFunction<Box> heights) {
        var rows = new ArrayList<Row>();
        for (int from = 0; from < sorted.size(); from += slots) {
            List<Box> row = sorted.subList(from, Math.min(sorted.size(), from + slots));
            List<Caption> captions = captions(sorted, from, row);
            int height = row.stream().mapToInt(heights).max().orElseThrow();
            rows.add(new Row(captions, row, height + (captions.isEmpty() ? 0 : Sizes.CAPTION_LINE)));
        }
        return rows;
    }

    private static List<Caption> captions(List<Box> sorted, int from, List<Box> row) {
        var captions = new ArrayList<Caption>();
        for (int slot = 0; slot < row.size(); slot++) {
            MapModel.Group group = row.get(slot).group();
            boolean begins =
                    from + slot == 0 || !sorted.get(from + slot - 1).group().equals(group);
            if (begins && !group.name().isEmpty()) {
                int span = 1;
                while (slot + span < row.size() && row.get(slot + span).group().equals(group)) {
                    span++;
                }
                captions.add(new Caption(slot, span, group.name()));
            }
        }
        return captions;
    }

    /** The lines of a box's title. */
    static List<String> lines(Box box, boolean prominent, int slot) {
        int width = slot - Sizes.BOX_GAP - 2 * Sizes.BOX_PAD;
        return Measure.balanced(box.title(), Sizes.title(prominent), width, Sizes.TITLE_LINES);
    }

    /** How high a box with so many lines is, with the gap below. */
    static int height(Box box, boolean prominent, int lines) {
        int mark = box.status().mark().sort() == Mark.Sort.NONE ? 0 : Sizes.META_LINE;
        return Sizes.BOX_PAD * 2 - 2 + lines * Sizes.titleLine(prominent) + Sizes.META_LINE + mark + Sizes.BOX_GAP;
    }
}
