package org.paodao.document;

/** Says from what stands behind a year, a month or a day whether something has to have come about by then. */
final class Completions {
    private static final Words ENDS = Words.of("""
            建成 建成投用 建成投产 建成通车 建成使用 建成投入使用 全面建成 全部建成 基本建成 完成 全面完成 全部完成 基本完成 竣工 竣工验收 完工 全部完工
            全面完工 投产 达产 投用 投入使用 投入运营 通车 建成开放 开园 开业 交付 交付使用 验收 通过验收 销号 实现全覆盖 全面推开 全部到位 获批 创成""");

    /** What a whole place or system reaches by then: 2025年设区城市基本建成…系统. */
    private static final Words COMES_ABOUT = Words.of("基本建成 全面建成 全部建成 基本建立 全面建立 基本实现 全面实现 基本完成 全面完成 全部完成 基本形成 全面形成");

    /** What a project does for the first time. */
    private static final Words BEGINS = Words.of("""
            上线 上线运行 开工 开工建设 动工 启动 启用 运行 试运行 正式运行 投运 开通 开放 开馆 封顶 揭牌 落地""");

    private static final Words ALL = Words.of("全部 全面 如期 按期");
    private static final Words REACHES = Words.of("达 达到 提高到 提升到 提高至 提升至 降到 降至 下降到 下降至");

    private static final Words GOVERNS = Words.of("对 将 把 凡 对于 针对 凡是 除");
    private static final Words VALID = Words.of("实施 施行 执行 生效 正式实施 正式施行 印发 发布 公布");
    private static final Words NEAR = Words.of("今年 明年");
    private static final Words COMPARES = Words.of("比 较 与");
    private static final int YEAR = 5;
    private static final int FAR = 12;
    private static final int FARTHEST = 60;
    private static final int LONGEST_NOUN = 9;

    private Completions() {}

    /** 项目2025年建成, but not 2025年建成的项目; 平台一季度上线 where that closes the clause. */
    static boolean closes(String text, Moment moment) {
        int length = ENDS.at(text, moment.end(), text.length());
        int end = moment.end() + length;
        return (length > 0 && text.indexOf('的', end, Math.min(text.length(), end + 3)) < 0)
                || begins(text, moment.end());
    }

    /** 开工率三季度分别达到70%: a level that is reached by then. */
    static boolean reaches(String text, Moment moment) {
        int verb = DeadlinePlaces.behindHow(text, moment.end());
        int level = verb + REACHES.at(text, verb, text.length());
        return level > verb && level < text.length() && Numeral.isDigit(text.charAt(level));
    }

    private static boolean begins(String text, int at) {
        int from = at + ALL.at(text, at, text.length());
        int end = from + BEGINS.at(text, from, text.length());
        return end > from && (end == text.length() || Sentences.endsClause(text, end));
    }

    /** 2025年,森林覆盖率达到65%, 2027年比2022年下降15%: what has to be measured by then. */
    static boolean measures(String text, Moment moment) {
        boolean named = Numeral.digit(text.charAt(moment.start())) >= 0
                || Numeral.isDigit(text.charAt(moment.start()))
                || NEAR.at(text, moment.start(), moment.end()) > 0;
        int end = moment.end();
        int comma = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        int from = comma + comparison(text, comma);
        if (!named || text.startsWith("的", from)) {
            return false;
        }
        int limit = Sentences.clauseEnd(text, from, Math.min(text.length(), from + FARTHEST));
        int i = from;
        while (i < limit && !Numeral.isDigit(text.charAt(i))) {
            i += Math.max(1, comparison(text, i));
        }
        boolean which = text.indexOf('的', i == limit ? from : i, limit) > 0;
        if (i == limit) {
            return !which && COMES_ABOUT.in(text, from, limit);
        }
        return !which && (delivers(text, from, i) || TargetLinks.before(text, from, i, false) != null);
    }

    /** 2025年引进人才200名; 2025年安排资金 says whose money it is. */
    private static boolean delivers(String text, int from, int number) {
        int verb = DeadlinePlaces.behindHow(text, from);
        return TargetVerbs.at(text, verb, number) > 0 && !text.startsWith("安排", verb);
    }

    /** Whether 比2022年 stands here. */
    static boolean compares(String text, int at) {
        return comparison(text, at) > 0;
    }

    private static int comparison(String text, int at) {
        int word = COMPARES.at(text, at, text.length());
        int year = text.indexOf('年', at + word, Math.min(text.length(), at + word + YEAR));
        return word == 0 || year < 0 || !Numeral.isDigit(text.charAt(at + word)) ? 0 : year + 1 - at;
    }

    /** 各地在2025年上半年发放…: a part of the year within a clause that says what is done. */
    static boolean within(String text, Moment moment) {
        boolean in = moment.start() > 0 && text.charAt(moment.start() - 1) == '在';
        int at = moment.end();
        boolean does = DeadlinePlaces.does(text, at) || TargetVerbs.at(text, at, text.length()) > 0;
        return in && does && !saysWhich(text, moment);
    }

    /** 对2023年底前形成的欠款, 2023年底前建成的项目,…, 2023年底前完成改造的,…: says which. */
    static boolean describes(String text, Moment moment) {
        boolean governed = GOVERNS.endingAt(text, moment.start(), 0) > 0 && saysWhich(text, moment);
        return governed || isCondition(text, moment);
    }

    private static boolean isCondition(String text, Moment moment) {
        int from = moment.end();
        int end = Sentences.clauseEnd(text, from, Math.min(text.length(), from + FARTHEST));
        if (end <= from + 1 || end >= text.length() || ",:".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int verb = DeadlinePlaces.behindHow(text, from);
        int behind = verb + Math.max(ENDS.at(text, verb, end), TargetVerbs.at(text, verb, end));
        boolean attribute = behind > verb && text.startsWith("的", behind) && end - behind <= LONGEST_NOUN;
        return attribute || (text.charAt(end - 1) == '的' && text.charAt(end - 2) != '目');
    }

    /** Whether the clause goes on to a 的 that makes an attribute of it. */
    static boolean saysWhich(String text, Moment moment) {
        int limit = Sentences.clauseEnd(text, moment.end(), Math.min(text.length(), moment.end() + FAR));
        return text.indexOf('的', moment.end(), limit) > moment.end();
    }

    /** 9月20日举办…, once the day is known to be still to come; a day on which rules come into force is none. */
    static boolean happens(String text, Moment moment, Issue issue) {
        int end = moment.end();
        int next = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        return issue.isAhead(moment.date())
                && VALID.at(text, next, text.length()) == 0
                && DeadlinePlaces.does(text, next);
    }
}
