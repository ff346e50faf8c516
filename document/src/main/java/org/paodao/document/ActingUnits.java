package org.paodao.document;

import java.util.List;

/**
 * Who acts in the sentences of an item that states no duties: 某局会同某委组织申报, 2031年3月底前，某委印发…. Read only where the first
 * sentence begins with nothing but sure names and a verb of doing; then the sentences behind it may name others.
 */
final class ActingUnits {
    private static final int LONGEST = 60;
    private static final int LONGEST_DAY = 24;
    /** 县委组织部, 市政府研究室: a name that goes on is longer than its beginning by no more. */
    private static final int REST_OF_NAME = 4;

    private static final String RULE = "unit.acts";
    private static final int SURE = 60;
    private static final Words VERBS = Words.of("""
            组织 负责 制定 制订 编制 开展 建立 统一 统筹 印发 出台 发布 修订 起草 牵头 推行 推进 推动 加快 落实 实施 完成 定期 支持""");
    /** What stands before those whom somebody else deals with. */
    private static final Words OBJECTS = Words.of("""
            对 向 在 将 把 从 由 请 经 为 与 和 按 鼓励 引导 指导 督促 协调 配合 联合 委托 邀请 争取 加强 强化 优化 深化 完善 健全 依托 通过 根据 围绕 做好 抓好""");

    private static final Words DAYS = Words.of("于 在");
    private static final String WITH = "会同";
    private static final Words PLACES = Words.of("地 地区 省份 市 县 区 州 市县 县区 区县 县市 乡镇 街道 人民政府 政府 市) 区)");
    private static final List<String> ANYBODY = List.of("政府", "机构", "部门", "单位", "企业", "学校", "医院");

    private final Flow flow;
    private final UnitNames names;
    private final Duties duties = new Duties();
    private boolean dated;

    private ActingUnits(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
    }

    /** Whom the sentences between two places show acting, where the first of them shows somebody; else whom their clauses do. */
    static Duties in(Flow flow, UnitNames names, int start, int end) {
        var acting = new ActingUnits(flow, names);
        int from = start;
        boolean first = true;
        while (from < end && (first || acting.duties.nameUnits())) {
            while (from < end && (Flow.isBlank(flow.at(from)) || "。.:".indexOf(flow.at(from)) >= 0)) {
                from++;
            }
            int stop = from;
            while (stop < end && "。;\n".indexOf(flow.at(stop)) < 0) {
                stop++;
            }
            acting.sentence(from, stop);
            first = false;
            from = stop + 1;
        }
        return acting.duties.nameUnits() ? acting.duties : ClauseSubjects.in(flow, names, start, end);
    }

    private void sentence(int start, int end) {
        int from = behindDay(start, end);
        int last = Math.min(end, from + LONGEST);
        dated = from > start;
        for (int i = from + 2; i < last && ",:".indexOf(flow.at(i)) < 0; i++) {
            if (flow.chars().startsWith(WITH, i)) {
                together(from, i, last);
                return;
            }
            if (acts(i, end)) {
                dated |= DAYS.at(flow.chars(), i, end) > 0;
                if (areUnits(from, i) && !goesOn(from, i, end)) {
                    add(from, i, UnitMention.Role.RESPONSIBLE);
                }
                return;
            }
        }
    }

    /** A会同B组织…: A leads; whom nobody can tell from the others assists unnamed. */
    private void together(int start, int with, int end) {
        if (!areUnits(start, with)) {
            return;
        }
        int from = with + WITH.length();
        for (int i = from + 2; i < end && ",".indexOf(flow.at(i)) < 0; i++) {
            if (acts(i, end)) {
                add(start, with, UnitMention.Role.LEAD);
                if (areUnits(from, i)) {
                    add(from, i, UnitMention.Role.ASSISTING);
                }
                return;
            }
        }
    }

    /** 2031年3月底前，某局…: what says only by when is passed over. */
    private int behindDay(int start, int end) {
        int comma = flow.chars().indexOf(",", start, Math.min(end, start + LONGEST_DAY));
        return comma > start && DeadlineCells.isWhole(flow.substring(start, comma)) ? comma + 1 : start;
    }

    private boolean acts(int at, int end) {
        if (DAYS.at(flow.chars(), at, end) > 0) {
            return DeadlineCells.beginsWithDay(flow.substring(at + 1, Math.min(end, at + LONGEST_DAY)));
        }
        int verb = VERBS.at(flow.chars(), at, end);
        boolean closes = at + verb >= end || ",:、了".indexOf(flow.at(at + verb)) >= 0;
        return verb > 0 && !closes;
    }

    private boolean areUnits(int start, int end) {
        var units = new UnitList(flow, names).split(start, end);
        return !units.isEmpty()
                && units.stream()
                        .map(unit -> flow.substring(unit.start(), unit.end()))
                        .allMatch(this::isNamed);
    }

    private boolean isNamed(String name) {
        return (isPlaces(name) || (names.isSure(name) && !UnitNames.isCollective(name)))
                && !ANYBODY.contains(name)
                && OBJECTS.at(name, 0, name.length()) == 0
                && VERBS.at(name, 0, name.length()) == 0
                && name.indexOf('的') < 0;
    }

    /** 各省份于6月底前完成…: all places of a level, told by when; without a day it is what every document says. */
    private boolean isPlaces(String name) {
        return dated && name.startsWith("各") && PLACES.endingAt(name, name.length(), 1) > 0;
    }

    /** 县委|组织部: whether the verb is a part of a longer name. */
    private boolean goesOn(int start, int verb, int end) {
        for (int i = verb + 2; i <= Math.min(end, verb + REST_OF_NAME); i++) {
            if (names.isSure(flow.substring(start, i))) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int end, UnitMention.Role role) {
        for (Range unit : new UnitList(flow, names).split(start, end)) {
            duties.add(new Found<>(UnitMention.of(flow, unit, role), flow.range(unit.start(), unit.end()), RULE, SURE));
        }
    }
}
