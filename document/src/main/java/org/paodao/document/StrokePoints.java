package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/** Points that a stroke opens, ——推进…。（县水利局负责）——开展…, in texts that lost their line breaks. */
final class StrokePoints {
    private static final String STROKE = "——";
    private static final String ENDS = "。;:.)】]〕";
    private static final List<String> CUES = List.of("牵头", "负责", "责任单位", "责任部门", "配合");
    private static final int FEWEST = 2;

    private final Flow flow;
    private final List<Marker> found = new ArrayList<>();
    private final List<Integer> run = new ArrayList<>();

    private StrokePoints(Flow flow) {
        this.flow = flow;
    }

    /** Further markers for such points, in order; a number between them closes their list. */
    static List<Marker> in(Flow flow, List<Marker> numbered) {
        var points = new StrokePoints(flow);
        int next = 0;
        for (int at = flow.chars().indexOf(STROKE); at >= 0; at = flow.chars().indexOf(STROKE, at + STROKE.length())) {
            while (next < numbered.size() && numbered.get(next).start() < at) {
                points.close(numbered.get(next++).start());
            }
            if (points.opens(at)) {
                points.run.add(at);
            }
        }
        points.close(next < numbered.size() ? numbered.get(next).start() : flow.length());
        return points.found;
    }

    private boolean opens(int at) {
        char before = flow.at(at - 1);
        return ENDS.indexOf(before) >= 0 && Character.isIdeographic(flow.at(at + STROKE.length()));
    }

    private void close(int end) {
        int named = 0;
        for (int i = 0; i < run.size(); i++) {
            int to = i + 1 < run.size() ? run.get(i + 1) : end;
            String said = flow.substring(run.get(i), to);
            named += CUES.stream().anyMatch(said::contains) ? 1 : 0;
        }
        if (run.size() >= FEWEST && named * 2 > run.size()) {
            int number = 0;
            for (int at : run) {
                found.add(new Marker(Style.LINE, ++number, at, at, Edge.LINE));
            }
        }
        run.clear();
    }
}
