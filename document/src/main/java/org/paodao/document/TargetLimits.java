package org.paodao.document;

/** Limits of what is handed out, and how large one thing has to be to get it: bounds that nobody has to reach. */
final class TargetLimits {
    private static final Words HANDS_OUT = Words.of("发放 兑付 兑现 申领 支持 扶持 资助 补助 补贴 奖励 最高 额度");
    private static final Words SUMS = Words.of("金额 资金 额度 总额 经费");
    private static final Words CHOOSES = Words.of("遴选 评选 择优遴选 择优评选 择优支持 择优选取 奖励 资助 扶持 补助");
    private static final Words FILLERS = Words.of("数量 总数 名额 项目 原则上 一般 最多 每年 总计");
    private static final Words GIVES = Words.of("给予 予以");
    /** What may stand between the word that gives and one of the sums given. */
    private static final String SUM_SIGNS = "0123456789.%、和万亿元最高不超过总额分别一次性每年的";

    private static final Words SINGLE = Words.of("单个 单项 单体 单户 单家 每户企业 每家企业");
    private static final Words WANTS = Words.of("投入 投资 规模 金额 造价");
    private static final Words GETS = Words.of("可 按 给予 予以 直接 享受 奖励");

    private TargetLimits() {}

    static boolean is(String text, Amount amount, TargetContext around) {
        int from = around.clauseStart();
        return isMost(text, amount, around)
                || isMostChosen(text, amount, around)
                || isOfSingle(text, amount, around)
                || isCondition(text, amount, around, from);
    }

    /** 每年发放不超过800万元消费券, 年度支持金额不超过80万: the most that is spent on others. */
    private static boolean isMost(String text, Amount amount, TargetContext around) {
        boolean sum = amount.kind() == MeasureUnits.Kind.MONEY
                || (amount.kind() == MeasureUnits.Kind.PLAIN
                        && SUMS.endingAt(text, around.linkStart(amount), around.clauseStart()) > 0);
        return sum && isAtMost(amount, around) && HANDS_OUT.in(text, around.clauseStart(), amount.start());
    }

    /** 每年遴选不超过8个: so many at most get something. */
    private static boolean isMostChosen(String text, Amount amount, TargetContext around) {
        int at = around.linkStart(amount);
        at -= FILLERS.endingAt(text, at, around.clauseStart());
        return amount.kind() == MeasureUnits.Kind.COUNT
                && isAtMost(amount, around)
                && CHOOSES.endingAt(text, at, around.clauseStart()) > 0;
    }

    /** 单个项目投入不低于8万元: how large each one is. */
    private static boolean isOfSingle(String text, Amount amount, TargetContext around) {
        int single = amount.kind() == MeasureUnits.Kind.MONEY && around.link() != null
                ? SINGLE.first(text, around.clauseStart(), amount.start())
                : -1;
        return single >= 0 && WANTS.endingAt(text, around.linkStart(amount), single) > 0;
    }

    /** 对年收入达到30万元且…的人员,可…: who fulfils this and more gets something. */
    private static boolean isCondition(String text, Amount amount, TargetContext around, int from) {
        int end = around.clauseEnd();
        boolean more = text.startsWith("且", amount.end());
        return more
                && (text.startsWith("对", from)
                        || GETS.at(text, Math.min(end + 1, text.length()), text.length()) > 0
                        || text.indexOf('的', amount.end(), end) >= 0);
    }

    private static boolean isAtMost(Amount amount, TargetContext around) {
        var link = around.link();
        return amount.bound() == Target.Comparator.AT_MOST
                || (link != null && link.comparator() == Target.Comparator.AT_MOST);
    }

    /** 给予总额80万元（一等）、50万元（二等）: one of the sums behind the word that gives, whatever the brackets say. */
    static boolean isGiven(String text, Amount amount, int from) {
        int given = GIVES.lastEnd(text, from, amount.start());
        int depth = 0;
        for (int i = given; given >= 0 && i < amount.start(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && c != ')' && SUM_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return given >= 0;
    }
}
