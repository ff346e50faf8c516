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

/** The columns of task lists as places publish them, each in its order. What units report stays empty here. */
public enum Layout {
    /** 莲都: grouped by 分类, a column for the progress of each quarter. */
    LIANDU(
            Column.of("分类", Part.CATEGORY),
            Column.of("序号", Part.NUMBER),
            Column.of("事项", Part.NAME),
            Column.of("责任单位", Part.ASSISTING),
            Column.of("牵头单位", Part.LEAD),
            Column.of("一季度进展", Part.REPORT),
            Column.of("二季度进展", Part.REPORT),
            Column.of("三季度进展", Part.REPORT),
            Column.of("四季度进展", Part.REPORT)),
    /** 柯桥: one quarter's goal. */
    KEQIAO(
            Column.of("序号", Part.NUMBER),
            Column.of("工作任务", Part.NAME),
            Column.of("责任单位", Part.UNITS),
            Column.of("{0}季度目标", Part.QUARTER_GOAL),
            Column.of("进展情况、存在问题及下一步打算", Part.REPORT),
            Column.of("目标完成情况(顺利推进)", Part.REPORT)),
    /** 崇川: the year's goal, and whether it is on schedule. */
    CHONGCHUAN(
            Column.of("序号", Part.NUMBER),
            Column.of("主要任务", Part.NAME),
            Column.of("全年目标任务", Part.YEAR_GOAL),
            Column.of("分管领导", Part.LEADER),
            Column.of("牵头单位", Part.LEAD),
            Column.of("责任主体与协同单位", Part.ASSISTING),
            Column.of("1-10月推进", Part.REPORT),
            Column.of("1-11月推进", Part.REPORT),
            Column.of("是否达序", Part.REPORT),
            Column.of("说明", Part.REPORT)),
    /** 象山, a township: leaders and sections instead of units. */
    XIANGSHAN(
            Column.of("序号", Part.NUMBER),
            Column.of("重点工作", Part.NAME),
            Column.of("责任领导", Part.LEADER),
            Column.of("责任科室", Part.SECTION),
            Column.of("攻坚目标任务", Part.YEAR_GOAL),
            Column.of("工作任务安排", Part.MEASURES),
            Column.of("第二季度完成情况", Part.REPORT)),
    /** 绍兴. */
    SHAOXING(
            Column.of("序号", Part.NUMBER),
            Column.of("内容与要求", Part.NAME),
            Column.of("进展情况", Part.REPORT),
            Column.of("责任单位", Part.UNITS)),
    /** 肇庆: grouped by 大类, the responsible person beside the unit. */
    ZHAOQING(
            Column.of("大类", Part.CATEGORY),
            Column.of("序号", Part.NUMBER),
            Column.of("工作任务", Part.NAME),
            Column.of("分管市领导", Part.LEADER),
            Column.of("牵头单位及主要负责人", Part.LEAD_AND_PERSON),
            Column.of("落实进展", Part.REPORT)),
    /** 长兴: grouped by the leading official. */
    CHANGXING(
            Column.of("责任领导", Part.LEADER),
            Column.of("序号", Part.NUMBER),
            Column.of("工作任务", Part.NAME),
            Column.of("牵头单位", Part.LEAD),
            Column.of("责任单位", Part.ASSISTING),
            Column.of("完成时限", Part.DEADLINE));

    /** The column that tells to which item of the plan a task belongs; no place has it, every file of ours does. */
    static final Column ITEM = Column.of("对应事项", Part.ITEM);

    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四])季度目标");

    private final List<Column> columns;

    Layout(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Its columns from left to right. */
    public List<Column> columns() {
        return columns;
    }

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its first column gathers the rows that it is merged over. */
    boolean isGrouped() {
        Part first = columns.getFirst().part();
        return first == Part.CATEGORY || first == Part.LEADER;
    }

    /** Whether it can say this. */
    boolean carries(Part part) {
        return columns.stream().anyMatch(column -> column.part() == part);
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
                .filter(layout -> layout.columns.stream()
                        .filter(column -> column.part() != Part.REPORT)
                        .allMatch(column -> column.isIn(headings)))
                .max(Comparator.comparingLong(layout -> layout.columns.stream()
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
        /** What units report during the year. */
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
