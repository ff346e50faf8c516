package org.paodao.document;

/** Decides whether a stretch of time in running text is the time in which something has to be done. */
final class SpanRules {
    private static final Words FROM = Words.of("自 从 于 在 定于 拟于 即日起至 时间为 时间:");
    private static final Words DOES =
            Words.of("深化 提升 集中 自查 排查 整改 整治 动员 部署 攻坚 逐 持续 深入 巩固 总结 验收 迎检 全域 分批 分类 分步 对 各 以 围绕 通过");
    private static final Words PLACES = Words.of("全市 全省 全区 全县 全国 全州 全镇");
    private static final Words TOLD = Words.of("同比 已 共 执行 施行 有效 购买 申领 注册 登记 期间 停");
    private static final int FAR = 16;

    private SpanRules() {}

    /** Whether the stretch stands where duties stand or governs what is to be done. */
    static boolean holds(String text, Moment moment) {
        if (isTold(text, moment)) {
            return false;
        }
        int start = moment.start() - FROM.endingAt(text, moment.start(), 0);
        boolean opens = start == 0
                || text.charAt(moment.start() - 1) == ':'
                || Sentences.endsClause(text, start - 1)
                || text.charAt(start - 1) == '(';
        if (DeadlinePlaces.isBracketed(text, start, moment.end()) || DeadlinePlaces.closesDuty(text, start, moment)) {
            return true;
        }
        int end = moment.end();
        boolean whole = end == text.length() || text.charAt(end) == ')' || Sentences.endsSentence(text, end);
        int next = end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
        return moment.tail() || (opens && (whole || does(text, next)));
    }

    /** 1—5月,全市完成投资…: figures of a place tell what has been. */
    private static boolean does(String text, int at) {
        return PLACES.at(text, at, text.length()) == 0
                && (DeadlinePlaces.does(text, at) || DOES.at(text, at, text.length()) > 0);
    }

    private static boolean isTold(String text, Moment moment) {
        int limit = Math.min(text.length(), moment.end() + FAR);
        for (int i = moment.end(); i < limit && !Sentences.endsSentence(text, i) && text.charAt(i) != ')'; i++) {
            if (TOLD.at(text, i, limit) > 0) {
                return true;
            }
        }
        return false;
    }
}
