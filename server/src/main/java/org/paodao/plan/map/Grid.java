package org.paodao.plan.map;

import java.util.List;

/**
 * How wide each column is: a number of slots, each of the width of a box.
 *
 * @param shares what shared the slots
 * @param slots how many slots each column has
 * @param slot the width of a slot
 * @param left where the first column begins
 */
record Grid(Shares shares, List<Integer> slots, int slot, int left) {
    Grid {
        slots = List.copyOf(slots);
    }

    /** Shares so many slots of a width among the columns of a map. */
    static Grid of(MapModel model, int total, int slot, int left) {
        var shares = new Shares(model, slot);
        return new Grid(shares, shares.of(total), slot, left);
    }

    /** Where a column begins and how wide it is, as a spot without height. */
    Spot column(int index) {
        int before =
                slots.subList(0, index).stream().mapToInt(Integer::intValue).sum();
        return new Spot(left + before * slot, 0, slots.get(index) * slot, 0);
    }

    /** The lines of a box's title. */
    List<String> lines(MapModel.Box box) {
        return shares.lines(box);
    }

    /** Each column's boxes of a band in rows, and last those below all columns. */
    List<List<Rows.Row>> rows(int band) {
        return shares.rows(band, slots);
    }
}
