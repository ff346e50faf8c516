package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Names what the numbers of a sentence measure where it says that once for several of them. */
final class TargetSubjects {
    private static final String EACH_IN_TURN = "分别";

    private TargetSubjects() {}

    /**
     * Names the targets that name nothing themselves after those before them.
     *
     * @param sentence the targets of one sentence, in its order; changed in place
     */
    static void name(List<Found<Target>> sentence) {
        int first = 0;
        while (first < sentence.size()) {
            int end = first + 1;
            while (end < sentence.size() && sentence.get(end).value().metric().isEmpty()) {
                end++;
            }
            name(sentence, first, end);
            first = end;
        }
    }

    /** The targets of an item; what the sentences leave unsaid its title says. */
    static List<Found<Target>> of(List<Found<Target>> targets, String title) {
        String folded = Folding.fold(title);
        String thing = title.substring(TargetVerbs.at(folded, 0, folded.length()));
        return targets.stream()
                .map(found -> found.value().metric().isEmpty()
                        ? found.with(found.value().measuring(thing))
                        : found)
                .toList();
    }

    private static void name(List<Found<Target>> sentence, int first, int end) {
        Target named = sentence.get(first).value();
        List<String> things = named.text().contains(EACH_IN_TURN) ? things(named.metric()) : List.of();
        boolean inTurn = things.size() == end - first;
        for (int i = first; i < end; i++) {
            Found<Target> target = sentence.get(i);
            sentence.set(i, target.with(target.value().measuring(inTurn ? things.get(i - first) : named.metric())));
        }
    }

    /** 事故起数和死亡人数: the things that are joined. */
    private static List<String> things(String metric) {
        var things = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i < metric.length() - 1; i++) {
            if (TargetMetrics.joins(metric, i)) {
                things.add(metric.substring(start, i));
                start = i + 1;
            }
        }
        things.add(metric.substring(start));
        return things;
    }
}
