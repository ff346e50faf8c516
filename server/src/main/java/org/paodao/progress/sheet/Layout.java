package org.paodao.progress.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of task lists as places publish them, each in its order. What units report is written from accepted reports and never read. */
public enum Layout {
    /** 莲都: grouped by 分类, a column for the progress of each quarter. */
    LIANDU,
    /** 柯桥: one quarter's goal. */
    KEQIAO,
    /** 崇川: the year's goal, and whether it is on schedule. */
    CHONGCHUAN,
    /** 象山, a township: leaders and sections instead of units. */
    XIANGSHAN,
    /** 绍兴. */
    SHAOXING,
    /** 肇庆: grouped by 大类, the responsible person beside the unit. */
    ZHAOQING,
    /** 长兴: grouped by the leading official. */
    CHANGXING;

    /** The column that tells to which item of the plan a task belongs; no place has it, every file of ours does. */
    static final Column ITEM = Column.of("对应事项", Part.ITEM);

    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四])季度目标");

    /** Its columns from left to right. */
    public List<Column> columns() {
        return Columns.of(this);
    }

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its first column gathers the rows that it is merged over. */
    boolean isGrouped() {
        Part first = columns().getFirst().part();
        return first == Part.CATEGORY || first == Part.LEADER;
    }

    /** Whether it can say this. */
    boolean carries(Part part) {
        return columns().stream().anyMatch(column -> column.part() == part);
    }

    /** A column's heading, with the quarter where it names one. */
    static String heading(Column column, int quarter) {
        return column.heading().replace("{0}", QUARTERS.get(quarter - 1));
    }

    /** Which quarter's goal the headings name; nothing when they name none. */
    static Optional<Integer> quarter(Set<String> headings) {
        return headings.stream()
                .map(QUARTER::matcher)
                .filter(Matcher::matches)
                .map(matched -> QUARTERS.indexOf(matched.group(1)) + 1)
                .findFirst();
    }

    /** The layout of a table with these headings: of those of which every column that tells a task is there, the one with most in common. */
    static Optional<Layout> of(Set<String> headings) {
        return Arrays.stream(values())
                .filter(layout -> layout.columns().stream()
                        .filter(column -> column.part() != Part.REPORT)
                        .allMatch(column -> column.isIn(headings)))
                .max(Comparator.comparingLong(layout -> layout.columns().stream()
                        .filter(column -> column.isIn(headings))
                        .count()));
    }

    /** A heading as it is compared: without blanks, brackets of one width. */
    static String plain(String heading) {
        return heading.replaceAll("\\s+", "").replace('（', '(').replace('）', ')');
    }

    static Set<String> plain(List<String> headings) {
        return headings.stream().map(Layout::plain).collect(Collectors.toSet());
    }

    /** What a column says of a task. */
    public enum Part {
        NUMBER,
        CATEGORY,
        NAME,
        LEAD,
        /** Other units than the lead. */
        ASSISTING,
        /** All units, the lead first. */
        UNITS,
        LEAD_AND_PERSON,
        LEADER,
        SECTION,
        YEAR_GOAL,
        QUARTER_GOAL,
        MEASURES,
        DEADLINE,
        ITEM,
        /** What units report during the year; its heading says of when. */
        REPORT
    }

    /**
     * A column.
     *
     * @param heading as printed; {@code {0}} for the number of a quarter
     */
    public record Column(String heading, Part part) {
        static Column of(String heading, Part part) {
            return new Column(heading, part);
        }

        /** Whether it is among plain headings. */
        boolean isIn(Set<String> headings) {
            return headings.stream().anyMatch(this::isCalled);
        }

        boolean isCalled(String plain) {
            return part == Part.QUARTER_GOAL
                    ? QUARTER.matcher(plain).matches()
                    : Layout.plain(heading).equals(plain);
        }
    }
}
