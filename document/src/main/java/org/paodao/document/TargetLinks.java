package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** Reads the words directly before a number that say how it binds: 不少于, 提高到, 增长, 控制在, ≥. */
final class TargetLinks {
    /**
     * How a number binds.
     *
     * @param start first character of the binding words; what is measured stands before it
     * @param striving whether 力争 or the like stands among them
     */
    record Link(Target.Comparator comparator, int start, boolean striving) {}

    static final Words STRIVING = Words.of("力争 争取 努力 力求 争取到 力争到");
    static final Words AT_LEAST =
            Words.of("不少于 不低于 不小于 不得少于 不得低于 不能低于 不能少于 至少 超过 超 突破 高于 大于 多于 不下于 ≥ > >= 最低 跨越 优于 力争突破 破");
    static final Words AT_MOST = Words.of("不超过 不高于 不大于 不多于 不得超过 不得高于 低于 小于 少于 ≤ < <= 控制在 严控在 压控在 不突破 不超");
    static final Words REACHES = Words.of("""
            达到 达 达成 实现 完成 保持 维持 保持在 稳定在 维持在 稳定到 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 增至 升至 上升到 上升至
            扩大到 扩大至 降到 降至 降低到 降低至 下降到 下降至 减少到 减少至 压减到 压减至 缩短到 缩短至 压缩到 压缩至 缩小到 缩小至 拓展到 拓展至
            扩展到 扩展至 扩容到 扩容至 发展到 做到 压降到 压降至 提速到 精简到 精简至 缩减到 缩减至 减至 压至 达至 扩面到 恢复到 增值到 上升 回升到 压缩为 压减为 缩短为 精简为 缩减为 降为 提高为 提升为 增加为 调整为""");
    static final Words GROWS = Words.of("""
            增长 提高 提升 增加 上升 递增 年均增长 同比增长 平均增长 同比提高 增收 回升 提速 净增长 上调 翻""");
    static final Words SHRINKS = Words.of("下降 降低 减少 压减 压缩 缩短 削减 年均下降 同比下降 精简 缩减 压降 累计下降 减 降 节约 减排 下调");
    /** Rates of change: a number right behind them changes; a bound in between binds the rate, which is measured then (增速不低于8%). */
    private static final Words GROWTH_RATES = Words.of("增幅 增速 涨幅 年均增速 增长率");

    private static final Words FALL_RATES = Words.of("降幅 下降率");

    /** 提升 things is no growth of their number, 改造提升20家; that of what is measured is one: 单产提高10公斤. */
    private static final Words IMPROVES = Words.of("提升 提高 压缩 提速 精简 回升 缩短 节约");

    private static final Words ABOUT = Words.of("约 大约 近 接近 大概 约为");
    /** 签约3个, 打破2个壁垒: words whose end only looks like a bound. */
    static final Words OTHERS = Words.of("签约 侦破 打破 爆破 告破");

    private static final Words FILLER = Words.of("""
            总 全 均 都 分别 累计 也 要 应 各 再 平均 年均 每年 在 为 有 总数 共 合计 全年 全部 力争 争取 努力 分别为 总计 力求 不断 到 至 了 已 预计 原则上
            基本 率先 全省 全市 全区 全县 稳定 达标 是 将 确保 年度 预期 目标 左右 了约 同比 比例 逐年 新 每月 每人每月 每人每年 每人每天 每亩 人均 年人均 每人""");

    private TargetLinks() {}

    /** The words that end before {@code at}; null when they say nothing. */
    static @Nullable Link before(String text, int floor, int at, boolean countable) {
        int p = at;
        Target.Comparator comparator = null;
        int start = at;
        boolean striving = false;
        for (int step = 0; step < 6; step++) {
            int length = comparator != null && isRate(text, p, floor) ? 0 : longest(text, p, floor);
            if (length == 0) {
                break;
            }
            striving |= STRIVING.endingAt(text, p, floor) == length;
            Target.Comparator said = said(text, p, floor, length);
            boolean thing = countable && TargetVerbs.MEASURES.endingAt(text, p - length, floor) == 0;
            if (thing && IMPROVES.endingAt(text, p, floor) == length) {
                break;
            }
            comparator = combine(comparator, said);
            p -= length;
            start = said == null ? start : p;
        }
        return comparator == null ? null : new Link(comparator, start, striving);
    }

    private static Target.@Nullable Comparator combine(
            Target.@Nullable Comparator nearer, Target.@Nullable Comparator farther) {
        boolean moves = farther == Target.Comparator.INCREASE_BY || farther == Target.Comparator.DECREASE_BY;
        return nearer == null || moves ? farther == null ? nearer : farther : nearer;
    }

    /** GDP增速6.5%以上: a rate that the number bounds, not a growth by it. */
    static boolean isRate(String text, int end, int floor) {
        return GROWTH_RATES.endingAt(text, end, floor) > 0 || FALL_RATES.endingAt(text, end, floor) > 0;
    }

    private static int longest(String text, int end, int floor) {
        if (OTHERS.endingAt(text, end, floor) > 0) {
            return 0;
        }
        int length = FILLER.endingAt(text, end, floor);
        length = Math.max(length, AT_LEAST.endingAt(text, end, floor));
        length = Math.max(length, AT_MOST.endingAt(text, end, floor));
        length = Math.max(length, REACHES.endingAt(text, end, floor));
        length = Math.max(length, GROWS.endingAt(text, end, floor));
        length = Math.max(length, SHRINKS.endingAt(text, end, floor));
        length = Math.max(length, GROWTH_RATES.endingAt(text, end, floor));
        length = Math.max(length, FALL_RATES.endingAt(text, end, floor));
        return Math.max(length, ABOUT.endingAt(text, end, floor));
    }

    private static Target.@Nullable Comparator said(String text, int end, int floor, int length) {
        if (AT_LEAST.endingAt(text, end, floor) == length) {
            return Target.Comparator.AT_LEAST;
        }
        if (AT_MOST.endingAt(text, end, floor) == length) {
            return Target.Comparator.AT_MOST;
        }
        if (REACHES.endingAt(text, end, floor) == length) {
            return Target.Comparator.EXACTLY;
        }
        if (GROWS.endingAt(text, end, floor) == length || GROWTH_RATES.endingAt(text, end, floor) == length) {
            return Target.Comparator.INCREASE_BY;
        }
        if (SHRINKS.endingAt(text, end, floor) == length || FALL_RATES.endingAt(text, end, floor) == length) {
            return Target.Comparator.DECREASE_BY;
        }
        return ABOUT.endingAt(text, end, floor) == length ? Target.Comparator.ABOUT : null;
    }
}
