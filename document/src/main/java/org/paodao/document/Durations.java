package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Finds time limits that count from somewhere and so fall on no day: 用5年时间, 印发之日起30日内. */
final class Durations {
    private static final Words UNIT = Words.of("年 个月 日 天 个工作日 工作日 周");
    private static final Words SINCE = Words.of("印发之日起 发布之日起 下发之日起 公布之日起 印发后");
    private static final Words OPENS = Words.of("力争 争取 力争在 争取在 确保 用");
    private static final Words AHEAD = Words.of("未来 今后");
    private static final int FARTHEST = 12;

    private Durations() {}

    /** Start and end of each. */
    static List<int[]> in(String text) {
        var found = new ArrayList<int[]>();
        for (int i = 0; i < text.length(); i++) {
            int end = at(text, i);
            if (end > i) {
                found.add(new int[] {i, end});
                i = end;
            }
        }
        return found;
    }

    private static int at(String text, int at) {
        char c = text.charAt(at);
        if (c == '用') {
            return spent(text, at);
        }
        if (c == '未' || c == '今') {
            return ahead(text, at);
        }
        if (c == '半') {
            boolean half = text.startsWith("半年内", at) && opens(text, at);
            return half ? at + 3 : at;
        }
        return Numeral.isDigit(c) || Numeral.digit(c) >= 0 || c == '十' ? within(text, at) : since(text, at);
    }

    /** 未来三年内, and 未来三年新建…: a limit without 内 where it governs what is done. */
    private static int ahead(String text, int at) {
        int length = AHEAD.at(text, at, text.length());
        int end = length == 0 ? 0 : quantity(text, at + length);
        if (end == 0 || text.charAt(end - 1) != '年') {
            return at;
        }
        if (text.startsWith("内", end)) {
            return end + 1;
        }
        boolean opens = at == 0 || Sentences.endsClause(text, at - 1);
        boolean does = DeadlinePlaces.does(text, end) || TargetVerbs.at(text, end, text.length()) > 0;
        return opens && does ? end : at;
    }

    private static int spent(String text, int at) {
        int end = quantity(text, at + 1);
        if (end == 0) {
            return at;
        }
        int time = text.startsWith("左右", end) ? end + 2 : end;
        time += text.startsWith("的", time) ? 1 : 0;
        return text.startsWith("时间", time) ? time + 2 : at;
    }

    private static int since(String text, int at) {
        int length = SINCE.at(text, at, text.length());
        if (length == 0) {
            return at;
        }
        int end = quantity(text, at + length);
        return end > 0 && text.startsWith("内", end) ? end + 1 : at;
    }

    /** 3年内 where a clause begins: a limit for the task, not a period within a sentence. */
    private static int within(String text, int at) {
        boolean year = at + 5 <= text.length() && Periods.isYear(Numerals.value(text.substring(at, at + 4)));
        int end = opens(text, at) && !year ? quantity(text, at) : 0;
        boolean years = text.startsWith("年内", end - 1);
        boolean months = text.startsWith("月内", end - 1) && DeadlinePlaces.does(text, end + 1);
        return end > 0 && (years || months) ? end + 1 : at;
    }

    private static boolean opens(String text, int at) {
        return at == 0 || Sentences.endsClause(text, at - 1) || OPENS.endingAt(text, at, 0) > 0;
    }

    private static int quantity(String text, int at) {
        Numeral number = Numeral.at(text, at, Math.min(text.length(), at + FARTHEST));
        int unit = number == null ? 0 : UNIT.at(text, number.end(), text.length());
        return number == null || unit == 0 ? 0 : number.end() + unit;
    }
}
