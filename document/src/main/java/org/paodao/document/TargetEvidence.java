package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** Decides from verbs, binding words and neighbours whether a number is a target, and how it binds. */
final class TargetEvidence {
    /** A number read as a target. */
    record Reading(Amount amount, Target.Comparator comparator, boolean striving, String rule, int confidence) {}

    private static final int FARTHEST_CARRY = 60;
    private static final Words BREAKS_CARRY = Words.of("对 可 包括 含 按 涉及 总投资 占地 每 超过");
    private static final Words SMALL = Words.of("新增 新建 建成 创建 创成 引进 培育 改造 引育 举办 改扩建");

    private static final Words FEWER = Words.of("压减 降低 减少 削减 压缩 压降");
    private static final Words MORE = Words.of("提高 提升 增加");
    private static final Words GOES_TO = Words.of("用于 以上用于 以上应用于 投向");

    /** 至少建设1个, 每人至少包联2家: the bound stands before the verb. */
    private static final Words MINIMUM = Words.of("至少 最少 不少于");

    private static final Words DELIVERS = Words.of("建成 建立 实现 完成 创建 通过 开展 达标 要 应 须 配备 设置");
    private static final Words WORKED = Words.of("力争 争取 确保 在 预留 改造 提升 升级 整治 治理 修复 更新 培训 轮训 抽查 抽检");
    /** 完成年计划80%: a share of what was planned. */
    private static final Words PLANNED = Words.of("计划 任务 目标任务 计划任务");

    /** 轮候时间不超过5年. */
    private static final Words WAITS = Words.of("轮候时间 等候时间 等待时间 办理时间 办理时限 办结时限 审批时限 响应时间 到达时间");

    /** 25%面积达到…: the part of a town that comes up to something. */
    static final Words AREAS = Words.of("面积 区域 城区 街道 社区 乡镇 行政村");

    private static final Words HEAD = Words.of("人均 每人 每人每年 每人每月 每人每天");
    private static final Words DAYS = Words.of("天数");

    private TargetEvidence() {}

    static @Nullable Reading read(String text, Amount amount, TargetContext around, @Nullable Reading last, int floor) {
        int from = Math.max(around.clauseStart(), floor);
        boolean striving = TargetLinks.STRIVING.in(text, around.clauseStart(), amount.start());
        var link = around.link();
        if (amount.kind() == MeasureUnits.Kind.TIME) {
            boolean cut = TargetGuards.TIME_CUT.in(text, from, amount.start())
                    || (amount.unit().equals("天") && DAYS.in(text, from, amount.start()));
            boolean limit = link != null
                    && link.comparator() == Target.Comparator.AT_MOST
                    && WAITS.endingAt(text, link.start(), from) > 0;
            return link != null && (cut || limit) ? of(amount, link.comparator(), striving, "target.time", 70) : null;
        }
        if (amount.style() != Amount.Style.DIGITS && !quantityInWords(text, amount, around, from)) {
            return null;
        }
        if (link != null) {
            return linked(text, amount, around, striving, link);
        }
        if (amount.kind() == MeasureUnits.Kind.PLAIN && amount.unit().isEmpty()) {
            return null;
        }
        return unlinked(text, amount, around, last, floor);
    }

    private static @Nullable Reading linked(
            String text, Amount amount, TargetContext around, boolean striving, TargetLinks.Link link) {
        boolean bare = amount.kind() == MeasureUnits.Kind.PLAIN && amount.unit().isEmpty();
        if (bare && !measured(text, link.start(), around.clauseStart())) {
            return null;
        }
        return of(amount, link.comparator(), striving, "target.bound", 90);
    }

    private static boolean measured(String text, int at, int floor) {
        return TargetVerbs.MEASURES.endingAt(text, at, floor) > 0;
    }

