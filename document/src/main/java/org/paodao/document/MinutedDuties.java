package org.paodao.document;

import org.paodao.document.UnitMention.Role;

/**
 * Whom the sentences of minutes give a task: 营销部组织，各单位…; 建设部牵头，加快…; A、B协同，统筹…; 由村镇科负责修改…. Elsewhere such
 * sentences are too often part of something else. What the departments have done already gives none.
 */
final class MinutedDuties {
    private static final int LONGEST = 40;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 12;
    private static final String RULE = "unit.minutes";
    private static final Words VERBS = Words.of("牵头 组织 负责 协同 配合 协助 参与");
    private static final Words MANNERS = Words.of("联动 共同 密切 积极 联合 分别 具体");
    /** Words that begin like a verb and are none. */
    private static final Words OTHERS = Words.of("牵头单位 牵头部门 组织部 组织者 负责人 负责同志 配合单位 参与者");

    private static final Words DONE = Words.of("已 共 累计 完成了");

    private final Flow flow;
    private final UnitNames names;
    private final Duties duties = new Duties();

    private MinutedDuties(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
    }

    /** The duties given in a stretch of minutes; empty when none are. */
    static Duties in(Flow flow, UnitNames names, int start, int end) {
        var minuted = new MinutedDuties(flow, names);
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || "。;\n".indexOf(flow.at(i)) >= 0) {
                minuted.sentence(from, i);
                from = i + 1;
            }
        }
        return minuted.duties;
    }

    private void sentence(int start, int end) {
        if (tells(start, end)) {
            return;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || flow.at(i) == ',') {
                clause(from, i, end);
                from = i + 1;
            }
        }
    }

    /** 编写了大事记 has come about; 会议听取了汇报 before a task has as well, but not 了解 and 为了. */
    private boolean tells(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean past = flow.at(i) == '了' && flow.at(i + 1) != '解' && "为除".indexOf(flow.at(i - 1)) < 0;
            if (past) {
                return true;
            }
        }
        return false;
    }

    private void clause(int start, int end, int sentenceEnd) {
        int from = start;
        while (from < end && Flow.isBlank(flow.at(from))) {
            from++;
        }
        boolean by = flow.at(from) == '由';
        from += by ? 1 : 0;
        int last = Math.min(end, from + LONGEST);
        for (int i = from + SHORTEST_NAME; i < last; i++) {
            int verb = VERBS.at(flow.chars(), i, end);
            if (verb > 0 && gives(i + verb, end, sentenceEnd, by) && add(from, i)) {
                return;
            }
        }
    }

    /** Whether the verb that ends here closes its clause; behind 由 and with 牵头 what is to be done may follow at once. */
    private boolean gives(int behind, int end, int sentenceEnd, boolean by) {
        boolean leads = flow.chars().startsWith("牵头", behind - 2);
        boolean other = OTHERS.at(flow.chars(), behind - 2, end) > 0;
        int next = flow.at(behind) == ',' ? behind + 1 : behind;
        return !other && (by || leads || behind == end) && DONE.at(flow.chars(), next, sentenceEnd) == 0;
    }

    /** Adds those named between two places; false when anything else stands there. */
    private boolean add(int start, int verb) {
        int end = verb - MANNERS.endingAt(flow.chars(), verb, start);
        var units = new UnitList(flow, names).split(start, end);
        var said = units.stream()
                .map(unit -> flow.substring(unit.start(), unit.end()))
                .toList();
        boolean named = duties.nameUnits() || !said.stream().allMatch(UnitNames::isCollective);
        if (said.isEmpty() || !named || !names.areUnits(said) || !said.stream().allMatch(MinutedDuties::isName)) {
            return false;
        }
        Role role = role(verb);
        units.forEach(unit -> duties.add(
                new Found<>(UnitMention.of(flow, unit, role), flow.range(unit.start(), unit.end()), RULE, 70)));
        return true;
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && "要会将把对向在从".indexOf(name.charAt(0)) < 0;
    }

    /** Those who act together without anybody before them do it side by side. */
    private Role role(int verb) {
        return switch (flow.at(verb)) {
            case '牵', '组' -> Role.LEAD;
            case '负' -> Role.RESPONSIBLE;
            default -> duties.nameUnits() ? Role.ASSISTING : Role.RESPONSIBLE;
        };
    }
}
