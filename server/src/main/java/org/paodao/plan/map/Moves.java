package org.paodao.plan.map;

import java.util.List;

/** Moves what has a place already. */
final class Moves {
    private Moves() {}

    /** A strip further down and higher. */
    static MapSheet.Strip strip(MapSheet.Strip strip, int down, int higher) {
        Spot spot = strip.spot();
        return new MapSheet.Strip(
                strip.band(),
                new Spot(spot.x(), spot.y() + down, spot.width(), spot.height() + higher),
                notes(strip.captions(), down),
                strip.boxes().stream()
                        .map(placed -> new MapSheet.Placed(
                                placed.box(), placed.prominent(), spot(placed.spot(), down), placed.lines()))
                        .toList());
    }

    private static List<MapSheet.Note> notes(List<MapSheet.Note> notes, int down) {
        return notes.stream()
                .map(note -> new MapSheet.Note(spot(note.spot(), down), note.lines()))
                .toList();
    }

    private static Spot spot(Spot spot, int down) {
        return new Spot(spot.x(), spot.y() + down, spot.width(), spot.height());
    }
}
