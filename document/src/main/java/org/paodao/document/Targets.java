package org.paodao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Numbers that have to be reached, told from all the other numbers of a document. */
final class Targets {
    private final Text text;
    private final Text.View view;
    private final String chars;
    private final BitSet named;
    private final TargetGuards guards;
    private final List<Found<Target>> found = new ArrayList<>();

    private Targets(Text text, Range body) {
        this.text = text;
        this.view = text.view(body);
        this.chars = view.chars();
        this.named = Quotations.in(chars);
        this.guards = new TargetGuards(chars, named);
    }

    /** The targets in running text, in its order. */
    static List<Found<Target>> in(Text text, Range body) {
        var targets = new Targets(text, body);
        targets.scan();
        return List.copyOf(targets.found);
    }

    private void scan() {
        int start = 0;
        while (start < chars.length()) {
            int end = sentenceEnd(start);
            sentence(start, end);
            start = end + 1;
        }
    }

    private int sentenceEnd(int from) {
        int i = from;
        while (i < chars.length() && (!Sentences.endsSentence(chars, i) || named.get(i))) {
            i++;
        }
        return i;
    }

    private void sentence(int start, int end) {
        List<Amount> amounts = Amounts.in(chars, start, end);
        if (amounts.isEmpty() || guards.tellsThePast(start, end)) {
            return;
        }
        TargetEvidence.Reading last = null;
        int floor = start;
        var sentence = new Range(start, end);
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            Amount next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
            var around = TargetContext.around(chars, sentence, amount, next);
            TargetEvidence.Reading reading =
                    guards.rejects(amount, around) ? null : TargetEvidence.read(chars, amount, around, last, floor);
            if (reading != null) {
                add(reading, around, floor);
                last = reading;
                floor = amount.end();
            }
        }
    }

    private void add(TargetEvidence.Reading reading, TargetContext around, int floor) {
        Amount amount = reading.amount();
        int from = floor > around.clauseStart() ? behindJoint(floor, amount.start()) : around.clauseStart();
        int[] metric = TargetMetrics.of(chars, amount, around, from);
        int to = TargetMetrics.nounEnd(chars, amount.end(), around.clauseEnd());
        Range range = view.range(from, Math.max(to, amount.end()));
        var target = new Target(
                quoted(metric),
                reading.comparator(),
                amount.value(),
                amount.max(),
                amount.unit(),
                reading.striving(),
                range.of(text.raw()));
        found.add(new Found<>(target, range, reading.rule(), reading.confidence()));
    }

    /** In A 5家、B 3家 the second begins behind the last joint. */
    private int behindJoint(int from, int to) {
        for (int i = to; i > from; i--) {
            if ("、和与及".indexOf(chars.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return from;
    }

    private String quoted(int[] span) {
        return span[1] > span[0] ? view.range(span[0], span[1]).of(text.raw()).strip() : "";
    }
}
