package org.paodao.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets that need no number: 与经济增长同步, 完成省下达任务, and beside numbers also 适度增长 and 全省领先. */
final class WordTargets {
    /** A target in words and its place in the view. */
    record Reading(
            int start,
            int end,
            Target.Comparator comparator,
            @Nullable BigDecimal value,
            String unit) {
        Reading(int start, int end, Target.Comparator comparator) {
            this(start, end, comparator, null, "");
        }
    }

    private static final Words RELATION = Words.of("""
            与经济增长同步 与经济增长基本同步 与经济发展同步 与经济发展基本同步 与地区生产总值增长同步 与地区生产总值增长基本同步 与GDP增长同步 与GDP同步
            与经济增速同步 与经济增长保持同步 与经济增长保持基本同步 高于经济增速 高于经济增长 快于经济增长 高于GDP增速 高于全省平均水平 高于全市平均水平
            高于全国平均水平 快于全省平均水平 不低于全省平均水平 不低于全市平均水平 不低于全国平均水平 高于全省平均 高于全市平均 高于全国平均 不低于上年水平
            不低于经济增速 快于城镇居民收入增长 快于城镇居民 不低于各项贷款增速 不低于各项贷款平均增速 高于各项贷款增速 高于各项贷款平均增速 低于全省平均水平 达到全省平均水平
            快于全市平均水平 快于全国平均水平 快于全省平均 快于全市平均 快于全国平均 高于全县平均水平 高于全县平均 高于全省平均增速 高于全市平均增速 高于全国平均增速""");
    private static final Words COMPARES = Words.of("高于 快于 不低于 不高于 低于");
    private static final Words GROWTH = Words.of("增速 增幅 增长");
    private static final Words DELEGATED = Words.of("""
            完成省下达 完成市下达 完成县下达 完成国家下达 完成上级下达 完成省市下达 完成省级下达 完成市级下达 完成省定 完成市定 完成国家和省下达 完成省、市下达
            完成省里下达 完成省委省政府下达 完成省政府下达 完成市政府下达 达到省定 控制在省下达 控制在省定 控制在市下达 完成省考核 完成市考核""");
    private static final Words TASK = Words.of("任务 计划 目标 指标 要求 标准 任务数 目标任务 指标任务 目标数");
    private static final int LONGEST_TASK = 16;
    private static final Words IN_WORDS = Words.of("""
            适度增长 稳步增长 稳定增长 平稳增长 合理增长 稳中有升 只减不增 只增不减 稳步提高 稳步提升 持续提高 持续提升 稳步下降 持续下降 保持稳定 基本稳定 稳中有降
            促稳提质 稳量提质 动态清零 持续改善 稳步上升 明显提升 明显提高 正增长""");
    private static final Words RANK = Words.of("""
            保持全省领先 全省领先 全市领先 保持全省前列 位居全省前列 居全省前列 位居全市前列 居全市前列 走在全省前列 走在全市前列 保持全市前列 全省第一方阵 全市第一
            全省前三位 全市前三位 全国前三位 全省前三 全市前三 全国前三 全省前三名 全市前三名 全省前列 全市前列 位居全省第一 位居全市第一 进入全省前列 进入全国前列 居全国前列 保持全国前列 保持全国领先""");
    private static final int LONGEST_METRIC = 30;
    private static final String POINTS = "个百分点";
    private static final Words OVER = Words.of("以上 左右");
    private static final String ZERO_GROWTH = "零增长";

    private static final Words OPENINGS =
            Words.of("与经济 与地区 与GDP 高于 快于 不低于 低于全 达到全 完成省 完成市 完成县 完成国 完成上 达到省 控制在省 控制在市 零增长");

    private WordTargets() {}

    /** A quick look whether a sentence without numbers is worth reading. */
    static boolean mayBeIn(String text, int from, int limit) {
        return OPENINGS.in(text, from, limit)
                || Rankings.mayBeIn(text, from, limit)
                || Ratios.mayBeIn(text, from, limit);
    }

    /**
     * The targets in words between two places.
     *
     * @param amongNumbers whether numeric targets stand in the same sentence, so that weaker words count too
     */
    static List<Reading> in(String text, int from, int limit, boolean amongNumbers) {
        var found = new ArrayList<Reading>();
        int i = from;
        while (i < limit) {
            Reading reading = at(text, i, limit, amongNumbers);
            if (reading != null) {
                found.add(reading);
                i = reading.end();
            } else {
                i++;
            }
        }
        return found;
    }

