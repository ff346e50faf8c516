package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a task table hold, by the words of its head.
 *
 * @param kinds one for each column
 * @param words the head as printed, folded
 * @param headRows how many rows the head takes
 */
record Columns(List<Kind> kinds, List<String> words, int headRows) {

    /** What a column holds. */
    enum Kind {
        NUMBER,
        CATEGORY,
        TITLE,
        /** A task column left of the title, not yet known to name or to group. */
        NAME,
        CONTENT,
        LEAD,
        RESPONSIBLE,
        ASSISTING,
        LEADER,
        DEADLINE,
        TARGET,
        OTHER
    }

    private static final Words NUMBERS = Words.among("序号", "编号", "项目编号", "号", "No.", "NO");
    private static final Words CATEGORIES =
            Words.among("分类", "类别", "大类", "领域", "板块", "方面", "类型", "所属", "一级", "专题", "战略定位", "跑道", "目录", "条块", "维度");
    private static final Words TASKS = Words.among(
            "任务", "事项", "举措", "措施", "重点工作", "工作内容", "内容与要求", "内容及要求", "工作要点", "项目名称", "成果名称", "改革名称", "工作名称", "标志性成果",
            "重大改革", "主要内容", "具体内容", "细化分工", "内容", "要点", "指标名称", "指标", "名称", "项目", "工作安排", "条目", "议题", "问题", "行动", "工程",
            "工作", "要求", "改革", "政策");
    private static final Words TARGETS = Words.among("目标", "标准", "目标值", "指标值", "考核要求", "成效", "计划");
    private static final Words PROGRESS = Words.among(
            "进展", "完成情况", "推进", "落实情况", "备注", "说明", "下一步", "存在", "是否", "联系人", "电话", "问题", "亮灯", "状态", "得分", "单位:", "来源",
            "签字", "自评", "性质", "地点", "总投资");
    private static final Words DEADLINES = Words.among(
            "时限", "完成时间", "时间节点", "完成日期", "时间要求", "截止", "时间安排", "进度安排", "完成期限", "期限", "序时进度", "时序进度", "进度要求", "进度计划",
            "推进计划", "起止时间", "竣工时间", "完工时间", "建成时间", "办结时间", "实施时间", "推进时间", "计划时间", "上线时间", "完成年限", "完成节点", "销号时间",
            "起止", "建设周期", "建设年限", "建设工期", "建设时间", "建设期限");
    private static final Words PARTS_OF_YEAR = Words.among("月份", "季度", "月度", "时间", "阶段", "时间段");

    private static final Words NAME_ENDS = Words.among(
            "任务", "事项", "举措", "措施", "内容", "要点", "名称", "项目", "目标", "单位", "部门", "时限", "时间", "期限", "领导", "责任人", "分类", "类别",
            "成果", "指标", "改革", "工作", "要求", "节点");
    private static final Words PEOPLE = Words.of("领导 责任人 负责人 联络员 科室");
    private static final Words LEADERS = Words.of("领导 责任人 负责人 负责同志");
    private static final Words STEPS = Words.of("季度目标 半年目标 月目标 月度目标 月底目标");
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_WORD = 12;

    /** The columns of a table of tasks; null when the words do not make one. */
    static @Nullable Columns of(List<String> words, int headRows) {
        var kinds = new ArrayList<Kind>();
        words.forEach(word -> kinds.add(kind(FirstListed.withoutRemark(word))));
        DutyHeads.offices(kinds, words);
        SectionColumns.besideUnits(kinds, words);
        widen(kinds, words);
        TaskColumn.guide(kinds, words);
        TaskColumn.name(kinds);
        chooseTitle(kinds);
        var columns = new Columns(List.copyOf(kinds), List.copyOf(words), headRows);
        boolean listed = columns.hasUnits() || columns.first(Kind.NUMBER) >= 0;
        return columns.first(Kind.TITLE) >= 0 && columns.known() >= 2 && listed ? columns : null;
    }

    /** Whether a word is the whole name of a column, not only a sentence with such a name in it. */
    static boolean isName(String word) {
        boolean known = isKnownWord(word);
        return known || (word.length() > 2 && word.length() <= LONGEST_NAME && endsAsName(word));
    }

    /** Whether a word is one that heads of tables are known to use. */
    static boolean isKnownWord(String word) {
        return NUMBERS.contains(word)
                || RoleWords.of(word) != null
                || TASKS.contains(word)
                || CATEGORIES.contains(word)
                || TARGETS.contains(word)
                || DEADLINES.contains(word)
                || PROGRESS.contains(word);
    }

    /** Whether a longer word still may be one where strokes part the columns: 责任主体与协同单位. */
    static boolean mayBeName(String word) {
        boolean fits = word.length() > 2 && word.length() <= LONGEST_WORD;
        return isName(word) || (fits && (endsAsName(word) || PROGRESS.in(word)));
    }

    static boolean isNumber(String word) {
        return NUMBERS.contains(word);
    }

