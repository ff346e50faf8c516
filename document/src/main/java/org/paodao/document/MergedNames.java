package org.paodao.document;

import java.util.List;
import org.paodao.document.Columns.Kind;

/** Names right behind the numbers that are merged over several numbered rows: those rows say by when one cell too early. */
final class MergedNames {
    private MergedNames() {}

    /** Whether names of a table with these rows were merged so. */
    static boolean are(Text text, Columns columns, List<List<Range>> rows) {
        int due = columns.first(Kind.DEADLINE);
        boolean behindNumber = columns.first(Kind.NUMBER) == 0 && columns.first(Kind.NAME) == 1;
        return behindNumber
                && due > columns.first(Kind.TITLE)
                && rows.stream().anyMatch(row -> saysWhen(text, row, due))
                && rows.stream().anyMatch(row -> !saysWhen(text, row, due) && saysWhen(text, row, due - 1));
    }

    private static boolean saysWhen(Text text, List<Range> row, int column) {
        return column < row.size()
                && DeadlineCells.isWhole(row.get(column).of(text.folded()).strip());
    }
}
