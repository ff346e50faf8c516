package org.paodao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of text between two rows: headings of the rows below them, or what belongs to the page or explains the table. */
final class RowGap {
    private static final int LONGEST_HEADING = 30;
    private static final int MOST_HEADINGS = 4;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_CONTINUED = 8;
    private static final int SHORTEST_RUNNING_HEAD = 5;
    private static final List<String> CONTINUED =
            List.of("续表", "续上表", "续上页", "接上表", "接上页", "接下页", "接下表", "转下页", "转下表", "续前表");
    private static final List<String> NOTES =
            List.of("注:", "注1", "备注:", "说明:", "单位:", "填表", "制表", "编制单位", "编印", "※", "*");

    private final Text text;
    private final UnitNames names;
    private final Set<String> before = new HashSet<>();
    private final List<Range> headings = new ArrayList<>();
    private int lines;
    private int others;

    RowGap(Text text, UnitNames names) {
        this.text = text;
        this.names = names;
    }

    /** A line outside all tables: between rows it can only be the running head of a page. */
    void outside(Range line) {
        before.add(line.of(text.folded()));
    }

    /**
     * Notes a line between rows.
     *
     * @param namesUnits whether the table has a column for units, so that a unit alone in a line heads none of its rows
     * @return whether more rows of the table may still come
     */
    boolean add(Range line, boolean namesUnits) {
        String said = line.of(text.folded());
        lines++;
        if (!isFurniture(said, namesUnits)) {
            boolean heads = said.length() <= LONGEST_HEADING && "。;:,".indexOf(said.charAt(said.length() - 1)) < 0;
            others += heads ? 0 : 1;
            if (heads) {
                headings.add(line);
            }
        }
        return lines <= MOST_LINES;
    }

    private boolean isFurniture(String said, boolean namesUnits) {
        boolean repeated = said.length() >= SHORTEST_RUNNING_HEAD && before.contains(said);
        return (repeated && !Markers.startsWithOne(said))
                || isContinued(said)
                || NOTES.stream().anyMatch(said::startsWith)
                || (namesUnits && names.isLikely(said));
    }

    /** （续表）, 续表2, 接上页 and 附表1（续）. */
    private static boolean isContinued(String said) {
        int start = said.startsWith("(") ? 1 : 0;
        boolean alone =
                said.length() <= LONGEST_CONTINUED && CONTINUED.stream().anyMatch(w -> said.startsWith(w, start));
        return alone || said.endsWith("(续)") || said.endsWith("(续表)");
    }

    boolean isEmpty() {
        return lines == 0;
    }

    /** Whether nothing stands here but what belongs to the page or explains the table. */
    boolean isFurniture() {
        return others == 0 && headings.isEmpty();
    }

    /** Whether what stands here may part the rows of one table into groups. */
    boolean isHeadings() {
        return others == 0 && headings.size() <= MOST_HEADINGS;
    }

    List<Range> headings() {
        return headings.size() <= MOST_HEADINGS ? headings : List.of();
    }

    void clear() {
        headings.clear();
        lines = 0;
        others = 0;
    }
}
