package org.paodao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By when something has to be done. */
final class Deadlines {
    /** Said of an item even where they close a sentence; 持续推进 there is the end of its prose. */
    private static final Words GOES_ON = Words.of("""
            长期坚持 长期推进 长期实施 常年坚持 常年推进 常态化推进 常态化开展 贯穿全年 立行立改 即知即改 按月推进 按季推进 按季度推进 逐月推进
            逐季推进 按时序推进 按进度推进 按序时进度推进""");

    private static final String STARTERS = "0123456789〇○零一二三四五六七八九十年上下第每按逐前今本当明次翌元春端中国劳汛主入高秋新开暑寒采供取冬雨两奥残青亚世军\"“‘";

    /** The characters with which something may begin or a sentence may end; most others are passed over. */
    private static final Signs WORTH_A_LOOK = Signs.of(STARTERS + "。;!?|.(,完时整责推实计进工办落截序起");

    private static final int MONTHS = 12;
    private static final String LISTS = "、和及与";
    private static final Set<Moment.Precision> PARTS =
            EnumSet.of(Moment.Precision.YEAR, Moment.Precision.HALF, Moment.Precision.QUARTER, Moment.Precision.MONTH);

    private final Text text;
    private final Text.View view;
    private final String chars;
    private final Issue issue;
    private final List<Found<Deadline>> found = new ArrayList<>();
    private int sentenceStart;
    private int sentenceYear;
    private int lastEnd = -1;
    private Moment.@Nullable Precision sentencePart;

    private Deadlines(Text text, Range body, Issue issue) {
        this.text = text;
        this.view = text.view(body);
        this.chars = view.chars();
        this.issue = issue;
    }

    /** The deadlines in running text, in its order. */
    static List<Found<Deadline>> in(Text text, Range body, Issue issue) {
        var deadlines = new Deadlines(text, body, issue);
        deadlines.scan();
        return MainDeadline.mark(deadlines.found);
    }

    /** The deadlines in a cell of a deadline column, where nearly everything is one. */
    static List<Found<Deadline>> cell(Text text, Range cell, Issue issue) {
        var deadlines = new Deadlines(text, cell, issue);
        deadlines.readCell(0, deadlines.chars.length());
        return MainDeadline.mark(deadlines.found);
    }

    private void scan() {
        BitSet titles = Quotations.titles(chars);
        var moments = new Moments(chars, chars.length(), issue);
        int i = beginning();
        while (i < chars.length()) {
            if (!WORTH_A_LOOK.has(chars.charAt(i))) {
                i++;
                continue;
            }
            int behind = set(i);
            if (behind > i) {
                i = behind;
                continue;
            }
            boolean mayStart = STARTERS.indexOf(chars.charAt(i)) >= 0 && !titles.get(i);
            Moment moment = mayStart ? moments.at(i, sentenceYear) : null;
            i = moment == null ? step(i) : decide(moment);
        }
        Durations.in(chars).forEach(span -> add(span[0], span[1], "deadline.duration", 80));
    }

    /** 全年举办… with which the text begins; else 0. */
    private int beginning() {
        Moment moment = DeadlineCells.wholeYear(chars, 0, chars.length(), issue.year());
        if (moment == null || !chars.startsWith("全年") || !acts(moment.end())) {
            return 0;
        }
        add(moment, "deadline.date", 60);
        return moment.end();
    }

    private boolean acts(int at) {
        return DeadlinePlaces.does(chars, at) || TargetVerbs.at(chars, at, chars.length()) > 0;
    }

    /** One behind a deadline that its form alone gives away: 完成时限:…, (长期坚持). */
    private int set(int at) {
        int label = DeadlineLabels.at(chars, at, chars.length());
        return label > 0 ? labelled(at + label) : aside(at);
    }

    private int step(int at) {
        if (Sentences.endsSentence(chars, at)) {
            sentenceStart = at + 1;
            sentenceYear = 0;
            sentencePart = null;
        }
        return at + 1;
    }

    private int decide(Moment moment) {
        boolean past = moment.precision() == Moment.Precision.YEAR && moment.year() < issue.year();
        if (moment.year() > 0 && !past && !DeadlineRules.namesAThing(chars, moment)) {
            sentenceYear = moment.year();
        }
        boolean listed = isListed(lastEnd) && moment.start() == lastEnd + 1 && moment.date() != null;
        if (listed || holds(moment) || isParallel(moment) || leads(moment) || fillsCell(moment)) {
            add(moment, "deadline.date", moment.tail() ? 90 : 75);
            lastEnd = moment.end();
            sentencePart = moment.precision();
        }
        return moment.end();
    }

    private boolean holds(Moment moment) {
        return DeadlineRules.holds(chars, moment, issue, sentenceStart);
    }

