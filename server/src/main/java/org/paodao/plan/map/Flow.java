package org.paodao.plan.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills sheets from top to bottom: goals, the columns' heads, then band after band, each column on its own. */
final class Flow {
    private final MapModel model;
    private final Grid grid;
    private final Form form;
    private final Heads heads;
    private final List<MapSheet> sheets = new ArrayList<>();
    private final List<MapSheet.Strip> strips = new ArrayList<>();
    private int y;

    Flow(MapModel model, Grid grid, Form form) {
        this.model = model;
        this.grid = grid;
        this.form = form;
        this.heads = new Heads(model, grid, form);
    }

    List<MapSheet> sheets() {
        y = heads.bottom(true);
        for (int band = 0; band < model.bands().size(); band++) {
            band(band);
        }
        finish();
        return List.copyOf(sheets);
    }

    private void band(int index) {
        MapModel.Band band = model.bands().get(index);
        List<Deque<Rows.Row>> waiting =
                grid.rows(index).stream().<Deque<Rows.Row>>map(ArrayDeque::new).toList();
        int least = least(band);
        do {
            if (form.height() > 0 && y + Math.max(least, first(waiting)) > bottom() && !strips.isEmpty()) {
                finish();
            }
            strip(band, waiting, least);
        } while (waiting.stream().anyMatch(rows -> !rows.isEmpty()));
    }

    /** The height that the band's name needs. */
    private static int least(MapModel.Band band) {
        return Heads.labelHeight(band.name()) + Sizes.BAND_LABEL_LINE * 2;
    }

    private static int first(List<Deque<Rows.Row>> waiting) {
        return waiting.stream()
                        .filter(rows -> !rows.isEmpty())
                        .mapToInt(rows -> rows.element().height())
                        .max()
                        .orElse(0)
                + Sizes.GAP;
    }

    private void strip(MapModel.Band band, List<Deque<Rows.Row>> waiting, int least) {
        var captions = new ArrayList<MapSheet.Note>();
        var boxes = new ArrayList<MapSheet.Placed>();
        int top = y + Sizes.GAP;
        int lowest = top;
        int columns = model.columns().size();
        for (int column = 0; column <= columns; column++) {
            int at = column == columns ? lowest : top;
            Deque<Rows.Row> rows = waiting.get(column);
            while (!rows.isEmpty() && (form.height() == 0 || at + rows.element().height() <= bottom() || at == top)) {
                Rows.Row row = rows.remove();
                var start = new Spot(grid.column(column % columns).x(), at, 0, 0);
                row.captions().forEach(caption -> captions.add(note(caption, start)));
                boxes.addAll(placed(band, row, start));
                at += row.height();
            }
            lowest = Math.max(lowest, at);
        }
        int height = Math.max(lowest - y + Sizes.GAP - Sizes.BOX_GAP, least);
        strips.add(new MapSheet.Strip(band, new Spot(left(), y, width(), height), captions, boxes));
        y += height + Sizes.GAP;
    }

    private MapSheet.Note note(Rows.Caption caption, Spot start) {
        int width = caption.span() * grid.slot() - Sizes.BOX_GAP;
        return new MapSheet.Note(
                new Spot(start.x() + caption.slot() * grid.slot(), start.y(), width, Sizes.CAPTION_LINE - 2),
                List.of(Measure.line(caption.text(), Sizes.CAPTION, width - 4)));
    }

    private List<MapSheet.Placed> placed(MapModel.Band band, Rows.Row row, Spot start) {
        var placed = new ArrayList<MapSheet.Placed>();
        int height = row.height() - row.captionHeight() - Sizes.BOX_GAP;
        for (MapModel.Box box : row.boxes()) {
            var spot = new Spot(
                    start.x() + placed.size() * grid.slot(),
                    start.y() + row.captionHeight(),
                    grid.slot() - Sizes.BOX_GAP,
                    height);
            placed.add(new MapSheet.Placed(box, band.prominent(), spot, grid.lines(box)));
        }
        return placed;
    }

    /** Closes the sheet that is being filled and begins the next. */
    private void finish() {
        boolean first = sheets.isEmpty();
        int end = y - Sizes.GAP;
        int height = form.height() > 0 ? form.height() : end + foot();
        @Nullable Spot goals = first ? heads.goalsBand() : null;
        Spot head = heads.row(first);
        var columns = new ArrayList<Spot>();
        for (int column = 0; column < model.columns().size(); column++) {
            Spot wide = grid.column(column);
            columns.add(new Spot(wide.x(), head.y(), wide.width() - Sizes.BOX_GAP, end - head.y()));
        }
        sheets.add(new MapSheet(
                form.width(),
                height,
                sheets.size() + 1,
                first ? heads.goals() : List.of(),
                goals == null ? new Spot(left(), head.y(), width(), 0) : goals,
                head,
                columns,
                strips));
        strips.clear();
        y = heads.bottom(false);
    }

    private int left() {
        return MapLayout.margin(form);
    }

    private int width() {
        return form.width() - 2 * left();
    }

    private int foot() {
        return form.titled() ? Sizes.PAPER_FOOT + Sizes.PAPER_MARGIN : Sizes.MARGIN;
    }

    private int bottom() {
        return form.height() - foot();
    }
}
