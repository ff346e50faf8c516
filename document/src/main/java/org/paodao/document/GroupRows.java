package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headings between the rows of a table. */
final class GroupRows {
    private final Text text;

    GroupRows(Text text) {
        this.text = text;
    }

    /** What a heading between the rows says; where it says nothing, the one before it holds. */
    @Nullable
    Range heading(Tables table, List<Range> row, @Nullable Range before) {
        Range chapter = isChapter(table, row) ? table.cell(row, Columns.Kind.TITLE) : null;
        return chapter != null
                ? chapter
                : row.stream().filter(cell -> cell.length() > 0).findFirst().orElse(before);
    }

    /** One text across the whole width, or the same text in every merged cell, is a heading between the rows. */
    boolean are(Tables table, List<Range> row) {
        if (isChapter(table, row)) {
            return true;
        }
        long different = row.stream()
                .filter(cell -> cell.length() > 0)
                .map(cell -> cell.of(text.folded()))
                .distinct()
                .count();
        return different < 2;
    }

    /** 二 | 强化保护 and nothing else among rows that name units. */
    private boolean isChapter(Tables table, List<Range> row) {
        Range number = table.cell(row, Columns.Kind.NUMBER);
        long filled = row.stream().filter(cell -> cell.length() > 0).count();
        return number != null
                && filled == 2
                && table.cell(row, Columns.Kind.TITLE) != null
                && table.columns().hasUnits()
                && Numerals.isChinese(text.folded().charAt(number.start()));
    }
}
