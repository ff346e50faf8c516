package org.paodao.plan.map;

import java.util.List;

/**
 * One sheet of a map: where everything stands.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param number counted from 1
 * @param goals what stands in the band of goals; empty on later sheets
 * @param goalsBand the band of goals; of no height on later sheets
 * @param head the row of columns' heads
 * @param columns the columns from their heads to the bottom
 * @param strips bands or parts of bands, from top to bottom
 */
record MapSheet(
        int width,
        int height,
        int number,
        List<Note> goals,
        Spot goalsBand,
        Spot head,
        List<Spot> columns,
        List<Strip> strips) {
    MapSheet {
        goals = List.copyOf(goals);
        columns = List.copyOf(columns);
        strips = List.copyOf(strips);
    }

    /** The whole sheet. */
    Spot area() {
        return new Spot(0, 0, width, height);
    }

    /** Every box on it. */
    List<Placed> boxes() {
        return strips.stream().flatMap(strip -> strip.boxes().stream()).toList();
    }

    /**
     * A band, or as much of it as the sheet holds.
     *
     * @param band whose it is
     * @param spot from the label to the right edge
     * @param captions what stands above groups
     * @param boxes where they stand
     */
    record Strip(MapModel.Band band, Spot spot, List<Note> captions, List<Placed> boxes) {
        Strip {
            captions = List.copyOf(captions);
            boxes = List.copyOf(boxes);
        }
    }

    /** Text at a place, broken into lines. */
    record Note(Spot spot, List<String> lines) {
        Note {
            lines = List.copyOf(lines);
        }
    }

    /** A box at its place, its title broken into lines. */
    record Placed(MapModel.Box box, boolean prominent, Spot spot, List<String> lines) {
        Placed {
            lines = List.copyOf(lines);
        }
    }
}
