package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** Days that come round again: 每年11月30日前, 每年10月, 每季度末, 每周五前, 每半年报送. */
final class Rounds {
    private static final Words EVERY = Words.of("""
            每年度 每年 每月 每季度 每季 每半年 每周 每学期 每个月 每个季度 每两个月 每双月 每半月 每半个月 每两周 每双周 每日 每天 每旬 每学年
            按月 按季度 按季 按周 按年度 按年 逐月 逐季度 逐季 逐年 逐周 按半年""");
    private static final Words END = Words.of("日前 日之前 日以前 底前 末前 月前 年底 年末 季度末 月底 周前 日内 度前");
    private static final Words CLOSE = Words.of("末 底 初 末前 底前 末之前 底之前");
    /** What is done again and again in each of such short rounds is meant by their end. */
    private static final Words DOES = Words.of("""
            报送 上报 报告 通报 调度 督查 督导 检查 评估 评价 更新 发布 召开 组织 开展 汇总 公布 听取 会商 研判 梳理 点评 汇报 反馈 抽查 排查
            考核 测评 总结 巡查 巡检 报备 晾晒 交办 例会""");

    private static final Words ONCE = Words.of("一次 1次 两次 2次");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int FAR = 12;

    private Rounds() {}

    /** The expression that starts here; null when none does. */
    static @Nullable Moment at(String text, int from, int limit) {
        int every = EVERY.at(text, from, limit);
        if (every == 0) {
            return null;
        }
        int behind = from + every;
        int end = limited(text, behind, limit);
        for (int next = more(text, end, limit); next > end; next = more(text, end, limit)) {
            end = next;
        }
        if (end == behind) {
            end = closed(text, from, behind, limit);
        }
        return end == behind && !doneAgain(text, from, behind, limit)
                ? null
                : new Moment(from, end, null, 0, Moment.Precision.RECURRING, true);
    }

    /** The 和12月底前 of 每年6月底和12月底前. */
    private static int more(String text, int end, int limit) {
        boolean joined = end + 1 < limit && "、和及与".indexOf(text.charAt(end)) >= 0;
        return joined && Numeral.at(text, end + 1, limit) != null ? limited(text, end + 1, limit) : 0;
    }

    /** One behind 11月30日前 in the clause; {@code behind} when there is none. */
    private static int limited(String text, int behind, int limit) {
        int until = Math.min(limit, behind + FAR);
        for (int i = behind; i < until && !Sentences.endsClause(text, i); i++) {
            int end = END.at(text, i, until);
            if (end > 0) {
                return i + end + (i + end < limit && text.charAt(i + end) == '前' ? 1 : 0);
            }
        }
        return behind;
    }

    /** One behind the 末 of 每季度末, the 10月 of 每年10月, the 五前 of 每周五前. */
    private static int closed(String text, int from, int behind, int limit) {
        int close = CLOSE.at(text, behind, limit);
        if (close > 0) {
            return behind + close;
        }
        if (text.charAt(behind - 1) == '周') {
            boolean day = behind + 1 < limit && WEEKDAYS.indexOf(text.charAt(behind)) >= 0;
            return day && text.charAt(behind + 1) == '前' ? behind + 2 : behind;
        }
        Numeral number = Numeral.at(text, behind, limit);
        boolean named = number != null
                && number.end() < limit
                && number.value().scale() <= 0
                && number.value().intValue() <= 31
                && (text.startsWith("每年", from) ? "月" : "日号").indexOf(text.charAt(number.end())) >= 0;
        return named && number != null ? number.end() + 1 : behind;
    }

    private static boolean doneAgain(String text, int from, int behind, int limit) {
        int once = ONCE.at(text, behind, limit);
        boolean rounds = once > 0 && !text.startsWith("的", behind + once);
        return rounds || (!text.startsWith("每年", from) && DOES.at(text, behind, limit) > 0);
    }
}
