package org.paodao.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.paodao.document.Columns.Kind;

/** What a column of tasks or units is where its word alone does not tell. */
final class TaskColumn {
    private static final Set<Kind> TASKS = EnumSet.of(Kind.CONTENT, Kind.NAME, Kind.TITLE);
    private static final Set<Kind> UNITS = EnumSet.of(Kind.LEAD, Kind.RESPONSIBLE, Kind.ASSISTING, Kind.LEADER);
    private static final List<String> GUIDES = List.of("指导部门", "指导单位", "主管部门", "主管单位");
    private static final Set<Kind> UNNAMED = EnumSet.of(Kind.OTHER, Kind.TARGET);

    private TaskColumn() {}

    /** 序号 | 民生实事 | 责任单位: the column between the number and the units holds the tasks, whatever they are called. */
    static void name(List<Kind> kinds) {
        boolean units = kinds.contains(Kind.LEAD) || kinds.contains(Kind.RESPONSIBLE);
        int next = kinds.indexOf(Kind.NUMBER) + 1;
        boolean unnamed = next > 0 && next < kinds.size() && UNNAMED.contains(kinds.get(next));
        if (units && unnamed && kinds.stream().noneMatch(TASKS::contains)) {
            kinds.set(next, Kind.CONTENT);
        }
    }

    /** 序号 | 改革举措 | 指导部门: where nobody else is named, whoever guides answers for it. */
    static void guide(List<Kind> kinds, List<String> words) {
        if (kinds.stream().anyMatch(UNITS::contains)) {
            return;
        }
        IntStream.range(0, kinds.size())
                .filter(i -> GUIDES.contains(words.get(i)))
                .findFirst()
                .ifPresent(i -> kinds.set(i, Kind.RESPONSIBLE));
    }
}
