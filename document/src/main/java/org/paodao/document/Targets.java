package org.paodao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Numbers that have to be reached, told from all the other numbers of a document. */
final class Targets {
    /** 11月底前 is the time limit of what follows; 到2027年 says which year's level is meant and stays. */
    private static final Words DAYS = Words.of("月 前");

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
        targets.found.sort(Comparator.comparing(Found::range));
        return List.copyOf(targets.found);
    }

    /**
     * The targets of an item.
     *
     * @param below in order, where text below a heading on a line of its own begins; what the heading says does not go on there
     */
    static List<Found<Target>> in(Text text, Range body, List<Integer> below) {
        var targets = new ArrayList<Found<Target>>();
        int from = body.start();
        for (int at : below) {
            if (at > from && at < body.end()) {
                targets.addAll(in(text, new Range(from, at)));
                from = at;
            }
        }
        targets.addAll(in(text, new Range(from, body.end())));
        return targets;
    }

    /**
     * The target in a cell of a column of target values; running text in the cell is read as such.
     *
     * @param metric what the row measures
     * @param unit the row's unit, used when the cell prints none; may be empty
     */
    static List<Found<Target>> cell(Text text, Range cell, String metric, String unit) {
        var found = TargetCells.read(text, cell, metric, unit);
        return found == null ? in(text, cell) : List.of(found);
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
        if (amounts.isEmpty() && !WordTargets.mayBeIn(chars, start, end)) {
            return;
        }
        if (guards.tellsThePast(start, end)) {
            return;
        }
        int before = found.size();
        numbers(amounts, start, end);
        TargetSubjects.name(found.subList(before, found.size()));
        for (var reading : WordTargets.in(chars, start, end, found.size() > before)) {
            if (!named.get(reading.start())) {
                add(reading, start);
            }
        }
        TargetSubjects.nameRates(found.subList(before, found.size()));
    }

    private void numbers(List<Amount> amounts, int start, int end) {
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

    private void add(WordTargets.Reading reading, int sentenceStart) {
        int from = WordTargets.metricStart(chars, reading, sentenceStart);
        if (from == reading.start() && reading.comparator() != Target.Comparator.DELEGATED) {
            return;
        }
        Range range = view.range(from, reading.end());
        int[] trimmed = TargetMetrics.trimmed(chars, from, reading.start());
        String metric = quoted(trimmed[1] > trimmed[0] ? trimmed : new int[] {from, reading.start()});
        var target = new Target(
                metric, reading.comparator(), reading.value(), null, reading.unit(), false, text.quoted(range));
        found.add(new Found<>(target, range, "target.words", 60));
    }

    private void add(TargetEvidence.Reading reading, TargetContext around, int floor) {
        Amount amount = reading.amount();
        int from = floor > around.clauseStart()
                ? behindJoint(floor, amount.start())
                : behindNumber(around.clauseStart(), amount.start());
        int behindDate = TargetMetrics.behindWhen(chars, from, amount.start());
        int[] metric = TargetMetrics.of(chars, amount, around, behindDate);
        int to = TargetSizes.shareEnd(
                chars, amount, around, TargetMetrics.nounEnd(chars, amount.end(), around.clauseEnd()));
        boolean dated = DAYS.in(chars, from, behindDate);
        Range range = view.range(dated ? behindDate : from, Math.max(to, amount.end()));
        var target = new Target(
                quoted(metric),
                reading.comparator(),
                amount.value(),
                amount.max(),
                printed(amount),
                reading.striving(),
                text.quoted(range));
        found.add(new Found<>(target, range, reading.rule(), reading.confidence()));
    }

    /** The unit in the characters of the document: 萬畝 stays so. */
    private String printed(Amount amount) {
        int at = amount.unit().isEmpty() ? -1 : chars.indexOf(amount.unit(), amount.start(), amount.end());
        if (at < 0) {
            return amount.unit();
        }
        String printed = view.range(at, at + amount.unit().length()).of(text.raw());
        if (printed.equals(amount.unit())) {
            return printed;
        }
        String raw = printed.replaceAll("\\s", "");
        return Folding.fold(raw).equals(amount.unit()) ? Folding.foldButHan(raw) : amount.unit();
    }

    /** (2), 2、 and 一是 number the points of an item; a bracket that closes before belongs to its heading. */
    private int behindNumber(int clause, int to) {
        int from = behindClosed(clause, to);
        boolean bracket = chars.charAt(from) == '(';
        int end = Numerals.endOfDigits(chars, bracket ? from + 1 : from);
        if (bracket) {
            return end > from + 1 && end < to && chars.charAt(end) == ')' ? end + 1 : from;
        }
        if (end > from && end - from <= 2 && end + 1 < to && chars.charAt(end) == '、') {
            return end + 1;
        }
        boolean point = Numeral.digit(chars.charAt(from)) >= 0 && from + 2 < to && chars.charAt(from + 1) == '是';
        return point ? from + 2 : from;
    }

    private int behindClosed(int from, int to) {
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                start = i + 1;
                depth = 0;
            }
        }
        return start < to ? start : from;
    }

    /** In A 5家、B 3家 the second begins behind the last joint. */
    private int behindJoint(int from, int to) {
        for (int i = to; i > from; i--) {
            if (TargetMetrics.joins(chars, i - 1)) {
                return i;
            }
        }
        return from;
    }

    private String quoted(int[] span) {
        return span[1] > span[0] ? text.quoted(view.range(span[0], span[1])).strip() : "";
    }
}
