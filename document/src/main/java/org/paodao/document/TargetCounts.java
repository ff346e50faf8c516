package org.paodao.document;

/** Tells numbers that only say of which sort something is, or that count the parts of the document itself, from numbers of things. */
final class TargetCounts {
    private static final Words CLASSIFIES = Words.of("要求 级 强 型 版 制 工程 计划 行动 线 大关 俱乐部 以上规模 号 批次 届 人口大 位一体 青年见习");
    /** What begins like it: 线下门店, 制造业企业, 强村公司. */
    private static final Words BEGINS = Words.of("线下 线上 制造 制药 制修订 制剂 强镇 强村 强企 强县 强街 强校 强农 强基 版权 型材");

    private static final Words ABSTRACT = Words.of("个 项 大 种");
    private static final Words OTHER_COUNTS =
            Words.of("方面 环节 阶段 层次 原则 领域 维度 类别 月 统筹 坚持 意识 自信 维护 确立 重大关系 阶梯 层面 关键 重要 着力 必须 一批 一体化 闭环 统一 专项行动");
    private static final Words LISTS = Words.of("清单 标志性成果 任务 举措 指标 措施");

    /** 办好10件民生实事 has to be done, however the document lists them. */
    private static final Words DOES = Words.of("办好 办实 办成 完成 实施");

    private TargetCounts() {}

    /** 百亿工程 and 十大行动 are called so, 15项工程 are fifteen. */
    static boolean classifies(String text, Amount amount, TargetContext around) {
        boolean counted = amount.unit().equals("个") || amount.unit().equals("项");
        return CLASSIFIES.at(text, amount.end(), around.sentenceEnd()) > 0
                && BEGINS.at(text, amount.end(), around.sentenceEnd()) == 0
                && !(counted && text.startsWith("工程", amount.end()));
    }

    /** 三个方面, 五项重点任务: parts of what is written, where the measure word fits them. */
    static boolean countsItself(String text, Amount amount, TargetContext around) {
        if (amount.kind() != MeasureUnits.Kind.COUNT) {
            return false;
        }
        int to = Math.min(around.sentenceEnd(), amount.end() + 8);
        boolean things = !amount.unit().isEmpty()
                && ABSTRACT.endingAt(amount.unit(), amount.unit().length(), 0) == 0;
        boolean done = amount.unit().equals("件") && DOES.endingAt(text, amount.start(), around.clauseStart()) > 0;
        return (!done && CountClaims.OWN.at(text, amount.end(), around.sentenceEnd()) > 0)
                || (!things && OTHER_COUNTS.at(text, amount.end(), around.sentenceEnd()) > 0)
                || LISTS.in(text, amount.end(), to);
    }
}
