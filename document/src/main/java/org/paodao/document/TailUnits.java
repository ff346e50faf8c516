package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;

/**
 * Who does the points of a table that a copy made running text of: the head stands before them, 主要任务 牵头部门 配合部门, and
 * each point ends with its units, one column behind the other.
 */
final class TailUnits {
    private static final int LONGEST_TAIL = 400;
    private static final int FEWEST_NAMES = 4;
    private static final int LONGEST_NAME = 12;
    private static final String STOPS = "。.;!";

    private final Flow flow;
    private final UnitNames names;
    private final UnitList list;
    private final List<Role> roles;
    private final int behindHead;

    private TailUnits(Flow flow, UnitNames names, List<Role> roles, int behindHead) {
        this.flow = flow;
        this.names = names;
        this.list = new UnitList(flow, names);
        this.roles = roles;
        this.behindHead = behindHead;
    }

    /** Null where no such head stands. */
    static @Nullable TailUnits of(Flow flow, UnitNames names) {
        var roles = new ArrayList<Role>();
        int known = 0;
        int start = 0;
        for (int i = 0; i <= flow.length(); i++) {
            if (i < flow.length() && !Flow.isBlank(flow.at(i))) {
                continue;
            }
            String word = i - start > LONGEST_NAME ? "" : flow.substring(start, i);
            if (i > start && Columns.isName(word)) {
                known++;
                role(word, roles);
            } else if (i > start) {
                if (!roles.isEmpty() && known + roles.size() >= FEWEST_NAMES) {
                    return new TailUnits(flow, names, List.copyOf(roles), start);
                }
                known = 0;
                roles.clear();
            }
            start = i + 1;
        }
        return null;
    }

    private static void role(String word, List<Role> roles) {
        var label = RoleWords.of(word);
        if (label != null && label.namesUnits()) {
            roles.add(RoleWords.role(label));
        }
    }

    /** The units with which a stretch below the head ends; empty when it does not. */
    Duties in(int start, int end) {
        var duties = new Duties();
        int to = trimmed(start, end);
        if (start < behindHead) {
            return duties;
        }
        var cells = new ArrayList<Range>();
        while (cells.size() < roles.size()) {
            int from = to;
            while (from > start && end - from < LONGEST_TAIL && !isEdge(from - 1)) {
                from--;
            }
            if (from == to || !isUnits(from, to)) {
                break;
            }
            cells.addFirst(new Range(from, to));
            if (STOPS.indexOf(flow.at(from - 1)) >= 0) {
                break;
            }
            to = trimmed(start, from);
        }
        add(cells, duties);
        return duties;
    }

    private void add(List<Range> cells, Duties duties) {
        for (int i = 0; i < cells.size(); i++) {
            for (Range unit : list.split(cells.get(i).start(), cells.get(i).end())) {
                var mention = UnitMention.of(flow, unit, roles.get(i));
                duties.add(new Found<>(mention, flow.range(unit.start(), unit.end()), "unit.tail", 70));
            }
        }
    }

    private int trimmed(int start, int end) {
        int to = end;
        while (to > start && (Flow.isBlank(flow.at(to - 1)) || STOPS.indexOf(flow.at(to - 1)) >= 0)) {
            to--;
        }
        return to;
    }

    private boolean isEdge(int i) {
        return Flow.isBlank(flow.at(i)) || STOPS.indexOf(flow.at(i)) >= 0;
    }

    private boolean isUnits(int start, int end) {
        var units = list.split(start, end).stream()
                .map(unit -> flow.substring(unit.start(), unit.end()))
                .toList();
        return !units.isEmpty()
                && units.stream().anyMatch(names::isSure)
                && units.stream().allMatch(names::isLikely);
    }
}
