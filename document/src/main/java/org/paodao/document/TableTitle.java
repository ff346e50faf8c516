package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title that a spreadsheet has in a row of its own above the heads of its columns. */
final class TableTitle {
    private static final int MOST_ROWS = 3;
    private static final int SHORTEST = 5;

    private TableTitle() {}

    /** Null where the text begins with anything else than such a row. */
    static @Nullable Found<String> in(Text text, List<Lines.Line> lines) {
        int rows = 0;
        for (Lines.Line line : lines) {
            String folded = line.range().of(text.folded());
            if (folded.isBlank()) {
                continue;
            }
            if (rows++ == MOST_ROWS || !Cells.isRow(folded)) {
                return null;
            }
            Range only = only(text, line.range());
            if (only != null && isTitle(only.of(text.folded()))) {
                return new Found<>(only.of(text.raw()).replace("\n", ""), only, "title.table", 90);
            }
        }
        return null;
    }

    private static boolean isTitle(String said) {
        return said.length() >= SHORTEST && said.length() <= Titles.LONGEST && Titles.endsInAKind(said);
    }

    /** The only cell that says something, or the first of a merged one that is repeated; null where more is said. */
    private static @Nullable Range only(Text text, Range row) {
        Range only = null;
        for (Range cell : Cells.of(text, row)) {
            String said = cell.of(text.folded()).strip();
            if (said.isEmpty()) {
                continue;
            }
            if (only != null && !said.equals(only.of(text.folded()).strip())) {
                return null;
            }
            only = only == null ? cell : only;
        }
        return only;
    }
}
