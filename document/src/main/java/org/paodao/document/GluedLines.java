package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/** Takes stretches out of the running lines; what stands before and behind them in their first and last lines stays. */
final class GluedLines {
    private GluedLines() {}

    /**
     * Marks what is taken as cells.
     *
     * @param places in the order of the text, none within another
     */
    static void take(List<Line> lines, List<Range> places) {
        if (places.isEmpty()) {
            return;
        }
        var parted = new ArrayList<Line>();
        int next = 0;
        for (Line line : lines) {
            int at = line.range().start();
            int end = line.range().end();
            while (next < places.size() && places.get(next).end() <= at) {
                next++;
            }
            boolean whole = next == places.size() || places.get(next).start() >= end || at == end;
            for (int i = next; !whole && i < places.size() && places.get(i).start() < end; i++) {
                Range place = places.get(i);
                add(parted, at, Math.max(at, place.start()), line.kind());
                add(parted, Math.max(at, place.start()), Math.min(end, place.end()), Kind.CELL);
                at = Math.min(end, place.end());
            }
            if (whole) {
                parted.add(line);
            } else {
                add(parted, at, end, line.kind());
            }
        }
        lines.clear();
        lines.addAll(parted);
    }

    private static void add(List<Line> lines, int start, int end, Kind kind) {
        if (end > start) {
            lines.add(new Line(new Range(start, end), kind, false, end - start, 2 * (end - start)));
        }
    }
}
