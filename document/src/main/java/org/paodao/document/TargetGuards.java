package org.paodao.document;

import java.util.BitSet;

/** Knows the numbers that are no targets: thresholds, subsidies, achievements, scopes, slogans, counts of itself. */
final class TargetGuards {
    private static final Words PAST = Words.of("""
            已 曾 完成了 实现了 建成了 达到了 取得了 增长了 突破了 新增了 提高了 下降了 减少了 目前 现有 原有 现存 共有 现已 累计实现了 成效 一直""");
    private static final Words PAST_SENTENCE = Words.of("截至 截止 以来 去年 同期 今年上半年 今年前 过去 五年来 年来 上年末 据统计 据悉 回顾");
    private static final Words LIFE = Words.of("寿命");
    private static final Words ORGANIZES = Words.of("建立 构建 形成 健全 完善");
    private static final Words BATCH = Words.of("一批 一系列");
    private static final int NEAR = 40;
    private static final int LONGEST_ATTRIBUTE = 10;
    private static final Words DONE = Words.of("已建 已完成 已有 已实现 已经 已累计 已达 已在 已形成 已培育");
    private static final Words AHEAD = Words.of("力争 确保 要 到20 将 继续 计划 进一步 底前 争取 今年 明年 新增 : 预期");
    private static final Words TECHNICAL = Words.of("""
            容积率 建筑密度 绿地率 投资强度 间距 层高 亩均税收 面积不 年龄 放宽 容忍度 学历 工作年限 持股 按每 按照每 服务半径 亩均投资
            亩均投入 不应 路基宽 路面宽 红线宽 净高 限值 坡度 时速 载重 人均用地 道路宽 利率下限 首付比例 首付款比例""");
    private static final Words SCOPE = Words.of("""
            全区 全省 全市 全县 全国 全州 全镇 各 所有 下辖 辖区 辖 山区 现有 原有 拥有 这 该 上述 以上 其余 其他 等 对 在 以 由 从 按 按照 围绕 聚焦 针对
            依托 利用 结合 涉及 包括 包含 含 通过 连续 满 逾 每 前 另 另外 同 向 于 与 近 围绕着 落实 贯彻 坚持 上年 每满 涵盖 达不到 不足 未达到 分为 划分为 作为
            分 共 年满 超出 每增加 每新增""");
    private static final Words DESCRIBES = Words.of("""
            总投资 计划总投资 概算 占地 占地面积 用地面积 投资额为 注册资金 年产值超过 年产值 年营业收入 年主营业务收入 规模以上 限额以上 年均产值 估算投资 投资约 总投资约
            总投资超 总投资达 面额 单价 价值 年销售额 产值超 亩均 年交易额 户均 注册资本 计划投资 概算投资 年产 年纳税""");
    private static final Words YEARLY = Words.of("年度计划投资 年度投资 今年计划投资 年内计划投资 全年计划投资 本年计划投资 当年计划投资 年计划投资 年计划完成投资");
    private static final Words PER = Words.of("GDP 国内生产总值 地区生产总值 生产总值 工业增加值 规上 增加值 产值");
    private static final Words BASE = Words.of(
            "提高到 提升到 提高至 提升至 增加到 增加至 扩大到 扩大至 降到 降至 下降到 下降至 降低到 降低至 增长到 增至 压缩至 压缩到 缩短至 缩短到 减少到 减少至 压减至 压减到 上升到");
    private static final Words ALLOTS =
            Words.of("安排 拿出 提取 预留 确保 配备 设置 划出 统筹 建设 打造 培育 新增 落实 力争 设立 提供 保障 留出 配建 配置 筹集 建成");
    static final Words COVERS = Words.of("覆盖 惠及");
    private static final Words FUNDS = Words.of("设立 组建 成立 规模");
    static final Words TIME_CUT = Words.of("压缩 缩短 压减 控制在 减少 提速 缩减 压降 精简 缩短为 办结 压缩为");

    private final String text;
    private final BitSet named;

    TargetGuards(String text, BitSet named) {
        this.text = text;
        this.named = named;
    }

    /** Whether the whole sentence tells what has been, so that its numbers bind nobody. */
    boolean tellsThePast(int start, int end) {
        int at = PAST_SENTENCE.first(text, start, end);
        return at >= 0 && !(text.startsWith("以来", at) && isAttribute(at + 2, end));
    }

