package org.paodao.document;

/** Decides from the words around it whether a calendar expression in running text is a deadline. */
final class DeadlineRules {
    private static final Words TOWARDS = Words.of("""
            到 至 截至 截止 于 在 力争 争取 确保 计划 预计 力争到 力争在 力争于 争取到 争取在 争取于 确保在 确保于 计划在 计划于 预计在 预计于 自 从 比
            较 自从""");
    private static final Words STARTS = Words.of("从 自 比 较 以 与 和 据 同 跟 自从 始于 截至到 毕业");
    private static final Words BEHIND_START =
            Words.of("起 以来 开始 后 之后 以后 至 到 - — – ~ ～ 同期 相比 的 版 级 初 水平 基础上 出台 印发 发布 以前年度");
    private static final Words VALIDITY = Words.of("有效期 施行 试行 执行期 实施期 延长 延续 期限 服务期 聘期 任期 出生 毕业于 注册于 成立于 建于 享受期 政策期");

    /** 12月31日前注册的企业: says which, not by when. */
    private static final Words DESCRIBES = Words.of("有效 毕业 出生 注册 登记注册 新注册 注册登记 购买 已注册 参保 入职 到期 退休 离校 入学 届满 新增贷款");

    /** 12月31日前取得证书的人员, but not 年底前取得成效. */
    private static final Words ATTAINS = Words.of("取得 获得");

    private static final Words LISTED = Words.of("纳入 列入 编入 进入 下达 编制 编报 梳理");

    /** 年终考评 is a thing, not a day. */
    private static final Words YEAR_END_NOUN = Words.of("考核 考评 总结 述职 决算 结余 评比 奖 绩效 评优");

    /** 2024年汛期前 falls on no day, and 2024年春节期间 is no limit. */
    private static final Words FEAST = Words.of("春节 元旦 国庆 中秋 五一 汛期 入汛 汛前 入冬 冬季 开学 高考 春耕 两会 春季 秋季 夏季 暑期 寒假 暑假");

    /** 即日起至12月20日: a span that everybody is in already. */
    private static final Words FROM_NOW = Words.of("即日起至 即日起到 从现在起至 从现在起到");

    private DeadlineRules() {}

    /** Whether the expression is one by which something has to be done. */
    static boolean holds(String text, Moment moment, Issue issue, int sentenceStart) {
        if (moment.precision() == Moment.Precision.RECURRING) {
            return true;
        }
        if (moment.precision() == Moment.Precision.FEAST) {
            return startsClause(text, moment)
                    || until(text, moment.start())
                    || DeadlinePlaces.closesSentence(text, moment);
        }
        if (issue.year() > 0 && moment.year() < issue.year() && !NearTimes.startsAt(text, moment.start())) {
            return false;
        }
        if (FROM_NOW.endingAt(text, moment.start(), 0) > 0) {
            return true;
        }
        if (moment.precision() == Moment.Precision.SPAN) {
            return !Told.isTold(text, moment, issue)
                    && !endsValidity(text, moment, sentenceStart)
                    && SpanRules.holds(text, moment);
        }
        return DeadlinePlaces.isLatest(text, moment)
                || (mayHold(text, moment, issue, sentenceStart) && said(text, moment, issue));
    }

    /** Whether nothing around it says that it is something else. */
    static boolean mayHold(String text, Moment moment, Issue issue, int sentenceStart) {
        return !Told.isTold(text, moment, issue)
                && !beginsSomething(text, moment)
                && !Completions.describes(text, moment)
                && !endsValidity(text, moment, sentenceStart);
    }

    private static boolean said(String text, Moment moment, Issue issue) {
        return switch (moment.precision()) {
            case PLAN -> true;
            case DAY ->
                moment.tail()
                        || isDone(text, moment)
                        || ((startsClause(text, moment) || until(text, moment.start()))
                                && Completions.happens(text, moment, issue));
            case MONTH ->
                moment.tail()
                        || isDone(text, moment)
                        || pointed(text, moment)
                        || placed(text, moment)
                        || closes(text, moment, issue)
                        || (startsClause(text, moment)
                                && text.startsWith(",", moment.end())
                                && issue.isAhead(moment.date()));
            case YEAR -> year(text, moment) || closes(text, moment, issue) || measures(text, moment, issue);
            default ->
                moment.tail()
                        || isDone(text, moment)
                        || pointed(text, moment)
                        || (opensDeed(text, moment) && !issue.isPast(moment.date()))
                        || placed(text, moment)
                        || closes(text, moment, issue)
                        || (startsClause(text, moment) && text.startsWith(",", moment.end()));
        };
    }

    private static boolean opensDeed(String text, Moment moment) {
        return startsClause(text, moment) && DeadlinePlaces.acts(text, moment.end());
    }

    private static boolean closes(String text, Moment moment, Issue issue) {
        boolean within = Completions.closes(text, moment)
                || Completions.within(text, moment)
                || Completions.reaches(text, moment);
        return within && !issue.isPast(moment.date());
    }

    private static boolean measures(String text, Moment moment, Issue issue) {
        boolean opens = startsClause(text, moment) || Completions.compares(text, moment.end());
        boolean season = FEAST.at(text, moment.end(), text.length()) > 0;
        return issue.year() > 0 && opens && !season && Completions.measures(text, moment);
    }

    private static boolean placed(String text, Moment moment) {
        return DeadlinePlaces.closesSentence(text, moment) || DeadlinePlaces.isHead(text, moment);
    }

