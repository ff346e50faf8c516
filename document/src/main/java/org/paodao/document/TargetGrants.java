package org.paodao.document;

/** Tells what is granted, paid or allowed from what has to be reached. */
final class TargetGrants {
    private static final Words AWARD = Words.of("""
            给予 奖励 补助 补贴 资助 奖补 贴息 返还 罚款 处以 并处 授信 费率 报销 减免 免征 抵扣 保证金 保费 注册资本 单笔 年薪 补偿
            兑付 分担 承担 可申请 可享受 可获 予以 配套奖励 奖金 一次性 征收率 税率 退税 扣除 贷款额度 信用额度 担保额 利率 定额 缴存 缴纳 报酬""");
    /** 报销率 and 公交分担率 are measured; nobody gets them. */
    private static final Words RATES = Words.of("报销率 分担率 承担率 兑付率");

    /** 平均利率 is the level of a whole market. */
    private static final Words AVERAGES = Words.of("平均 平均贷款 平均融资 综合");

    private static final Words GIVES = Words.of("给予 予以 奖励 各奖励 给予奖励 一次性奖励 最高奖励 给予最高 给予一次性 奖励最高");
    private static final Words ONCE = Words.of("化解 办结 办成 通过 完成 验收 告知 办好 合格 解决");
    private static final Words MEANT = Words.of("发放 投放 新增 完成 实现 余额 达到 总额 规模 力争 确保 筹集 争取 降至 降到 降低到 降低至 化解 消化");
    /** 提高医保财政补助标准至人均730元: the level of what is paid to everybody is reached. */
    private static final Words RAISES = Words.of("提高 提升 增加 上调");

    private static final Words MAY_NOT =
            Words.of("可支配 可持续 可再生 可控 可复制 可利用 可信 可追溯 可视 可推广 可靠 可感 可及 可用 可回收 可降解 可办 可网办 可查 可见 可达 可得");

    private static final Words EACH = Words.of("""
            每人 每户 每亩 每吨 每台 每辆 每家 每头 每只 每个 每套 每平方米 每立方米 每千瓦时 每度 每人每月 每人每年 每人每天 每人每次 每户每年 每户每月 每人最高 每户最高""");
    private static final Words PAID = Words.of("补贴 补助 奖励 津贴 补偿 资助 奖金 慰问金 生活费 交通费 的补贴 的补助 的奖励 的津贴 补贴标准 补助标准");
    private static final Words WHOLE = Words.of("平均 成本");

    private TargetGrants() {}

    static boolean isAward(String text, Amount amount, TargetContext around) {
        if (isOfReceiver(text, amount, around)
                || isPaidToEach(text, amount, around)
                || isOfLoan(text, amount, around)) {
            return true;
        }
        boolean money = amount.kind() == MeasureUnits.Kind.MONEY;
        if (!money && amount.kind() != MeasureUnits.Kind.SHARE) {
            return false;
        }
        int from = money ? around.awardStart() : around.clauseStart();
        int to = money ? around.awardEnd() : around.clauseEnd();
        boolean meant = MEANT.in(text, around.clauseStart(), amount.start())
                || isLevelForAll(text, amount, around.clauseStart());
        boolean bound = around.link() != null && around.link().comparator() != Target.Comparator.AT_MOST;
        boolean perOne = !bound
                && text.charAt(amount.end() - 1) != '元'
                && text.substring(amount.start(), amount.end()).indexOf('/') > 0;
        boolean gives = GIVES.endingAt(text, around.linkStart(amount), around.clauseStart()) > 0
                || TargetLimits.isGiven(text, amount, around.clauseStart());
        return gives || (!meant && names(text, from, to)) || (money && perOne);
    }

    /** 发放补贴每人5000元: what each of them gets is not all that has to be paid out. */
    private static boolean isPaidToEach(String text, Amount amount, TargetContext around) {
        int at = around.linkStart(amount);
        int each = EACH.endingAt(text, at, around.clauseStart());
        return amount.kind() == MeasureUnits.Kind.MONEY
                && each > 0
                && (PAID.endingAt(text, at - each, around.clauseStart()) > 0
                        || PAID.at(text, amount.end(), around.clauseEnd()) > 0);
    }

    /** 减20个基点 is a condition of a loan, 平均利率下降20个基点 has to be reached. */
    private static boolean isOfLoan(String text, Amount amount, TargetContext around) {
        return amount.unit().endsWith("基点") && !WHOLE.in(text, around.clauseStart(), amount.start());
    }

    private static boolean isLevelForAll(String text, Amount amount, int from) {
        return text.startsWith("人均", amount.start() - 2)
                && RAISES.in(text, from, amount.start())
                && text.indexOf("标准", from, amount.start()) >= 0;
    }

    /** 对年交易量达到10万头的市场，奖励5万元: how large is who gets something. */
    private static boolean isOfReceiver(String text, Amount amount, TargetContext around) {
        int end = around.clauseEnd();
        return amount.kind() != MeasureUnits.Kind.SHARE
                && "对或".indexOf(text.charAt(around.clauseStart())) >= 0
                && text.indexOf('的', amount.end(), end) >= 0
                && AWARD.in(
                        text, end, Sentences.clauseEnd(text, Math.min(end + 1, text.length()), around.sentenceEnd()));
    }

    /** 一次性奖励, but not 一次性化解率; 保费, but not 保费收入. */
    private static boolean names(String text, int from, int to) {
        int at = AWARD.first(text, from, to);
        while (at >= 0 && isAnotherWord(text, at, to)) {
            at = AWARD.first(text, at + 1, to);
        }
        return at >= 0;
    }

    private static boolean isAnotherWord(String text, int at, int to) {
        return text.startsWith("保费收入", at)
                || RATES.at(text, at, to) > 0
                || (text.startsWith("利率", at) && AVERAGES.endingAt(text, at, 0) > 0)
                || (text.startsWith("一次性", at) && ONCE.at(text, at + 3, to) > 0);
    }

    /** 可 gives a permission, not a duty. */
    static boolean mayOnly(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '可') {
                boolean word = i > 0 && "许认".indexOf(text.charAt(i - 1)) >= 0;
                if (!word && MAY_NOT.at(text, i, text.length()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
