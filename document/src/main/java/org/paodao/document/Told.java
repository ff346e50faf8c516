package org.paodao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides whether a calendar expression says by when something has come about, not by when it has to. */
final class Told {
    private static final Words AS_OF = Words.of("截至 截止 截至到 截止到 截止至");
    private static final Words HAS = Words.of("已 共 现有 累计");
    /** 已于6月底前完成. */
    private static final Words ALREADY = Words.of("已于 已在 已经于 已经在 业已于 现已于 均已于 已分别于");
    /** 6月底前已完成; 6月底前已开工项目全部竣工 speaks of what has to be. */
    private static final Words DONE = Words.of("""
            已完成 已全部 已全面 已基本 已建成 已出台 已印发 已投用 已启动 已实现 已累计 已办结 已经完成 已经建成 已经全部 已经全面 已经出台""");

    private static final Words ACHIEVED = Words.of("""
            完成 建成 实现 新增 新建 累计 达到 达 开工 投用 办结 发放 培训 引进 签约 全市 全省 全区 全县 全州 全镇 全街道""");
    /** What is said of days to come. */
    private static final Words MEANT = Words.of("力争 确保 全面 全部 争取 必须 须 应 将 要 拟 计划 预计");

    private static final Words PLACES = Words.of("我市 我县 我区 我省 全市 全省 全区 全县");
    private static final Words HELD = Words.of("共有 现有 已有 拥有 已");
    private static final Words JANUARY = Words.of("1月至 1月到 1月- 1月— 1月– 1月~ 1- 1— 1– 1~ 1至 1到 一至 一月至 一-");
    private static final Words YEAR = Words.of("今年 本年 本年度 今年度");
    private static final int FAR = 16;

    private Told() {}

    static boolean isTold(String text, Moment moment, Issue issue) {
        return ALREADY.endingAt(text, moment.start(), 0) > 0
                || DONE.at(text, moment.end(), text.length()) > 0
                || compared(text, moment)
                || isHeld(text, moment)
                || isState(text, moment, issue)
                || (past(text, moment, issue) && achieved(text, moment.end()));
    }

    /** 3月底，全市共有…. */
    private static boolean isHeld(String text, Moment moment) {
        if (text.charAt(moment.end() - 1) == '前') {
            return false;
        }
        int comma = moment.end() < text.length() && text.charAt(moment.end()) == ',' ? moment.end() + 1 : -1;
        int at = comma < 0 ? -1 : comma + PLACES.at(text, comma, text.length());
        return at > 0 && HELD.at(text, at, text.length()) > 0;
    }

    /** 一季度，…同比增长…; 12月底前…同比增长… is still to come, as is 上半年推出3条，游客同比增长5%: another thing is compared. */
    private static boolean compared(String text, Moment moment) {
        if (text.charAt(moment.end() - 1) == '前') {
            return false;
        }
        int end = Math.min(text.length(), moment.end() + FAR);
        boolean acts = TargetVerbs.at(text, moment.end(), end) > 0;
        for (int i = moment.end(); i < end && !Sentences.endsSentence(text, i); i++) {
            if (text.startsWith("同比", i)) {
                return true;
            }
            if (acts && Sentences.endsClause(text, i)) {
                return text.startsWith("同比", i + 1);
            }
        }
        return false;
    }

    /** 截至3月，共有…: the state on a day, unless that day is still to come. */
    private static boolean isState(String text, Moment moment, Issue issue) {
        int asOf = AS_OF.endingAt(text, moment.start(), 0);
        if (asOf == 0) {
            return false;
        }
        int end = Sentences.clauseEnd(text, moment.end() + 1, Math.min(text.length(), moment.end() + FAR));
        if (HAS.in(text, moment.end(), end)) {
            return true;
        }
        LocalDate date = moment.date();
        if (issue.day() != null) {
            return issue.isPast(date);
        }
        boolean ahead = isYearEnd(date, issue.year()) || text.charAt(moment.end() - 1) == '前';
        return !ahead && !MEANT.in(text, moment.end(), end);
    }

    private static boolean isYearEnd(@Nullable LocalDate date, int year) {
        return date != null && (date.getYear() > year || date.equals(Periods.year(date.getYear())));
    }

    /** What lies before the day of issue, or counts from January on: 1—5月. */
    private static boolean past(String text, Moment moment, Issue issue) {
        boolean limit = text.charAt(moment.end() - 1) == '前' || text.charAt(moment.end() - 1) == '内';
        if (limit || issue.isAhead(moment.date())) {
            return false;
        }
        boolean comma = moment.end() < text.length() && text.charAt(moment.end()) == ',';
        return fromJanuary(text, moment) || (comma && issue.isPast(moment.date()));
    }

    private static boolean fromJanuary(String text, Moment moment) {
        int start = moment.start() + YEAR.at(text, moment.start(), moment.end());
        int year = text.indexOf('年', start);
        start = year > 0 && year == start + 4 ? year + 1 : start;
        return moment.precision() == Moment.Precision.SPAN && JANUARY.at(text, start, moment.end()) > 0;
    }

    private static boolean achieved(String text, int end) {
        int next = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        return ACHIEVED.at(text, next, text.length()) > 0;
    }
}