    private static @Nullable Reading at(String text, int at, int limit, boolean amongNumbers) {
        int length = Math.max(RELATION.at(text, at, limit), faster(text, at, limit));
        if (length > 0) {
            return relation(text, at, at + length, limit);
        }
        Reading said = text.startsWith(ZERO_GROWTH, at) ? zeroGrowth(text, at) : ratioOrRank(text, at, limit);
        if (said != null) {
            return said;
        }
        int task = delegated(text, at, limit);
        if (task > at) {
            return new Reading(at, task, Target.Comparator.DELEGATED);
        }
        length = amongNumbers ? RANK.at(text, at, limit) : 0;
        if (length > 0) {
            return closes(text, at + length) ? new Reading(at, at + length, Target.Comparator.RANK) : null;
        }
        length = amongNumbers ? IN_WORDS.at(text, at, limit) : 0;
        return length > 0 && closes(text, at + length) ? new Reading(at, at + length, Target.Comparator.WORDS) : null;
    }

    private static @Nullable Reading ratioOrRank(String text, int at, int limit) {
        Reading ratio = Ratios.at(text, at, limit);
        return ratio == null ? Rankings.at(text, at, limit) : ratio;
    }

    /** 高于全省平均, and 2个百分点以上 behind it: how far from it. */
    private static Reading relation(String text, int at, int end, int limit) {
        Numeral number = end < limit && Numeral.isDigit(text.charAt(end)) ? Numeral.at(text, end, limit) : null;
        if (number == null || !text.startsWith(POINTS, number.end()) || number.end() + POINTS.length() > limit) {
            return new Reading(at, end, Target.Comparator.RELATION);
        }
        int behind = number.end() + POINTS.length();
        behind += OVER.at(text, behind, limit);
        return new Reading(at, behind, Target.Comparator.RELATION, number.value(), POINTS);
    }

    /** 实现零增长 is growth by nothing; 趋零增长 only comes near it. */
    private static @Nullable Reading zeroGrowth(String text, int at) {
        int end = at + ZERO_GROWTH.length();
        boolean near = at > 0 && "趋近".indexOf(text.charAt(at - 1)) >= 0;
        int start = at - TargetLinks.REACHES.endingAt(text, at, 0);
        return near || !closes(text, end)
                ? null
                : new Reading(start, end, Target.Comparator.INCREASE_BY, BigDecimal.ZERO, "%");
    }

    /** Whether a number says how far from an average something has to be, which is said in words before it. */
    static boolean isDistance(String text, Amount amount, int floor) {
        return amount.unit().equals(POINTS) && RELATION.endingAt(text, amount.start(), floor) > 0;
    }

    /** Length of 高于全县居民收入增速 where what stands before it in the clause grows, too; else 0. */
    private static int faster(String text, int at, int limit) {
        int length = COMPARES.at(text, at, limit);
        if (length == 0) {
            return 0;
        }
        int end = Sentences.clauseEnd(text, at + length, Math.min(limit, at + LONGEST_METRIC));
        int start = Sentences.clauseStart(text, at, Math.max(0, at - LONGEST_METRIC));
        boolean both = GROWTH.endingAt(text, end, at + length) > 0 && GROWTH.endingAt(text, at, start) > 0;
        return both ? end - at : 0;
    }

    /** 完成省下达的减排任务: one behind it, or {@code at}. */
    private static int delegated(String text, int at, int limit) {
        int length = DELEGATED.at(text, at, limit);
        int last = Math.min(limit, at + length + LONGEST_TASK);
        for (int i = at + length; length > 0 && i < last && !Sentences.endsClause(text, i); i++) {
            int task = TASK.at(text, i, last);
            if (task > 0) {
                return i + task;
            }
        }
        return at;
    }

    static boolean closes(String text, int at) {
        return at >= text.length() || text.charAt(at) == '、' || Sentences.endsClause(text, at);
    }

    /** What it measures: the clause before it. */
    static int metricStart(String text, Reading reading, int floor) {
        int start = Sentences.clauseStart(text, reading.start(), Math.max(floor, reading.start() - LONGEST_METRIC));
        return Math.min(start, reading.start());
    }
}
