package org.paodao.indicator.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Resolving.Field;

/** What the headings of columns mean by themselves, as files name them. */
final class Headings {
    /** In what the figures of a column are counted. */
    private static final Pattern COUNTED_IN = Pattern.compile("\\s*[（(][^（()）]*[)）]$");

    /** 备 注 and 备注栏 say no more than 备注. */
    private static final Pattern SETTING = Pattern.compile("[\\s\u3000]+|[栏列]$");

    /** These name the breakdown where another column names its parts. */
    private static final Set<String> GROUPS = Set.of("分组", "disaggregation");

    private static final Map<String, Field> NAMES = new HashMap<>();

    static {
        named(Field.CODE, "指标代码", "指标编号", "指标编码", "编号", "编码", "代码", "code");
        named(Field.NAME, "指标名称", "指标", "名称", "name");
        named(Field.UNIT, "单位", "填报单位", "单位名称", "填报部门", "unit");
        named(Field.MEASURE, "计量单位", "measure");
        named(Field.PART, "分项", "part", "分组", "分组项", "disaggregation");
        named(Field.PERIOD, "时期", "期间", "期别", "年月", "报告期", "统计期", "period");
        named(Field.AMOUNT, "数值", "本期数", "本期值", "完成数", "完成值", "实际数", "实际值", "指标值", "终值", "值", "value", "amount");
        named(Field.STAGE, "数据阶段", "阶段", "数据性质", "stage");
        named(Field.SOURCE, "来源", "数据来源", "source");
        named(Field.COMMENT, "说明", "备注", "备注说明", "填报说明", "情况说明", "comment", "remark", "remarks", "note");
    }

    private Headings() {}

    private static void named(Field field, String... headings) {
        List.of(headings).forEach(heading -> NAMES.put(heading, field));
    }

    /** Whether a heading that may mean the part leaves that to one of those beside it. */
    static boolean yields(String heading, Collection<String> beside) {
        return isGroup(heading) && beside.stream().anyMatch(other -> field(other) == Field.PART && !isGroup(other));
    }

    private static boolean isGroup(String heading) {
        return GROUPS.contains(SETTING.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** What a heading says its column holds; null where it says nothing that is known. */
    static @Nullable Field field(String heading) {
        String plain = SETTING.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
        Field field = NAMES.get(plain);
        return field == null ? NAMES.get(COUNTED_IN.matcher(plain).replaceFirst("")) : field;
    }
}