    /** Whether this number is surely no target, whatever verb governs it. */
    boolean rejects(Amount amount, TargetContext around) {
        return named.get(amount.start())
                || TargetSizes.isNegative(text, amount)
                || isScope(amount, around)
                || isBase(amount, around)
                || isPer(amount)
                || TargetCounts.classifies(text, amount, around)
                || isPast(around)
                || stillPast(amount, around)
                || isDone(around.clauseStart(), amount.start())
                || isTechnical(amount, around)
                || isAge(amount, around)
                || organizes(amount, around)
                || TargetGrants.mayOnly(text, around.clauseStart(), amount.start())
                || TargetGrants.isAward(text, amount, around)
                || TargetLimits.is(text, amount, around)
                || isCondition(around)
                || isThreshold(amount, around)
                || TargetCounts.countsItself(text, amount, around)
                || WordTargets.isDistance(text, amount, around.clauseStart());
    }

    private boolean isScope(Amount amount, TargetContext around) {
        boolean countable = amount.kind() == MeasureUnits.Kind.COUNT || amount.kind() == MeasureUnits.Kind.PLAIN;
        int scope = SCOPE.endingAt(text, amount.start(), around.clauseStart());
        boolean near = scope == 1 && text.charAt(amount.start() - 1) == '近';
        boolean degree =
                scope == 2 && text.startsWith("以上", amount.start() - 2) && amount.start() - 2 > around.clauseStart();
        boolean listed = scope == 1
                && text.charAt(amount.start() - 1) == '等'
                && TargetVerbs.at(text, around.clauseStart(), around.clauseEnd()) > 0;
        boolean told = near || degree || listed || TargetSizes.isForEach(text, amount, around);
        return (countable && around.link() == null && scope > 0 && !told) || describes(amount, around);
    }

    /** 总投资200亿元 describes, 年度计划投资50亿元 is to be spent. */
    private boolean describes(Amount amount, TargetContext around) {
        int link = around.linkStart(amount);
        boolean grows = around.link() != null && around.link().comparator() == Target.Comparator.INCREASE_BY;
        return !grows
                && YEARLY.endingAt(text, link, around.clauseStart()) == 0
                && DESCRIBES.endingAt(text, link, around.clauseStart()) > 0;
    }

    private boolean isBase(Amount amount, TargetContext around) {
        char before = amount.start() > around.clauseStart() ? text.charAt(amount.start() - 1) : ' ';
        return "由从".indexOf(before) >= 0 || BASE.at(text, amount.end(), around.sentenceEnd()) > 0;
    }

    /** 万元GDP能耗: per so much. */
    private boolean isPer(Amount amount) {
        return amount.style() == Amount.Style.ROUND && PER.at(text, amount.end(), text.length()) > 0;
    }

