package org.paodao.document;

import java.util.List;

/** Finds where the heading of a numbered stretch ends: its first sentence, else its first clause. */
final class Headline {
    private static final int SHORT_SENTENCE = 32;
    private static final int LONGEST_LINE = 80;
    private static final int FEWEST = 4;
    private static final int LONGEST_TIME = 20;
    private static final int LONGEST_DUTY = 60;
    /** What may stand between a number and its heading: strokes, and a line break where the number has a line of its own. */
    private static final Signs BEFORE = Signs.of("—–-●■◆▪• \n");

    private static final Signs OPEN = Signs.of("“《(「『【[〔");
    private static final Signs CLOSE = Signs.of("”》)」』】]〕");
    /** Headings that copies of web pages run together with the text behind them. */
    private static final List<String> RUN_TOGETHER = List.of(
            "总体要求", "总体目标", "总体思路", "指导思想", "基本原则", "工作原则", "主要目标", "发展目标", "工作目标", "目标任务", "重点任务", "主要任务", "保障措施",
            "工作要求", "实施步骤", "组织保障");

    private static final List<String> DUTIES = List.of("牵头", "责任", "负责", "配合", "主责", "主办", "协办", "协同单位", "协同部门");

    private final Flow flow;
    private final int start;
    private final int limit;
    private int comma = -1;
    private int stop;

    private Headline(Flow flow, int start, int limit) {
        this.flow = flow;
        this.start = start;
        this.limit = limit;
        this.stop = limit;
    }

    /** The heading in a stretch of the flow, closing punctuation and what stands before it left out. */
    static Range in(Flow flow, int start, int limit) {
        int from = start;
        while (from + 1 < limit && BEFORE.has(flow.at(from))) {
            from++;
        }
        return new Headline(flow, from, limit).find();
    }

    private Range find() {
        int together = runTogether();
        if (together > 0) {
            return new Range(start, together);
        }
        scan();
        boolean line = stop == limit || flow.at(stop) == Flow.BREAK;
        boolean more = hasMore(stop);
        if (comma < 0 || (stop - start <= SHORT_SENTENCE && more) || (line && more && stop - start <= LONGEST_LINE)) {
            return trimmed(stop);
        }
        return trimmed(comma);
    }

    private int runTogether() {
        for (String heading : RUN_TOGETHER) {
            int end = start + heading.length();
            if (flow.chars().startsWith(heading, start) && end < limit && "和及与、,。:;的 \n(".indexOf(flow.at(end)) < 0) {
                return end;
            }
        }
        return RunOnHeading.end(flow.chars(), start, limit);
    }

    /** Notes the first comma and the first place where the heading may stop, both outside quotes and brackets. */
    private void scan() {
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = flow.at(i);
            if (OPEN.has(c)) {
                if (c != '“' && c != '《' && i - start >= FEWEST && (isDuty(i) || isTime(i))) {
                    stop = i;
                    return;
                }
                depth++;
            } else if (CLOSE.has(c)) {
                depth = Math.max(0, depth - 1);
            } else if (c == Flow.BREAK || (depth == 0 && isStop(c, i)) || (i > start && isLabel(i))) {
                stop = i;
                return;
            } else if (c == ',' && depth == 0 && i - start >= FEWEST && RoleWords.labelAt(flow, i + 1) != null) {
                stop = i;
                return;
            } else if (c == ',' && depth == 0 && comma < 0 && i - start >= FEWEST && !saysWhen(i)) {
                comma = i;
            }
        }
    }

    /** 2031年6月底前,…: when is no heading without what. */
    private boolean saysWhen(int end) {
        int to = flow.at(end - 1) == '起' ? end - 1 : end;
        return end - start <= LONGEST_TIME
                && DeadlineCells.isWhole(flow.substring(start, to).replace(" ", ""));
    }

    private boolean isLabel(int i) {
        return GluedLabels.at(flow.chars(), i);
    }

    private boolean isDuty(int open) {
        String inside = flow.substring(open, closed(open, Math.min(limit, open + LONGEST_DUTY)));
        return DUTIES.stream().anyMatch(inside::contains);
    }

    /** Where a bracket closes; the limit where it does not before. 县（市） is no duty, whatever bracket stands behind it. */
    private int closed(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += OPEN.has(flow.at(i)) ? 1 : CLOSE.has(flow.at(i)) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return to;
    }

    /** 制定方案（6月底前）: when is no part of what. */
    private boolean isTime(int open) {
        int close = flow.chars().indexOf(')', open, Math.min(limit, open + LONGEST_TIME));
        return flow.at(open) == '(' && close > 0 && DeadlineCells.isTime(flow.substring(open + 1, close));
    }

    private boolean isStop(char c, int i) {
        return switch (c) {
            case '。', ';', ':', '!', '?' -> true;
            case '.' -> flow.isPoint(i) && !isLatin(flow.at(i - 1));
            case ' ' ->
                i - start >= FEWEST
                        && comma < 0
                        && isHan(flow.at(i - 1))
                        && (isHan(flow.at(i + 1)) || isYear(i + 1) || isBracketed(i + 1))
                        && i + 12 < limit;
            default -> false;
        };
    }

    /** The （一） of a heading below that stands in the same line. */
    private boolean isBracketed(int i) {
        int end = Numerals.endOfChinese(flow.chars(), i + 1);
        return flow.at(i) == '(' && end > i + 1 && flow.at(end) == ')';
    }

    /** A text that begins with its year: 2023年,全区…. */
    private boolean isYear(int i) {
        for (int n = 0; n < 4; n++) {
            if (!Numerals.isDigit(flow.at(i + n))) {
                return false;
            }
        }
        return flow.at(i + 4) == '年';
    }

    private static boolean isLatin(char c) {
        return c < '\u0080' && Character.isLetter(c);
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    /** Whether real text follows, not only the bracket with the units. */
    private boolean hasMore(int from) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = flow.at(i);
            if (OPEN.has(c)) {
                depth++;
            } else if (CLOSE.has(c)) {
                depth--;
            } else if (depth <= 0 && isHan(c)) {
                return true;
            }
        }
        return false;
    }

    private Range trimmed(int end) {
        int to = end;
        while (to > start && " \n。.:;,、—*".indexOf(flow.at(to - 1)) >= 0) {
            to--;
        }
        return new Range(start, Math.max(to, Math.min(start + 1, limit)));
    }
}
