package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose work the clauses of a sentence say, anywhere in an item that names nobody else: …，某局负责开展…; 某委加强统筹，牵头建立…; and
 * several one behind the other, 某部门落实…，某部门加强….
 */
final class ClauseSubjects {
    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final String ENDS = DeadlinePlaces.UNIT_ENDS + "市县区州";
    private static final String RULE = "unit.clause";
    private static final int SURE = 60;
    private static final Words ANSWERS = Words.of("负责");
    private static final Words NOT_ANSWERS = Words.of("负责人 负责的 负责同志 负责制");
    private static final Words DOES = Words.of("落实 加强 强化 推进 推动 组织 开展 制定 建立 统筹 指导 实施 完善 健全");
    private static final Words LEADS = Words.of("牵头");
    private static final Words OBJECTS =
            Words.of("对 向 在 将 把 从 由 请 经 为 与 和 按 鼓励 引导 指导 督促 协调 配合 联合 委托 支持 加强 强化 完善 健全 依托 通过 根据 围绕 做好 抓好");

    private final Flow flow;
    private final UnitNames names;
    private final Duties duties = new Duties();

    private ClauseSubjects(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
    }

    /** Those whom the clauses between two places name; empty when none does. */
    static Duties in(Flow flow, UnitNames names, int start, int end) {
        var subjects = new ClauseSubjects(flow, names);
        int from = start;
        while (from < end) {
            int stop = from;
            while (stop < end && "。\n".indexOf(flow.at(stop)) < 0) {
                stop++;
            }
            subjects.sentence(from, stop);
            from = stop + 1;
        }
        return subjects.duties;
    }

    private void sentence(int start, int end) {
        var acting = new ArrayList<Range>();
        int from = start;
        while (from < end) {
            int stop = from;
            while (stop < end && ",;".indexOf(flow.at(stop)) < 0) {
                stop++;
            }
            Range answers = before(from, stop, ANSWERS);
            Range acts = answers == null ? before(from, stop, DOES) : null;
            if (answers != null) {
                add(answers, UnitMention.Role.RESPONSIBLE);
            } else if (acts != null && LEADS.at(flow.chars(), stop + 1, end) > 0) {
                add(acts, UnitMention.Role.LEAD);
            } else if (acts != null) {
                acting.add(acts);
            }
            from = stop + 1;
        }
        if (acting.size() > 1) {
            acting.forEach(who -> add(who, UnitMention.Role.RESPONSIBLE));
        }
    }

    /** The units and nothing else with which a clause begins before such a verb, behind which it goes on. */
    private @Nullable Range before(int start, int end, Words verbs) {
        int from = start;
        while (from < end && Flow.isBlank(flow.at(from))) {
            from++;
        }
        for (int i = from + SHORTEST; i < Math.min(end, from + LONGEST); i++) {
            int verb = NOT_ANSWERS.at(flow.chars(), i, end) > 0 ? 0 : verbs.at(flow.chars(), i, end);
            if (verb > 0 && i + verb < end && ENDS.indexOf(flow.at(i - 1)) >= 0 && areNamed(from, i)) {
                return new Range(from, i);
            }
        }
        return null;
    }

    private boolean areNamed(int start, int end) {
        var units = new UnitList(flow, names).split(start, end);
        return !units.isEmpty() && units.stream().map(this::said).allMatch(this::isNamed);
    }

    private boolean isNamed(String name) {
        return names.isSure(name)
                && !ToldUnits.isAnybody(name)
                && OBJECTS.at(name, 0, name.length()) == 0
                && name.indexOf('的') < 0;
    }

    private String said(Range unit) {
        return flow.substring(unit.start(), unit.end());
    }

    private void add(Range who, UnitMention.Role role) {
        List<Range> units = new UnitList(flow, names).split(who.start(), who.end());
        for (Range unit : units) {
            duties.add(new Found<>(UnitMention.of(flow, unit, role), flow.range(unit.start(), unit.end()), RULE, SURE));
        }
    }
}