    /** 新建了: 了 closes what it follows. */
    private boolean isDone(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == '了' && "为除".indexOf(text.charAt(i - 1)) < 0 && !text.startsWith("解", i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** 绿地率不低于35% limits what is built, 建成区绿地率达到38% and 亩均税收增长8% measure the town. */
    private boolean isTechnical(Amount amount, TargetContext around) {
        int from = around.clauseStart();
        int at = TECHNICAL.first(text, from, amount.start());
        boolean grows = around.link() != null && around.link().comparator() == Target.Comparator.INCREASE_BY;
        return at >= 0
                && !(grows && amount.kind() == MeasureUnits.Kind.SHARE)
                && !PlaceMeasures.is(text, at, amount, around)
                && !(isLand(amount) && text.startsWith("面积不", at))
                && !(text.startsWith("绿地率", at) && at > from && text.charAt(at - 1) == '区');
    }

    /** 播种面积不低于50万亩 is grown, 建筑面积不少于200平方米 is how a thing must be. */
    private static boolean isLand(Amount amount) {
        return amount.unit().startsWith("万")
                && (amount.unit().endsWith("亩") || amount.unit().endsWith("公顷"));
    }

    private boolean isAge(Amount amount, TargetContext around) {
        return amount.unit().equals("岁") && !LIFE.in(text, around.clauseStart(), amount.start());
    }

    /** 构建1个专班、1套方案的机制: one of each is a way of working, not a quantity. */
    private boolean organizes(Amount amount, TargetContext around) {
        return amount.value().intValue() == 1
                && amount.max() == null
                && amount.kind() == MeasureUnits.Kind.COUNT
                && ORGANIZES.in(text, around.clauseStart(), amount.start());
    }

    /** 目前有20家, but not 从目前的20家增加到40家. */
    private boolean isPast(TargetContext around) {
        int at = PAST.first(text, around.clauseStart(), around.clauseEnd());
        return at >= 0 && !(at > 0 && "从由在".indexOf(text.charAt(at - 1)) >= 0 && around.link() != null);
    }

    /** 已建成12家,服务5万人次: the past goes on until something is to come. */
    private boolean stillPast(Amount amount, TargetContext around) {
        int from = Math.max(around.sentenceStart(), amount.start() - 80);
        int done = DONE.lastEnd(text, from, amount.start());
        return done >= 0 && !isAttribute(done, amount.start()) && !AHEAD.in(text, done, around.clauseEnd());
    }

    /** 对已达标的街道: done is what the things are, not what is reported. */
    private boolean isAttribute(int done, int to) {
        for (int i = done; i < Math.min(done + LONGEST_ATTRIBUTE, to); i++) {
            if (text.charAt(i) == '的') {
                return true;
            }
            if (Sentences.endsClause(text, i) || Numeral.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** 达到25%的,可…: who fulfils this gets that. */
    private boolean isCondition(TargetContext around) {
        int end = around.clauseEnd();
        int outer = end < text.length() && text.charAt(end) == ')'
                ? Sentences.clauseEnd(text, end + 1, around.sentenceEnd())
                : end;
        return ends(end) || ends(outer);
    }

    private boolean ends(int clauseEnd) {
        return clauseEnd > 0
                && clauseEnd < text.length()
                && text.charAt(clauseEnd - 1) == '的'
                && ",:".indexOf(text.charAt(clauseEnd)) >= 0;
    }

    /** 300万元以下的企业, 一批年产超千万件的企业: says which, not how much. */
    private boolean isThreshold(Amount amount, TargetContext around) {
        boolean countable = amount.kind() == MeasureUnits.Kind.COUNT || amount.kind() == MeasureUnits.Kind.SHARE;
        if (!text.startsWith("的", amount.end())) {
            return !countable && !TargetSizes.isStretch(text, amount, around) && qualifiesNoun(amount, around);
        }
        boolean fund = amount.kind() == MeasureUnits.Kind.MONEY
                && FUNDS.in(text, around.clauseStart(), amount.start())
                && text.indexOf("基金", amount.end(), around.clauseEnd()) > 0;
        boolean batch = BATCH.in(text, Math.max(around.sentenceStart(), amount.start() - NEAR), amount.start());
        if (fund || batch) {
            return batch;
        }
        boolean allotted = ALLOTS.in(text, around.clauseStart(), amount.start())
                || COVERS.endingAt(text, amount.start(), around.clauseStart()) > 0;
        boolean stretch = allotted && TargetSizes.isStretch(text, amount, around);
        return !(allotted && countable)
                && !stretch
                && !isPart(amount, around)
                && !TargetSizes.isTeam(text, amount, around);
    }

    /** 90%以上的事项实现…: how many of them have to. */
    private boolean isPart(Amount amount, TargetContext around) {
        boolean least = amount.bound() == Target.Comparator.AT_LEAST || opens(amount, around);
        boolean part =
                least && !text.startsWith("对", around.clauseStart()) && TargetEvidence.isPart(text, amount, around);
        return amount.kind() == MeasureUnits.Kind.SHARE && (part || TargetSizes.isBuilt(text, amount, around));
    }

    /** 50%的乡镇建成…, 超过60%的企业建立…, 在80%的社区设置…: the share begins the clause. */
    private boolean opens(Amount amount, TargetContext around) {
        return around.linkStart(amount) == around.clauseStart() || TargetEvidence.partBegins(text, amount);
    }

    /** 10亿元以上项目: a size stands before the thing that has it. */
    private boolean qualifiesNoun(Amount amount, TargetContext around) {
        int end = amount.end();
        boolean before = end < around.clauseEnd()
                && Character.isIdeographic(text.charAt(end))
                && TargetVerbs.at(text, end, around.clauseEnd()) == 0;
        Amount next = around.next();
        boolean thing = next != null
                && next.kind() == MeasureUnits.Kind.COUNT
                && next.start() < TargetMetrics.nounEnd(text, end, around.clauseEnd());
        boolean limit = amount.bound() != null && amount.bound() != Target.Comparator.ABOUT;
        return before && (thing || limit);
    }
}
