package org.paodao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** By when something has to be done. */
final class Deadlines {
    private static final String LABELS = """
            完成时限: 完成时间: 完成日期: 时限要求: 时间要求: 办结时限: 办理时限: 落实时限: 完成期限: 办理期限: 时间节点: 完成节点: 整改时限: 整改期限:
            责任时限: 时限: 推进时限: 实施时限: 完成年限: 计划完成时间: 完成时间节点: 进度安排: 时间安排: 实施时间: 工作时限: 截止时间: 截止日期:
            计划时间: 时间进度: 时间表: 序时进度: 时序进度: 进度要求: 进度计划: 进度时限: 完成限期: 起止时间: 推进时间: 整改完成时间: 时间计划:""";
    private static final Words LABEL = Words.of(LABELS + " " + LABELS.replace(':', '】'));
    /** Said of an item even where they close a sentence; 持续推进 there is the end of its prose. */
    private static final Words GOES_ON = Words.of("""
            长期坚持 长期推进 长期实施 常年坚持 常年推进 常态化推进 常态化开展 贯穿全年 立行立改 即知即改 按月推进 按季推进 按季度推进 逐月推进
            逐季推进 按时序推进 按进度推进 按序时进度推进""");

    private static final int LONGEST_LABEL = 10;
    private static final String STARTERS = "0123456789〇○零一二三四五六七八九十年上下第每今本当明次翌元春端中国劳\"“‘";

    /** The characters with which something may begin or a sentence may end; most others are passed over. */
    private static final BitSet WORTH_A_LOOK = new BitSet();

    static {
        (STARTERS + "。;!?|.(,").chars().forEach(WORTH_A_LOOK::set);
        "完时整责推实计进工办落截序起".chars().forEach(WORTH_A_LOOK::set);
    }

    private final Text text;
    private final Text.View view;
    private final String chars;
    private final int documentYear;
    private final List<Found<Deadline>> found = new ArrayList<>();
    private int sentenceStart;
    private int sentenceYear;
    private int lastEnd = -1;

    private Deadlines(Text text, Range body, int documentYear) {
        this.text = text;
        this.view = text.view(body);
        this.chars = view.chars();
        this.documentYear = documentYear;
    }

    /**
     * The deadlines in running text, in its order.
     *
     * @param documentYear year of dates that name none; 0 when unknown, then such dates are left out
     */
    static List<Found<Deadline>> in(Text text, Range body, int documentYear) {
        var deadlines = new Deadlines(text, body, documentYear);
        deadlines.scan();
        return MainDeadline.mark(deadlines.found);
    }

    /** The deadlines in a cell of a deadline column, where nearly everything is one. */
    static List<Found<Deadline>> cell(Text text, Range cell, int documentYear) {
        var deadlines = new Deadlines(text, cell, documentYear);
        deadlines.readCell(0, deadlines.chars.length());
        return MainDeadline.mark(deadlines.found);
    }

    private void scan() {
        BitSet titles = Quotations.titles(chars);
        var moments = new Moments(chars, chars.length(), documentYear);
        int i = 0;
        while (i < chars.length()) {
            if (!WORTH_A_LOOK.get(chars.charAt(i))) {
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

    /** One behind a deadline that its form alone gives away: 完成时限:…, (长期坚持). */
    private int set(int at) {
        int label = LABEL.at(chars, at, chars.length());
        return label > 0 ? labelled(at + label) : aside(at);
    }

    private int step(int at) {
        if (Sentences.endsSentence(chars, at)) {
            sentenceStart = at + 1;
            sentenceYear = 0;
        }
        return at + 1;
    }

    private int decide(Moment moment) {
        if (moment.year() > 0) {
            sentenceYear = moment.year();
        }
        boolean listed = lastEnd > 0
                && moment.start() == lastEnd + 1
                && "、和及与".indexOf(chars.charAt(lastEnd)) >= 0
                && moment.date() != null;
        if (listed || DeadlineRules.holds(chars, moment, documentYear, sentenceStart) || fillsCell(moment)) {
            add(moment, "deadline.date", moment.tail() ? 90 : 75);
            lastEnd = moment.end();
        }
        return moment.end();
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
                "(,;。".indexOf(c) >= 0 ? DeadlineCells.wholeYear(chars, at + 1, chars.length(), documentYear) : null;
        if (moment == null) {
            return at;
        }
        boolean aside = chars.startsWith(")", moment.end()) && closes(c, at + 1, moment.end());
        boolean does =
                DeadlinePlaces.does(chars, moment.end()) || TargetVerbs.at(chars, moment.end(), chars.length()) > 0;
        boolean governs = does && c != '(' && chars.startsWith("全年", at + 1);
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
            case '(' -> close == ')';
            default ->
                (close == ')' && DeadlinePlaces.endsDuty(chars, start - 1))
                        || ("。;".indexOf(close) >= 0 && GOES_ON.at(chars, start, end) == end - start);
        };
    }

    private int labelled(int from) {
        int end = from;
        while (end < chars.length()
                && end < from + 60
                && "。;)【】〕]|".indexOf(chars.charAt(end)) < 0
                && !(end > from && labelBegins(end))) {
            end++;
        }
        readCell(from, end);
        return end;
    }

    /** A further label on a line of its own: 牵头单位:. */
    private boolean labelBegins(int at) {
        if (view.range(at - 1, at + 1).of(text.folded()).indexOf('\n') < 0) {
            return false;
        }
        int i = at;
        while (i < chars.length() && i < at + LONGEST_LABEL && Character.isIdeographic(chars.charAt(i))) {
            i++;
        }
        return i > at && i < chars.length() && chars.charAt(i) == ':';
    }

    private void readCell(int from, int to) {
        var moments = DeadlineCells.moments(chars, from, to, documentYear);
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
        int start = moment.start();
        if (start > 0 && "到至".indexOf(chars.charAt(start - 1)) >= 0) {
            start -= start > 1 && chars.charAt(start - 2) == '截' ? 2 : 1;
        }
        var undated = moment.precision() == Moment.Precision.FEAST ? Deadline.Kind.OPEN : Deadline.Kind.RECURRING;
        var kind = moment.date() == null ? undated : Deadline.Kind.DATED;
        Range range = view.range(start, moment.end());
        var deadline = new Deadline(range.of(text.raw()), kind, moment.date(), false);
        found.add(new Found<>(deadline, range, rule, confidence));
    }

    private void add(int start, int end, String rule, int confidence) {
        Range range = view.range(start, end);
        var open = new Deadline(range.of(text.raw()), Deadline.Kind.OPEN, null, false);
        found.add(new Found<>(open, range, rule, confidence));
    }
}
