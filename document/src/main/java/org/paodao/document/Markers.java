package org.paodao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/** Finds everything that may be the number of a heading; whether it is one, only the sequence tells ({@link Outline}). */
final class Markers {
    private static final int HIGHEST = 999; // With four digits it is rather a year.

    static final Signs SENTENCE_ENDS = Signs.of("。;:!?.)》】]〕|”」");
    private static final String CONTINUES_REFERENCE = "规的款项之、和及至";
    private final String chars;
    private final boolean flat;
    private final List<Marker> found = new ArrayList<>();

    private Markers(String chars, boolean flat) {
        this.chars = chars;
        this.flat = flat;
    }

    static List<Marker> in(Flow flow) {
        var markers = new Markers(flow.chars(), FlatText.is(flow.chars()));
        for (int i = 0; i < flow.length(); i++) {
            Marker marker = markers.at(i);
            if (marker != null) {
                markers.found.add(marker);
                i = Math.max(i, marker.end() - 1);
            }
        }
        var more = PaddedNumbers.in(flow);
        if (more.isEmpty()) {
            more = markers.flat ? StrokePoints.in(flow, markers.found) : DutyLines.in(flow, markers.found);
        }
        if (!more.isEmpty()) {
            markers.found.addAll(more);
            markers.found.sort(Comparator.comparingInt(Marker::start));
        }
        LabelPoints.drop(flow, markers.found);
        return markers.found;
    }

    /** Whether a line begins with a heading's number. */
    static boolean startsWithOne(String line) {
        return new Markers(line, false).at(0) != null || WordNumbers.beginsBehindDashes(line);
    }

    /** Where the text behind a heading's number begins; 0 when it does not begin with one, or has nothing else. */
    static int behindOne(Flow flow) {
        Marker marker = flow.length() == 0 ? null : new Markers(flow.chars(), false).at(0);
        return marker == null || marker.style() == Style.ANNEX || marker.end() + 1 >= flow.length() ? 0 : marker.end();
    }

    private @Nullable Marker at(int i) {
        char c = chars.charAt(i);
        Marker period = edge(i) == Edge.LINE ? PeriodHeads.at(chars, i) : null;
        if (period != null) {
            return period;
        }
        if (c == '第') {
            return ordinal(i);
        }
        if (c == '(' || c == '〔') {
            return bracketed(i);
        }
        if (Numerals.isDigit(c)) {
            return digits(i);
        }
        if (WordNumbers.STARTS.has(c)) {
            return worded(i);
        }
        if (Numerals.isChinese(c)) {
            return chinese(i);
        }
        if (c == '附') {
            return annex(i);
        }
        return c >= '\u2460' && c <= '\u3229' ? single(i) : null;
    }

    private Edge edge(int i) {
        char before = i == 0 ? Flow.BREAK : chars.charAt(i - 1);
        if (before == Flow.BREAK) {
            return Edge.LINE;
        }
        if (before == ' ') {
            char earlier = i < 2 ? ' ' : chars.charAt(i - 2);
            return SENTENCE_ENDS.has(earlier) ? Edge.SENTENCE : Edge.BLANK;
        }
        return SENTENCE_ENDS.has(before) ? Edge.SENTENCE : Edge.NONE;
    }

    private @Nullable Marker marker(Style style, int number, int start, int end) {
        return number < 1 || number > HIGHEST ? null : new Marker(style, number, start, end, edge(start));
    }

    private char charAt(int i) {
        return i < 0 || i >= chars.length() ? Flow.BREAK : chars.charAt(i);
    }

    /** 第三章, 第一部分, 第十二条, 第一项：. */
    private @Nullable Marker ordinal(int i) {
        int end = Numerals.endOfChinese(chars, i + 1);
        if (end == i + 1) {
            end = Numerals.endOfDigits(chars, i + 1);
        }
        Style style = switch (charAt(end)) {
            case '章' -> Style.CHAPTER;
            case '节' -> Style.SECTION;
            case '条' -> Style.ARTICLE;
            case '篇', '编' -> Style.PART;
            case '部' -> charAt(end + 1) == '分' ? Style.PART : null;
            case '项' -> edge(i) == Edge.LINE && " :、".indexOf(charAt(end + 1)) >= 0 ? Style.WORD : null;
            case ',', ':' -> Style.CLAUSE;
            default -> null;
        };
        if (style == null || end == i + 1 || edge(i) == Edge.NONE) {
            return null;
        }
        int next = end + (charAt(end) == '部' ? 2 : 1);
        if (CONTINUES_REFERENCE.indexOf(charAt(next)) >= 0 && charAt(next) != '、') {
            return null;
        }
        return marker(style, Numerals.value(chars.substring(i + 1, end)), i, skip(next, "、:. "));
    }

    /** 问题一： and 专项行动1：, at the head of a line or where the text before it has ended. */
    private @Nullable Marker worded(int i) {
        int head = WordNumbers.dashesBefore(chars, i);
        boolean dashed = head < i && edge(head) == Edge.LINE;
        Edge edge = edge(dashed ? head : i);
        int number = edge == Edge.NONE ? -1 : WordNumbers.numberAt(chars, i);
        int end = number < 0 ? -1 : WordNumbers.end(chars, number);
        int value = number < 0 ? 0 : Numerals.value(chars.substring(number, end));
        var style = dashed ? Style.DASHED_WORD : Style.WORD;
        return value < 1 ? null : new Marker(style, value, i, skip(end, "】、: "), edge);
    }

