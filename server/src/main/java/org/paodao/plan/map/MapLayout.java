package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every box its place. The same model and form give the same places, to the unit: whole numbers, no clock, no font.
 */
final class MapLayout {
    private static final int MOST_SLOTS = 60;

    private MapLayout() {}

    /** The sheets of a map; one unless the form limits their height. */
    static List<MapSheet> of(MapModel model, Form form) {
        if (form.width() == 0) {
            return List.of(poster(model));
        }
        int slots = Math.max(model.columns().size(), (form.width() - frame(form)) / Sizes.SLOT);
        var wide = new Form(Math.max(form.width(), frame(form) + slots * Sizes.SLOT), form.height(), form.titled());
        if (form.height() > 0) {
            MapSheet poster = poster(model);
            return poster.width() <= form.width() ? List.of(poster) : flow(model, wide, slots);
        }
        return flow(model, wide, slots);
    }

    static int margin(Form form) {
        return form.titled() ? Sizes.PAPER_MARGIN : Sizes.MARGIN;
    }

    /** What of the width is not for boxes. */
    private static int frame(Form form) {
        return 2 * margin(form) + Sizes.LABEL + Sizes.GAP + Sizes.BOX_GAP;
    }

    private static List<MapSheet> flow(MapModel model, Form form, int slots) {
        int left = margin(form) + Sizes.LABEL + Sizes.GAP + Sizes.BOX_GAP;
        Grid grid = Grid.of(model, slots, (form.width() - frame(form)) / slots, left);
        return new Flow(model, grid, form).sheets();
    }

    private static MapSheet poster(MapModel model, int width, int slots) {
        return flow(model, new Form(width, 0, true), slots).getFirst();
    }

    private static int narrow(int slots) {
        return frame(Form.POSTER) + slots * Sizes.SLOT;
    }

    /** Tries numbers of slots until the sheet is wider than it need be; of all tried the smallest sheet is best. */
    private static MapSheet poster(MapModel model) {
        int best = model.columns().size();
        int least = Integer.MAX_VALUE;
        for (int slots = best; slots <= MOST_SLOTS && narrow(slots) < least; slots++) {
            MapSheet sheet = poster(model, narrow(slots), slots);
            int width = Math.max(sheet.width(), wide(sheet.height()));
            if (width < least) {
                least = width;
                best = slots;
            }
        }
        return filled(model, best, least);
    }

    /** A sheet of the paper's shape. Spare width makes wider boxes; what height that saves makes the sheet smaller. */
    private static MapSheet filled(MapModel model, int slots, int width) {
        MapSheet sheet = poster(model, width, slots);
        int smaller = Math.max(narrow(slots), (wide(sheet.height()) + width) / 2);
        MapSheet tried = poster(model, smaller, slots);
        MapSheet chosen = wide(tried.height()) <= smaller ? tried : sheet;
        int height = chosen.width() * Form.SHORT_SIDE / Form.LONG_SIDE;
        return height >= chosen.height() ? stretched(chosen, height) : stretched(sheet, sheet.height());
    }

    /** How wide a sheet of this height is. */
    private static int wide(int height) {
        return Math.ceilDiv(height * Form.LONG_SIDE, Form.SHORT_SIDE) + 2;
    }

    /** Shares spare height among the bands, so that the sheet is full to its foot. */
    private static MapSheet stretched(MapSheet sheet, int height) {
        int spare = (height - sheet.height()) / Math.max(1, sheet.strips().size());
        var strips = new ArrayList<MapSheet.Strip>();
        for (MapSheet.Strip strip : sheet.strips()) {
            strips.add(Moves.strip(strip, strips.size() * spare, spare));
        }
        int lower = strips.size() * spare;
        return new MapSheet(
                sheet.width(),
                height,
                sheet.number(),
                sheet.goals(),
                sheet.goalsBand(),
                sheet.head(),
                sheet.columns().stream()
                        .map(column -> new Spot(column.x(), column.y(), column.width(), column.height() + lower))
                        .toList(),
                strips);
    }
}