    private static @Nullable Reading unlinked(
            String text, Amount amount, TargetContext around, @Nullable Reading last, int floor) {
        int from = Math.max(around.clauseStart(), floor);
        boolean striving = TargetLinks.STRIVING.in(text, around.clauseStart(), amount.start());
        boolean share = amount.kind() == MeasureUnits.Kind.SHARE;
        if (last != null && boundFromBefore(last, amount) && carries(text, last, amount, 0)) {
            return of(amount, carried(last), striving || last.striving(), "target.list", 80);
        }
        if (measured(text, amount.start(), from)) {
            return of(amount, Target.Comparator.EXACTLY, striving, "target.measure", share ? 85 : 65);
        }
        Reading own = share ? share(text, amount, around, from) : things(text, amount, from);
        if (own != null) {
            return of(amount, own.comparator(), striving, own.rule(), own.confidence());
        }
        if (TargetStocks.is(text, amount, around)) {
            return of(amount, Target.Comparator.EXACTLY, false, "target.stock", 70);
        }
        return last != null && carries(text, last, amount, 1)
                ? of(amount, carried(last), striving || last.striving(), "target.list", 75)
                : null;
    }

    /** Things and sums count when a verb delivers them. */
    private static @Nullable Reading things(String text, Amount amount, int from) {
        if (MINIMUM.in(text, from, amount.start())) {
            return of(amount, Target.Comparator.AT_LEAST, false, "target.minimum", 80);
        }
        if (TargetSizes.isPerHead(text, amount, from)) {
            return of(amount, Target.Comparator.EXACTLY, false, "target.per-head", 75);
        }
        if (isLevel(text, from, amount.start() - HEAD.endingAt(text, amount.start(), from))) {
            return of(amount, Target.Comparator.EXACTLY, false, "target.level", 75);
        }
        if (TargetVerbs.first(text, from, amount.start()) < 0) {
            return null;
        }
        boolean adjacent = TargetVerbs.ACTS.endingAt(text, amount.start(), from) > 0;
        return of(amount, Target.Comparator.EXACTLY, false, "target.verb", adjacent ? 85 : 75);
    }

    /** A share needs more than a verb, unless it is the whole. */
    private static @Nullable Reading share(String text, Amount amount, TargetContext around, int from) {
        boolean before = TargetVerbs.first(text, from, amount.start()) >= 0;
        if (whole(amount) && (before || TargetVerbs.first(text, amount.end(), around.clauseEnd()) >= 0)) {
            return of(amount, Target.Comparator.EXACTLY, false, "target.whole", 75);
        }
        boolean of = text.charAt(Math.max(0, amount.start() - 1)) == '的';
        boolean planned = PLANNED.endingAt(text, amount.start(), from) > 0;
        if (of && TargetLinks.AT_MOST.in(text, from, amount.start())) {
            return of(amount, Target.Comparator.AT_MOST, false, "target.share-of", 75);
        }
        if ((of || planned) && TargetLinks.REACHES.in(text, from, amount.start())) {
            var bound = amount.bound() == null ? Target.Comparator.EXACTLY : amount.bound();
            return of(amount, bound, false, "target.share-of", 75);
        }
        if (TargetGuards.COVERS.endingAt(text, amount.start(), from) > 0) {
            return of(amount, Target.Comparator.EXACTLY, false, "target.covers", 75);
        }
        var change = changes(text, from, amount);
        if (change != null) {
            return of(amount, change, false, "target.change", 80);
        }
        boolean begins = amount.start() == around.clauseStart() || partBegins(text, amount);
        boolean opens =
                (text.startsWith("的", amount.end()) && begins) || AREAS.at(text, amount.end(), around.clauseEnd()) > 0;
        boolean part = (opens || amount.bound() == Target.Comparator.AT_LEAST) && isPart(text, amount, around);
        return part || TargetSizes.isBuilt(text, amount, around)
                ? of(amount, Target.Comparator.EXACTLY, false, "target.part", 70)
                : null;
    }

    /** 在80%的社区设置…, 改造30%的管网, 力争40%的学校建成…: the share of something that is worked on. */
    static boolean partBegins(String text, Amount amount) {
        return text.startsWith("的", amount.end()) && WORKED.endingAt(text, amount.start(), 0) > 0;
    }

