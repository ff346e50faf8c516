package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;

/**
 * When and by whom the points of a table are done that a copy pressed into one line without any sign between its cells:
 * …成立领导小组3月县发改局县环保局, below a head such as 序号工作任务完成时限责任单位.
 */
final class GluedTails {
    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_NAME = 25;
    private static final int MOST_UNITS = 20;
    private static final List<String> UNITS = List.of("责任单位", "牵头单位", "责任部门");
    private static final List<String> TIMES = List.of("时限", "完成时间", "时间节点");
    private static final Pattern DUE = Pattern.compile("(?:[0-9]{1,2}月(?:底前|底|前)?|全年|年底前|年底|长期)(?=[省市区县州乡镇相各])");
    private static final String BEGINS = "省市区县州乡镇相各国";

    private final Flow flow;
    private final UnitNames names;
    private final int behindHead;

    private GluedTails(Flow flow, UnitNames names, int behindHead) {
        this.flow = flow;
        this.names = names;
        this.behindHead = behindHead;
    }

    /** When and by whom, as places in the flow. */
    record Tail(Range due, List<Range> units) {}

    /** Null where no such head stands. */
    static @Nullable GluedTails of(Flow flow, UnitNames names) {
        for (int at = flow.chars().indexOf("序号"); at >= 0; at = flow.chars().indexOf("序号", at + 1)) {
            String head = flow.substring(at, Math.min(flow.length(), at + LONGEST_HEAD));
            int blank = head.indexOf(' ');
            String glued = blank < 0 ? head : head.substring(0, blank);
            if (UNITS.stream().anyMatch(glued::contains) && TIMES.stream().anyMatch(glued::contains)) {
                return new GluedTails(flow, names, at);
            }
        }
        return null;
    }

    /** The last such place in a stretch below the head; null where there is none. */
    @Nullable
    Tail in(int start, int end) {
        if (start < behindHead) {
            return null;
        }
        Tail last = null;
        Matcher due = DUE.matcher(flow.chars()).region(start, end).useTransparentBounds(true);
        while (due.find()) {
            var units = units(due.end(), end);
            last = units.isEmpty() ? last : new Tail(new Range(due.start(), due.end()), units);
        }
        return last;
    }

    Duties duties(Tail tail) {
        var duties = new Duties();
        for (Range unit : tail.units()) {
            var mention = UnitMention.of(flow, unit, Role.RESPONSIBLE);
            duties.add(new Found<>(mention, flow.range(unit.start(), unit.end()), "unit.tail", 60));
        }
        return duties;
    }

    /** Names that follow each other without a sign: each ends where it is one and the next may begin. */
    private List<Range> units(int from, int limit) {
        var units = new ArrayList<Range>();
        int start = from;
        int end = name(start, limit);
        while (end > start && units.size() < MOST_UNITS) {
            units.add(new Range(start, end));
            start = end;
            end = name(start, limit);
        }
        return units;
    }

    /** 乡镇 is one word. */
    private boolean mayBegin(int at) {
        return BEGINS.indexOf(flow.at(at)) >= 0 && flow.at(at - 1) != '乡';
    }

    private int name(int start, int limit) {
        if (start >= limit || BEGINS.indexOf(flow.at(start)) < 0) {
            return -1;
        }
        for (int end = start + 3; end <= Math.min(limit, start + LONGEST_NAME); end++) {
            boolean edge = end == limit || !Character.isIdeographic(flow.at(end)) || mayBegin(end);
            if (edge && names.isSure(flow.substring(start, end))) {
                return end;
            }
        }
        return -1;
    }
}
