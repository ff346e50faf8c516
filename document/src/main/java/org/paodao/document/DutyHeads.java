package org.paodao.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Columns.Kind;

/** Heads of columns that name units by what those do: 牵头单位, 规范性文件起草单位, 检查主体. */
final class DutyHeads {
    private static final List<String> UNITS = List.of("单位", "部门", "主体", "处室");
    private static final List<String> LEADS = List.of("牵头", "主办", "主责");
    private static final List<String> DOES = List.of("责任", "负责", "承办", "实施", "落实");
    /** What a unit does where the head ends with it: 起草单位, but not 受检查单位. */
    private static final List<String> WORKS = List.of("起草", "编制", "检查", "抽查", "执行", "经办");

    private static final List<String> PASSIVE = List.of("被", "受", "待");
    private static final List<String> ASSISTS = List.of("配合", "协办", "会办", "协同", "协助", "参与", "参加", "支持");
    private static final List<String> TIMES = List.of("时间", "时限", "期限", "日期");
    private static final String JOINTS = "及和与、/";

    /** Heads of a table that says what each office has to do: 部门 beside 职责与任务. */
    private static final List<String> OFFICES = List.of("部门", "单位", "部门名称", "单位名称", "成员单位", "成员单位名称");

    private static final List<String> TASKS = List.of("职责与任务", "任务", "重点领域", "职责分工", "任务分工", "工作分工");

    private DutyHeads() {}

    /** Takes a column of offices for those who do what the next column says, where no other names anybody. */
    static void offices(List<Kind> kinds, List<String> words) {
        boolean named = kinds.stream().anyMatch(Set.of(Kind.LEAD, Kind.RESPONSIBLE, Kind.ASSISTING)::contains);
        for (int i = 0; !named && i + 1 < kinds.size(); i++) {
            String next = words.get(i + 1);
            if (OFFICES.contains(words.get(i)) && TASKS.stream().anyMatch(next::endsWith)) {
                kinds.set(i, Kind.RESPONSIBLE);
                kinds.set(i + 1, Kind.CONTENT);
                return;
            }
        }
    }

    /** What the column holds; null where its head names no unit that has something to do. */
    static @Nullable Kind kind(String word) {
        if (isTime(word) || !contains(word, UNITS)) {
            return null;
        }
        if (contains(word, LEADS)) {
            return Kind.LEAD;
        }
        boolean works = UNITS.stream().anyMatch(word::endsWith) && contains(word, WORKS) && !contains(word, PASSIVE);
        if (contains(word, DOES) || works) {
            return word.contains("协同") && !word.contains("主体") ? Kind.ASSISTING : Kind.RESPONSIBLE;
        }
        return contains(word, ASSISTS) ? Kind.ASSISTING : null;
    }

    /** 起草单位报送审查时间, but not 责任单位及完成时限, which names both. */
    static boolean isTime(String word) {
        return TIMES.stream().anyMatch(word::endsWith) && word.chars().noneMatch(c -> JOINTS.indexOf(c) >= 0);
    }

    private static boolean contains(String word, List<String> parts) {
        return parts.stream().anyMatch(word::contains);
    }
}
