package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** Places in rankings, said with the verb that asks for them: 进入全市前三名, 保持全省第一方阵, 排名前进5位. */
final class Rankings {
    private static final Words ENTERS = Words.of("""
            进入 保持 保持在 继续保持 位居 稳居 跻身 挤进 迈入 迈进 位列 冲进 进位至 排名 排名进入 排名保持 排名保持在 排名位居""");
    private static final Words AMONG = Words.of("全国 全省 全市 全县 全区 全州");
    private static final Words BEST = Words.of("第一方阵 第一梯队 首位 第一");
    private static final Words PLACES = Words.of("名 位 强");
    private static final Words ORDER = Words.of("排名 位次 名次");
    private static final Words CLIMBS = Words.of("前进 上升 提升 前移 晋升 提高 争取前进 力争前进");
    private static final Words OVER = Words.of("以上");
    /** What has been, and what is given to those who reach a place. */
    private static final Words OTHERS = Words.of("已 曾 连续 一直 目前 了 奖励 给予 表彰 的区 的县 的市");

    private static final Words OPENINGS = Words.of("全国前 全省前 全市前 全县前 全区前 全州前 全国第 全省第 全市第 全县第 全区第 全州第 排名 位次 名次");
    private static final int NEAR = 40;

    private Rankings() {}

    /** A quick look whether a sentence is worth reading. */
    static boolean mayBeIn(String text, int from, int limit) {
        return OPENINGS.in(text, from, limit);
    }

    /** The place in a ranking that is asked for here; null where none is. */
    static WordTargets.@Nullable Reading at(String text, int at, int limit) {
        WordTargets.Reading reading = null;
        if (AMONG.at(text, at, limit) > 0) {
            reading = place(text, at, limit);
        } else if (ORDER.endingAt(text, at, 0) > 0) {
            reading = climb(text, at, limit);
        }
        return reading == null || isOther(text, at, limit) ? null : reading;
    }

    private static WordTargets.@Nullable Reading place(String text, int at, int limit) {
        int verb = ENTERS.endingAt(text, at, 0);
        int from = at + AMONG.at(text, at, limit);
        int best = BEST.at(text, from, limit);
        int start = at - verb + ORDER.at(text, at - verb, at);
        if (verb == 0) {
            return null;
        }
        if (best > 0) {
            boolean closed = WordTargets.closes(text, from + best);
            return closed ? new WordTargets.Reading(start, from + best, Target.Comparator.RANK) : null;
        }
        boolean ordinal = from < limit && "前第".indexOf(text.charAt(from)) >= 0;
        return ordinal ? counted(text, start, from + 1, limit, Target.Comparator.RANK) : null;
    }

    private static WordTargets.@Nullable Reading climb(String text, int at, int limit) {
        int verb = CLIMBS.at(text, at, limit);
        return verb == 0 ? null : counted(text, at, at + verb, limit, Target.Comparator.INCREASE_BY);
    }

    /** The number with 名 or 位 behind it, as which the reading ends. */
    private static WordTargets.@Nullable Reading counted(
            String text, int start, int from, int limit, Target.Comparator comparator) {
        Numeral number = Numeral.at(text, from, limit);
        if (number == null) {
            return null;
        }
        int unit = number.end() + PLACES.at(text, number.end(), limit);
        int end = unit + OVER.at(text, unit, limit);
        boolean said = unit > number.end() || comparator == Target.Comparator.RANK;
        return said && WordTargets.closes(text, end)
                ? new WordTargets.Reading(start, end, comparator, number.value(), text.substring(number.end(), unit))
                : null;
    }

    private static boolean isOther(String text, int at, int limit) {
        int start = Sentences.clauseStart(text, at, Math.max(0, at - NEAR));
        return OTHERS.in(text, start, Math.min(limit, at + NEAR));
    }
}