    /** 压减一般性支出5%: the verb of change stands first; 提高占比至75% names the level. */
    private static Target.@Nullable Comparator changes(String text, int from, Amount amount) {
        if (isLevel(text, from, amount.start())) {
            return Target.Comparator.EXACTLY;
        }
        if (FEWER.in(text, from, amount.start())) {
            return Target.Comparator.DECREASE_BY;
        }
        return MORE.in(text, from, amount.start()) ? Target.Comparator.INCREASE_BY : null;
    }

    /** 提高占比至: a verb of change whose object stands before the level. */
    private static boolean isLevel(String text, int from, int at) {
        return at > from
                && "至到为".indexOf(text.charAt(at - 1)) >= 0
                && (FEWER.in(text, from, at) || MORE.in(text, from, at));
    }

    /** 90%以上的事项实现…, 推动80%以上…, 50%以上用于…. */
    static boolean isPart(String text, Amount amount, TargetContext around) {
        int end = amount.end();
        return GOES_TO.at(text, end, around.clauseEnd()) > 0
                || ((text.startsWith("的", end) || amount.start() == around.clauseStart())
                        && DELIVERS.in(text, end, around.clauseEnd()))
                || TargetVerbs.first(text, around.clauseStart(), amount.start()) >= 0
                || TargetLinks.REACHES.in(text, end, around.clauseEnd());
    }

    private static boolean whole(Amount amount) {
        return amount.value().intValue() == 100;
    }

    /** In A、B和C the binding words before A hold for all; those behind A do not. */
    private static Target.Comparator carried(Reading last) {
        return last.amount().bound() == last.comparator() ? Target.Comparator.EXACTLY : last.comparator();
    }

    /** 至少1家A、1家B: the bound before the first holds for the second. */
    private static boolean boundFromBefore(Reading last, Amount amount) {
        boolean limit =
                last.comparator() == Target.Comparator.AT_LEAST || last.comparator() == Target.Comparator.AT_MOST;
        return limit && last.amount().bound() == null && last.amount().kind() == amount.kind();
    }

    private static boolean carries(String text, Reading last, Amount amount, int mostCommas) {
        int from = last.amount().end();
        int to = amount.start();
        if (to - from > FARTHEST_CARRY || from > to) {
            return false;
        }
        int commas = 0;
        int depth = 0;
        boolean listed = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && BREAKS_CARRY.at(text, i, to) > 0) {
                return false;
            }
            commas += c == ',' && depth == 0 ? 1 : 0;
            listed |= TargetMetrics.joins(text, i);
        }
        return depth == 0 && commas <= mostCommas && (commas == 1 || listed);
    }

    /** Chinese digits count things only where a verb or binding word asks for a number: 新建三所, but not 一批. */
    private static boolean quantityInWords(String text, Amount amount, TargetContext around, int from) {
        boolean one = amount.value().intValue() == 1;
        return switch (amount.style()) {
            case DIGITS, HAN -> true;
            case HAN_DIGIT ->
                (!one && SMALL.endingAt(text, amount.start(), from) > 0) || isStretchInWords(text, amount, around);
            case ROUND ->
                (around.link() != null && amount.kind() != MeasureUnits.Kind.PLAIN)
                        || isStretchInWords(text, amount, around);
        };
    }

    private static boolean isStretchInWords(String text, Amount amount, TargetContext around) {
        return TargetSizes.isWide(amount) && TargetSizes.isStretch(text, amount, around);
    }

    private static Reading of(
            Amount amount, Target.Comparator comparator, boolean striving, String rule, int confidence) {
        return new Reading(amount, bound(amount, comparator), striving, rule, confidence);
    }

    private static Target.Comparator bound(Amount amount, Target.Comparator comparator) {
        boolean moves = comparator == Target.Comparator.INCREASE_BY || comparator == Target.Comparator.DECREASE_BY;
        if (moves) {
            return comparator;
        }
        if (amount.bound() != null) {
            return amount.bound();
        }
        return amount.max() != null ? Target.Comparator.RANGE : comparator;
    }
}
