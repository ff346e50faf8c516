package org.paodao.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.paodao.document.Columns.Kind;

/** Names the column of the tasks where its word does not tell. */
final class TaskColumn {
    private static final Set<Kind> TASKS = EnumSet.of(Kind.CONTENT, Kind.NAME, Kind.TITLE);
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
}