    /** 上半年建成4座，下半年再建8座: what is said alike in one sentence is meant alike. */
    private boolean isParallel(Moment moment) {
        return PARTS.contains(moment.precision())
                && moment.precision() == sentencePart
                && moment.year() >= issue.year()
                && Sentences.endsClause(chars, moment.start() - 1)
                && DeadlineRules.mayHold(chars, moment, issue, sentenceStart);
    }

    private boolean isListed(int at) {
        return at > 0 && at + 1 < chars.length() && LISTS.indexOf(chars.charAt(at)) >= 0;
    }

    /** The 6月 and 9月 of 6月、9月、12月底前分别完成三批. */
    private boolean leads(Moment first) {
        var moments = new Moments(chars, chars.length(), issue);
        Moment last = first;
        for (int i = 0; i < MONTHS && PARTS.contains(last.precision()) && isListed(last.end()); i++) {
            Moment next = moments.at(last.end() + 1, first.year());
            if (next == null || next.precision() != first.precision()) {
                return false;
            }
            last = next;
        }
        return !last.equals(first)
                && holds(
                        new Moment(first.start(), last.end(), last.date(), last.year(), last.precision(), last.tail()));
    }

    private boolean fillsCell(Moment moment) {
        return moment.start() > 0
                && chars.charAt(moment.start() - 1) == '|'
                && moment.end() < chars.length()
                && chars.charAt(moment.end()) == '|';
    }

    /** (长期坚持) and |持续推进|: said of the whole item, not part of a sentence; 长期坚持 also as a clause at its end. */
    private int aside(int at) {
        char c = chars.charAt(at);
        int length = "(|,;。".indexOf(c) < 0 ? 0 : DeadlineCells.OPEN.at(chars, at + 1, chars.length());
        int end = at + 1 + length;
        if (length == 0 || !closes(c, at + 1, end)) {
            return wholeYear(at);
        }
        step(at);
        add(at + 1, end, "deadline.open", 80);
        return end;
    }

    /** （某局；全年） like （某局；12月）; 全年新增… where a clause begins. */
    private int wholeYear(int at) {
        char c = chars.charAt(at);
        Moment moment =
                "(,;。".indexOf(c) >= 0 ? DeadlineCells.wholeYear(chars, at + 1, chars.length(), issue.year()) : null;
        if (moment == null) {
            return at;
        }
        boolean aside = chars.startsWith(")", moment.end()) && closes(c, at + 1, moment.end());
        boolean governs = acts(moment.end()) && c != '(' && chars.startsWith("全年", at + 1);
        if (!aside && !governs) {
            return at;
        }
        step(at);
        add(moment, "deadline.date", aside ? 75 : 60);
        return moment.end();
    }

    private boolean closes(char open, int start, int end) {
        char close = end < chars.length() ? chars.charAt(end) : '。';
        return switch (open) {
            case '|' -> close == '|';
            case '(' -> close == ')' || DeadlinePlaces.opensDuty(chars, start, end);
            default ->
                (close == ')' && DeadlinePlaces.endsDuty(chars, start - 1))
                        || (("。;".indexOf(close) >= 0 || DeadlinePlaces.standsBeforeLabel(chars, end))
                                && GOES_ON.at(chars, start, end) == end - start);
        };
    }

    private int labelled(int from) {
        int end = DeadlineLabels.valueEnd(text, view, from);
        readCell(from, end);
        return end;
    }

    private void readCell(int from, int to) {
        var moments = DeadlineCells.cell(chars, from, to, issue);
        moments.forEach(moment -> add(moment, MainDeadline.SAID, 95));
        if (!moments.isEmpty()) {
            return;
        }
        if (DeadlineCells.OPEN.first(chars, from, to) >= 0) {
            add(from, to, MainDeadline.SAID, 80);
        } else if (DeadlineCells.maySayWhen(chars, from, to)) {
            add(from, to, "deadline.unread", 40);
        }
    }

    private void add(Moment moment, String rule, int confidence) {
        boolean feast = moment.precision() == Moment.Precision.FEAST;
        int start = feast ? Feasts.firstListed(chars, moment.start()) : moment.start();
        if (start > 0 && "到至".indexOf(chars.charAt(start - 1)) >= 0) {
            start -= start > 1 && chars.charAt(start - 2) == '截' ? 2 : 1;
        }
        var undated = feast ? Deadline.Kind.OPEN : Deadline.Kind.RECURRING;
        var kind = moment.date() == null ? undated : Deadline.Kind.DATED;
        Range range = view.range(start, moment.end());
        var deadline = new Deadline(text.quoted(range), kind, moment.date(), false);
        found.add(new Found<>(deadline, range, rule, confidence));
    }

    private void add(int start, int end, String rule, int confidence) {
        Range range = view.range(start, end);
        var open = new Deadline(text.quoted(range), Deadline.Kind.OPEN, null, false);
        found.add(new Found<>(open, range, rule, confidence));
    }
}
