package org.paodao.document;

import java.util.List;

/** …分两次开展：①上半年由A会同B实施；②下半年由C实施。: points within a sentence that say nothing but who does a part of it when. */
final class SpokenPoints {
    private static final int LONGEST = 80;

    private SpokenPoints() {}

    static boolean are(Flow flow, List<Node> points) {
        return points.stream().allMatch(point -> is(flow, point));
    }

    private static boolean is(Flow flow, Node point) {
        int start = point.contentStart();
        int by = flow.chars().indexOf('由', start, Math.min(point.end(), start + LONGEST));
        return point.isLeaf()
                && point.marker().edge() != Marker.Edge.LINE
                && point.end() - start <= LONGEST
                && by > start
                && DeadlineCells.isWhole(flow.substring(start, by));
    }
}
