package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.List;

/** What stands above the bands: the goals, and the heads of the columns. */
final class Heads {
    private static final int GOAL_SLOTS = 4;
    private static final int GOAL_WIDTH = 280;
    private static final int GOAL_LINES = 2;

    private final MapModel model;
    private final Grid grid;
    private final Form form;
    private final List<MapSheet.Note> goals;
    private final int goalsHeight;
    private final int headHeight;

    Heads(MapModel model, Grid grid, Form form) {
        this.model = model;
        this.grid = grid;
        this.form = form;
        this.goals = place(model.goals());
        this.goalsHeight = Math.max(
                labelHeight(model.head().goals()) + Sizes.BAND_LABEL_LINE,
                goals.stream().mapToInt(note -> note.spot().bottom()).max().orElse(0) - top() + Sizes.GAP);
        this.headHeight = headHeight();
    }

    /** How high a label is that stands upright: Chinese sign by sign, other writing turned, heavy and so wider. */
    static int labelHeight(String text) {
        return isUpright(text)
                ? text.length() * Sizes.BAND_LABEL_LINE
                : Measure.width(text, Sizes.BAND_LABEL) * 6 / 5 + Sizes.GAP;
    }

    static boolean isUpright(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(sign -> sign > 0x2E7F);
    }

    List<MapSheet.Note> goals() {
        return goals;
    }

    Spot goalsBand() {
        return new Spot(left(), top(), width(), goalsHeight);
    }

    /** The row of the columns' heads, below the goals on the first sheet. */
    Spot row(boolean first) {
        return new Spot(left(), first ? top() + goalsHeight + Sizes.GAP : top(), width(), headHeight);
    }

    /** Where the first band begins. */
    int bottom(boolean first) {
        return row(first).bottom() + Sizes.GAP;
    }

    private int headHeight() {
        int height = labelHeight(model.head().columns()) + Sizes.GAP * 2;
        for (int column = 0; column < model.columns().size(); column++) {
            int width = grid.column(column).width() - Sizes.BOX_GAP - 2 * Sizes.BOX_PAD;
            int name = lines(model.columns().get(column), width).size() * Sizes.HEAD_LINE;
            int counts = counts(model.columns().get(column), width).size() * Sizes.META_LINE;
            height = Math.max(height, name + counts + Sizes.GAP * 2);
        }
        return height;
    }

    static List<String> lines(MapModel.Column column, int width) {
        return Measure.balanced(column.name(), Sizes.HEAD, width, 3);
    }

    static List<String> counts(MapModel.Column column, int width) {
        return Measure.balanced(column.counts(), Sizes.META, width, 3);
    }

    private List<MapSheet.Note> place(List<String> texts) {
        var placed = new ArrayList<MapSheet.Note>();
        int from = left() + Sizes.LABEL + Sizes.GAP + Sizes.BOX_GAP;
        int most = Math.max(GOAL_SLOTS, (form.width() - left() - from) / GOAL_WIDTH);
        int lines = Math.max(1, Math.ceilDiv(texts.size(), most));
        int slots = Math.max(1, Math.ceilDiv(texts.size(), lines));
        int slot = (form.width() - left() - from) / slots;
        int height = GOAL_LINES * Sizes.TITLE_LINE + Sizes.BOX_PAD;
        for (int at = 0; at < texts.size(); at++) {
            int x = from + at % slots * slot;
            int y = top() + Sizes.GAP + at / slots * (height + Sizes.BOX_GAP);
            var spot = new Spot(x, y, slot - Sizes.BOX_GAP, height);
            placed.add(new MapSheet.Note(
                    spot, Measure.lines(texts.get(at), Sizes.TITLE, spot.width() - 2 * Sizes.BOX_PAD, GOAL_LINES)));
        }
        return placed;
    }

    private int top() {
        return form.titled() ? Sizes.PAPER_MARGIN + Sizes.PAPER_TITLE : Sizes.MARGIN;
    }

    private int left() {
        return MapLayout.margin(form);
    }

    private int width() {
        return form.width() - 2 * left();
    }
}