    private static boolean endsAsName(String word) {
        return NAME_ENDS.end(word) && word.chars().noneMatch(c -> Numerals.isDigit((char) c));
    }

    private static Kind kind(String word) {
        if (word.isEmpty()) {
            return Kind.OTHER;
        }
        var label = RoleWords.of(word);
        if (label != null) {
            return of(label);
        }
        if (NUMBERS.contains(word)) {
            return Kind.NUMBER;
        }
        if (PEOPLE.in(word) && !word.contains("单位")) {
            return word.contains("科室") ? Kind.RESPONSIBLE : word.contains("联络") ? Kind.OTHER : Kind.LEADER;
        }
        Kind duty = DutyHeads.kind(word);
        if (duty != null) {
            return duty;
        }
        return content(word);
    }

    private static Kind content(String word) {
        if (DEADLINES.in(word) || PARTS_OF_YEAR.contains(word) || DutyHeads.isTime(word)) {
            return Kind.DEADLINE;
        }
        // 一季度目标 is on the way to the year's.
        if (PROGRESS.in(word) || STEPS.in(word)) {
            return Kind.OTHER;
        }
        if (TARGETS.in(word) && !word.endsWith("任务") && !word.endsWith("名称")) {
            return Kind.TARGET;
        }
        if (CATEGORIES.in(word)) {
            return Kind.CATEGORY;
        }
        return TASKS.in(word) ? Kind.CONTENT : Kind.OTHER;
    }

    private static Kind of(RoleWords.Label label) {
        return switch (label) {
            case LEAD -> Kind.LEAD;
            case RESPONSIBLE -> Kind.RESPONSIBLE;
            case ASSISTING, BESIDE -> Kind.ASSISTING;
            case LEADER -> Kind.LEADER;
            case DEADLINE -> Kind.DEADLINE;
            case OVERSIGHT -> Kind.OTHER;
        };
    }

    /** A word of the head over two columns stands in the first of them: the second holds tasks as well. */
    private static void widen(List<Kind> kinds, List<String> words) {
        for (int i = 1; i + 1 < kinds.size(); i++) {
            boolean blank = words.get(i).isEmpty() && !words.get(i + 1).isEmpty();
            if (blank && kinds.get(i - 1) == Kind.CONTENT) {
                kinds.set(i, Kind.CONTENT);
            }
        }
    }

    /** Marks the last task column before the units; task columns before it only group, until the rows tell otherwise. */
    private static void chooseTitle(List<Kind> kinds) {
        int title = -1;
        int units = kinds.size();
        for (int i = 0; i < kinds.size(); i++) {
            if (isDuty(kinds.get(i))) {
                units = Math.min(units, i);
            }
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == Kind.CONTENT && (i < units || title < 0)) {
                if (title >= 0) {
                    kinds.set(title, Kind.NAME);
                }
                title = i;
            }
        }
        if (title >= 0) {
            kinds.set(title, Kind.TITLE);
        }
    }

    private static boolean isDuty(Kind kind) {
        return kind == Kind.LEAD || kind == Kind.RESPONSIBLE || kind == Kind.LEADER || kind == Kind.ASSISTING;
    }

    /** A column of names that are another in every row heads the rows; one with merged or repeated cells groups them. */
    Columns settled(Predicate<Integer> differsInEveryRow) {
        var settled = new ArrayList<>(kinds);
        int title = first(Kind.TITLE);
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) == Kind.NAME && settled.contains(Kind.TITLE) && differsInEveryRow.test(i)) {
                settled.set(title, Kind.CONTENT);
                settled.set(i, Kind.TITLE);
                break;
            }
        }
        settled.replaceAll(kind -> kind == Kind.NAME ? Kind.CATEGORY : kind);
        return new Columns(List.copyOf(settled), words, headRows);
    }

    int first(Kind kind) {
        return kinds.indexOf(kind);
    }

    /** 牵头单位及责任人: whether a column of units names people too. */
    boolean namesPeople(int column) {
        return LEADERS.in(words.get(column));
    }

    /** Whether a column names units. */
    boolean isDuty(int column) {
        Kind kind = kinds.get(column);
        return kind == Kind.LEAD || kind == Kind.RESPONSIBLE || kind == Kind.ASSISTING;
    }

    /** Whether a blank cell of this column belongs to the one above. */
    boolean isMerged(int column) {
        return kinds.get(column) == Kind.DEADLINE && PARTS_OF_YEAR.contains(words.get(column));
    }

    boolean hasUnits() {
        return first(Kind.LEAD) >= 0
                || first(Kind.RESPONSIBLE) >= 0
                || first(Kind.ASSISTING) >= 0
                || first(Kind.LEADER) >= 0;
    }

    /** 责任单位（排在第一位的为牵头单位）: what the head itself says, else what the document does. */
    FirstListed.Rule listed(FirstListed.Rule document) {
        return FirstListed.in(words, document);
    }

    int known() {
        return (int) kinds.stream().filter(kind -> kind != Kind.OTHER).count();
    }
}
