package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parts of the flow that may hold headings: everything but signatures and lists of annexes. */
final class Stretches {
    private Stretches() {}

    static List<Range> of(Flow flow, List<Annexes.AnnexList> annexes, List<Signature> signatures) {
        var gaps = new ArrayList<Range>();
        annexes.forEach(list -> gaps.add(list.place()));
        signatures.forEach(signature ->
                gaps.add(new Range(signature.start(), signature.dated().end())));
        Collections.sort(gaps);
        var stretches = new ArrayList<Range>();
        int start = 0;
        for (Range gap : gaps) {
            if (gap.start() > start) {
                stretches.add(new Range(start, gap.start()));
            }
            start = Math.max(start, gap.end());
        }
        if (start < flow.length()) {
            stretches.add(new Range(start, flow.length()));
        }
        return stretches;
    }
}