    /** （一） and （1）. */
    private @Nullable Marker bracketed(int i) {
        int start = charAt(i + 1) == ' ' ? i + 2 : i + 1;
        boolean digits = Numerals.isDigit(charAt(start));
        int end = digits ? Numerals.endOfDigits(chars, start) : Numerals.endOfChinese(chars, start);
        int close = charAt(end) == ' ' ? end + 1 : end;
        if (end == start || (charAt(close) != ')' && charAt(close) != '〕') || SectionReferences.endsAt(chars, i)) {
            return null;
        }
        Style style = digits ? Style.DIGIT_BRACKET : Style.CHINESE_BRACKET;
        return marker(style, Numerals.value(chars.substring(start, end)), i, skip(close + 1, "、.: "));
    }

    /** 1. 1、 1） 1.1. */
    private @Nullable Marker digits(int i) {
        int end = Numerals.endOfDigits(chars, i);
        char before = charAt(i - 1);
        if (end - i > 3 || Numerals.isDigit(charAt(end)) || Numerals.isDigit(before)) {
            return null;
        }
        if ((edge(i) == Edge.NONE && !(flat && FlatText.mayNumber(chars, i)))
                || (before == '.' && Numerals.isDigit(charAt(i - 2)))) {
            return null;
        }
        int value = Numerals.value(chars.substring(i, end));
        int sign = charAt(end) == ' ' && charAt(end + 1) == '.' ? end + 1 : end;
        return switch (charAt(sign)) {
            case ')' -> edge(i) == Edge.NONE ? null : marker(Style.DIGIT_BRACKET, value, i, skip(sign + 1, "、. "));
            case '、' ->
                Numerals.isDigit(charAt(sign + 1)) && !Numerals.beginDay(chars, sign + 1)
                        ? null
                        : digit(value, i, sign + 1);
            case '.' -> point(value, i, sign + 1);
            case '。' -> NextNumber.isSlip(chars, i, sign + 1, found) ? digit(value, i, sign + 1) : null;
            default -> null;
        };
    }

    private @Nullable Marker point(int value, int start, int next) {
        if (!Numerals.isDigit(charAt(next)) || Numerals.beginDay(chars, next)) {
            return digit(value, start, next);
        }
        int last = next;
        int end = Numerals.endOfDigits(chars, next);
        while (charAt(end) == '.' && Numerals.isDigit(charAt(end + 1))) {
            last = end + 1;
            end = Numerals.endOfDigits(chars, last);
        }
        if (edge(start) == Edge.LINE && NextNumber.mayName(charAt(end)) && NextNumber.is(found, value)) {
            return digit(value, start, next);
        }
        boolean decimal = charAt(start - 1) == Flow.BREAK && (charAt(end) == ' ' || charAt(end) == '、');
        return decimal
                ? marker(Style.DECIMAL, Numerals.value(chars.substring(last, end)), start, skip(end, "、 "))
                : null;
    }

    private @Nullable Marker digit(int value, int start, int end) {
        return marker(Style.DIGIT, value, start, skip(end, "、. "));
    }

    /** 一、 and 一是. */
    private @Nullable Marker chinese(int i) {
        int end = Numerals.endOfChinese(chars, i);
        Edge edge = edge(i);
        if (edge == Edge.NONE && !(flat && FlatText.mayNumber(chars, i) && charAt(end) == '、')) {
            return null;
        }
        int value = Numerals.value(chars.substring(i, end));
        int sign = charAt(end) == ' ' ? end + 1 : end;
        char next = charAt(sign);
        if (next == '、' || next == '.' || (next == ',' && edge == Edge.LINE)) {
            boolean list = Numerals.isChinese(charAt(sign + 1)) && ".、".indexOf(charAt(sign + 2)) >= 0;
            return list ? null : marker(Style.CHINESE, value, i, skip(sign + 1, "、. "));
        }
        return next == '是' || next == '要' ? marker(Style.CLAUSE, value, i, sign + 1) : null;
    }

    /** 附件2 as a heading of its own: the content of an annex follows. */
    private @Nullable Marker annex(int i) {
        if ((edge(i) != Edge.LINE && edge(i) != Edge.BLANK) || "件表录".indexOf(charAt(i + 1)) < 0) {
            return null;
        }
        int start = skip(i + 2, " ");
        int end = Numerals.endOfDigits(chars, start);
        if (end == start) {
            end = Numerals.endOfChinese(chars, start);
        }
        int value = end == start ? 1 : Numerals.value(chars.substring(start, end));
        boolean alone = Flow.isBlank(charAt(end)) && (end > start || charAt(end) == Flow.BREAK || charAt(i + 2) == ' ');
        boolean titled = end > start && charAt(end) == ':';
        return alone || (titled && edge(i) == Edge.LINE) ? marker(Style.ANNEX, value, i, skip(end, ": ")) : null;
    }

    /** ①, ⑴, ⒈ and ㈠ are one character each. */
    private @Nullable Marker single(int i) {
        var sign = NumberSigns.of(chars.charAt(i));
        boolean inText = sign != null && sign.style() == Style.DIGIT && edge(i) == Edge.NONE;
        return sign == null || inText ? null : marker(sign.style(), sign.number(), i, skip(i + 1, "、. "));
    }

    private int skip(int i, String skipped) {
        int next = i;
        while (next < chars.length() && skipped.indexOf(chars.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