    private static boolean year(String text, Moment moment) {
        if (FEAST.at(text, moment.end(), text.length()) > 0) {
            return false;
        }
        boolean bare = text.charAt(moment.start()) == '年';
        if (bare) {
            if (YEAR_END_NOUN.at(text, moment.end(), text.length()) > 0 || DeadlinePlaces.namesALook(text, moment)) {
                return false;
            }
            boolean before = moment.end() > moment.start() + 2 || text.charAt(moment.end() - 1) == '内';
            return before || startsClause(text, moment) || until(text, moment.start());
        }
        boolean named = !Numeral.isDigit(text.charAt(moment.start())) && Numeral.digit(text.charAt(moment.start())) < 0;
        boolean does = startsClause(text, moment) && DeadlinePlaces.does(text, moment.end());
        return moment.tail() || (named ? does : pointed(text, moment) || closesPeriod(text, moment));
    }

    /** 2023—2025年,… and 用3年时间（2023—2025年）: by the end of the last year. */
    private static boolean closesPeriod(String text, Moment moment) {
        int first = periodStart(text, moment);
        int end = moment.end();
        boolean acts = first > 0 && Sentences.endsClause(text, first - 1) && DeadlinePlaces.does(text, end);
        boolean opens = first == 0 || acts || (first > 0 && Sentences.endsSentence(text, first - 1));
        boolean closes = end < text.length()
                && (text.charAt(end) == ',' || text.startsWith("期间", end) || DeadlinePlaces.does(text, end));
        boolean noted = first > 1 && text.charAt(first - 1) == '(' && "间内年".indexOf(text.charAt(first - 2)) >= 0;
        return (opens && closes) || (noted && text.startsWith(")", end));
    }

    /** Start of the first year of 2023—2025年 or 2023年至2025年; -1 when the year stands alone. */
    private static int periodStart(String text, Moment moment) {
        int i = moment.start();
        while (i > 0 && i > moment.start() - 3 && "至到-—–~～年".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        boolean year = i < moment.start() && i >= 4;
        for (int k = 1; year && k <= 4; k++) {
            year = Numeral.isDigit(text.charAt(i - k));
        }
        return year ? i - 4 : -1;
    }

    private static boolean beginsSomething(String text, Moment moment) {
        boolean opened = BEHIND_START.at(text, moment.end(), text.length()) > 0
                && !text.startsWith("初步", moment.end())
                && !(moment.tail() && ofWhat(text, moment))
                && !isDeed(text, moment);
        return opened
                || STARTS.endingAt(text, moment.start(), 0) > 0
                || (secondOfRange(text, moment)
                        && !(moment.precision() == Moment.Precision.YEAR && closesPeriod(text, moment)));
    }

    /** 上半年印发实施方案 is a deed, 2月印发的通知 a thing. */
    private static boolean isDeed(String text, Moment moment) {
        boolean issues = !text.startsWith("的", moment.end()) && ofWhat(text, moment);
        int start = moment.start() > 0 && text.charAt(moment.start() - 1) == '于' ? moment.start() - 1 : moment.start();
        boolean opens =
                start == 0 || Sentences.endsClause(text, start - 1) || TOWARDS.endingAt(text, moment.start(), 0) > 1;
        return issues && opens && !Completions.saysWhich(text, moment);
    }

    /** 2025年底前的 still is a deadline. */
    private static boolean ofWhat(String text, Moment moment) {
        return text.startsWith("的", moment.end())
                || text.startsWith("出台", moment.end())
                || text.startsWith("印发", moment.end())
                || text.startsWith("发布", moment.end());
    }

    /** 1月1日至12月31日 is a time span, 2021—2025年 as well. */
    private static boolean secondOfRange(String text, Moment moment) {
        int at = moment.start() - 1;
        if (at < 1 || "至到-—–~～".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return Numeral.isDigit(before) || "日月年号度—-".indexOf(before) >= 0;
    }

    /** 已纳入2023年开工计划的: the year of a thing, not of the sentence. */
    static boolean namesAThing(String text, Moment moment) {
        return moment.precision() == Moment.Precision.YEAR
                && !moment.tail()
                && LISTED.endingAt(text, moment.start(), 0) > 0;
    }

    private static boolean endsValidity(String text, Moment moment, int sentenceStart) {
        return VALIDITY.in(text, Math.max(sentenceStart, moment.start() - 10), moment.start())
                || DESCRIBES.at(text, moment.end(), text.length()) > 0
                || (ATTAINS.at(text, moment.end(), text.length()) > 0 && Completions.saysWhich(text, moment));
    }

    /** （2025年12月完成） and （市教育局；2025年12月）. */
    private static boolean isDone(String text, Moment moment) {
        return DeadlinePlaces.closesDuty(text, moment.start(), moment)
                || DeadlinePlaces.opensDuty(text, moment.start(), moment.end())
                || isCompleted(text, moment);
    }

    private static boolean isCompleted(String text, Moment moment) {
        return moment.start() > 0
                && text.charAt(moment.start() - 1) == '('
                && (text.startsWith("完成)", moment.end()) || text.startsWith("前完成)", moment.end()));
    }

    private static boolean pointed(String text, Moment moment) {
        int end = moment.end();
        int next = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        boolean does = DeadlinePlaces.does(text, next) && !text.startsWith("的", next + 2);
        return until(text, moment.start()) || (does && startsClause(text, moment));
    }

    /** 到 before a year means by its end. */
    static boolean until(String text, int start) {
        return (start > 0 && "到至于".indexOf(text.charAt(start - 1)) >= 0)
                || TOWARDS.endingAt(text, start, Math.max(0, start - 3)) > 1;
    }

    private static boolean startsClause(String text, Moment moment) {
        int at = moment.start();
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Sentences.endsClause(text, at - 1)
                || text.startsWith("其中", at - 2)
                || before == ')'
                || before == '、'
                || before == '”'
                || until(text, at);
    }
}
