package org.paodao.document;

/** Headings that name who does what stands below them. */
final class UnitHeadings {
    private static final Words HEADS = Words.of(
            "牵头事项 牵头任务 牵头工作 牵头项目 牵头负责事项 牵头落实事项 牵头的事项 牵头的任务 牵头的工作 牵头重点工作 牵头的重点工作 牵头负责的工作 负责的工作 负责重点工作 负责事项 负责任务 负责工作 负责项目 负责的事项 负责的任务");
    private static final Words OFFICES = Words.of("局 委 办 厅 办公室 部 政府 街道 管委会");
    private static final Words BODIES = Words.of("部门 支队 大队 总队");
    private static final String LEVELS = "省市区县州镇乡";
    private static final int LONGEST = 40;
    private static final int LONGEST_BODY = 10;
    private static final int LIKELY = 65;

    private final Flow flow;
    private final UnitNames names;

    UnitHeadings(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
    }

    /** Whether a stretch names units and nothing else, each of a form that leaves no doubt. */
    static boolean nameOnly(Flow flow, UnitNames names, int start, int end) {
        var units = new UnitList(flow, names).split(start, end);
        return !units.isEmpty()
                && units.stream().allMatch(unit -> names.isSure(flow.substring(unit.start(), unit.end())));
    }

    /** 县发改局负责的任务: whether a stretch ends with words that announce somebody's tasks, and is short. */
    static boolean assigns(Flow flow, int start, int end) {
        return end - start <= LONGEST && HEADS.endingAt(flow.chars(), end, start) > 0;
    }

    /** 县发改局牵头事项 and 县发改局（5项）: the units a heading is about; empty when it is about anything else. */
    Duties duties(int start, int end) {
        int open = flow.chars().indexOf('(', start, end);
        int to = open > start ? open : end;
        int closed = HEADS.endingAt(flow.chars(), to, start);
        int behind = to - closed;
        boolean named = behind > start && behind - start <= LONGEST && nameOnly(flow, names, start, behind);
        boolean verb = closed > 0 && named;
        return verb || (named && (isOffice(start, behind) || (open < 0 && isBody(start, behind))))
                ? UnitClause.read(flow, names, new Range(start, closed == 0 ? behind : behind + 2))
                : new Duties();
    }

    /** （一）某大学城市研究院 in a part that divides the work: those a heading names, whatever their form. */
    Duties named(int start, int end) {
        int open = flow.chars().indexOf('(', start, end);
        int behind = open > start ? behindSecondName(open) : end;
        if (behind - start > LONGEST) {
            return new Duties();
        }
        return nameOnly(flow, names, start, behind)
                ? UnitClause.read(flow, names, new Range(start, behind))
                : beside(start, behind);
    }

    /** 县委宣传部（县文明办）: an office whose name plate hangs there too is printed with it; 研究院（信息中心） is a part of it. */
    private int behindSecondName(int open) {
        int close = flow.chars().indexOf(')', open, Math.min(flow.length(), open + LONGEST_BODY));
        boolean ends = close > open && ":。".indexOf(flow.at(close + 1)) >= 0;
        return ends && flow.at(close - 1) == '办' ? close + 1 : open;
    }

    /** 甲公司、乙公司、丙公司、某某网络: many beside each other, of which the form of one does not tell. */
    private Duties beside(int start, int end) {
        var units = new UnitList(flow, names).split(start, end);
        var duties = new Duties();
        if (names.areNearlyUnits(flow, units)) {
            units.forEach(unit -> duties.add(new Found<>(
                    UnitMention.of(flow, unit, UnitMention.Role.RESPONSIBLE),
                    flow.range(unit.start(), unit.end()),
                    UnitClause.RULE_BARE,
                    LIKELY)));
        }
        return duties;
    }

    /** （一）区建设局: whether a heading is the name of who does what stands below it, and nothing else. */
    boolean isName(int start, int end) {
        return nameOnly(flow, names, start, end);
    }

    private boolean isOffice(int start, int end) {
        return LEVELS.indexOf(flow.at(start)) >= 0 && OFFICES.endingAt(flow.chars(), end, start) > 0;
    }

    /** 区公安局巡防支队, 各建设单位, 城管执法部门; 打造某某中心 ends alike and is none. */
    private boolean isBody(int start, int end) {
        boolean level = (LEVELS + "各").indexOf(flow.at(start)) >= 0;
        return level || (end - start <= LONGEST_BODY && BODIES.endingAt(flow.chars(), end, start) > 0);
    }
}
