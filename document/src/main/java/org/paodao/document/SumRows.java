package org.paodao.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paodao.document.Columns.Kind;

/** Rows that add up those above them: 小计 | 2项. */
final class SumRows {
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计", "总分", "得分", "总得分");
    private static final Set<Kind> LABELS = Set.of(Kind.NUMBER, Kind.CATEGORY, Kind.NAME, Kind.TITLE);
    private static final Set<Kind> UNITS = Set.of(Kind.LEAD, Kind.RESPONSIBLE, Kind.ASSISTING, Kind.LEADER);
    /** 合计 alone, or with what it comes to: 合计4项, 小计(2项). */
    private static final Pattern SUM = Pattern.compile("(?:合计|总计|小计|共计)[:(]?[共计]{0,2}[0-9.]{0,12}[个项件条]?[:)]?");
    /** 4项, 12.5 and the like name nothing. */
    private static final Pattern AMOUNT = Pattern.compile("共?[0-9.]{0,12}[\\p{IsHan}%]?");

    private static final int LONGEST = 20;

    private final Text text;
    private final Columns columns;

    SumRows(Text text, Columns columns) {
        this.text = text;
        this.columns = columns;
    }

    /** 小计: the cell names a sum and nothing else. */
    static boolean isSum(String said) {
        return SUMS.contains(said.replace(" ", ""));
    }

    /** Whether a row adds up others; one with a unit and a title of its own is work, whatever it begins with. */
    boolean are(List<Range> row) {
        boolean sum = false;
        boolean units = false;
        boolean title = false;
        for (int i = 0; i < Math.min(row.size(), columns.kinds().size()); i++) {
            var kind = columns.kinds().get(i);
            Range cell = row.get(i);
            String said = cell.length() > LONGEST ? "" : cell.of(text.folded()).replace(" ", "");
            sum |= LABELS.contains(kind) && SUM.matcher(said).matches();
            units |= UNITS.contains(kind) && cell.length() > 0;
            title |= kind == Kind.TITLE && (cell.length() > LONGEST || names(said));
        }
        return sum && !(units && title);
    }

    private static boolean names(String said) {
        return !SUM.matcher(said).matches() && !AMOUNT.matcher(said).matches();
    }
}
