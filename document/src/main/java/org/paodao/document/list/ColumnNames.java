package org.paodao.document.list;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headings of real lists mean. */
final class ColumnNames {
    private static final List<Rule> RULES = List.of(
            new Rule(ListField.OTHER, ".*(进展|完成情况|推进情况|月推进|落实情况|存在问题|下一步|是否达序|达序).*"),
            new Rule(
                    ListField.OTHER,
                    "说明|备注栏?|注|.{0,4}频度|.{0,4}频率|(报送|统计|填报|数据)周期|省级对应.*|数据来源|来源|frequency|remarks|notes?|parentoutcome|公式|计算方法|级别|层级|指标属性|指标性质|公开.*"),
            new Rule(ListField.NUMBER, "序号|序|项次|no\\.?|number"),
            new Rule(ListField.CODE, "(\\S*)(编号|编码|代码)|code"),
            new Rule(ListField.SUPPORTS, "(所)?支撑.*|对应(标志性)?成果|对应(重点)?工作|supports?"),
            new Rule(
                    ListField.CATEGORY,
                    "分类.*|类别|大类|小类|类型|领域|板块|一级指标|(所属)?(重点工作|重大改革|工作|改革)?跑道|所属.*|战略定位|示范领域|category|track"),
            new Rule(ListField.LEADER, "(分管|责任|挂钩|联系|挂帅|牵头|包干).*领导|(分管|主要)?负责人|责任人|分管负责同志|leader"),
            new Rule(ListField.SECTION, "(责任|牵头|承办|具体)?(科室|处室|股室)|section"),
            new Rule(ListField.LIAISON, "联络员|联系人.*|经办人|liaison"),
            new Rule(ListField.LEAD, "(总)?牵头(责任)?(单位|部门)?(及.*)?|主办(单位|部门)|lead ?units?|lead"),
            new Rule(ListField.ASSISTING, "(配合|协同|协办|参与|协助|参加)(责任)?(单位|部门)?|assisting ?units?|assisting"),
            new Rule(ListField.RESPONSIBLE, "(责任|承办|落实|实施)(单位|部门|主体).*|实施主体|单位及.*|responsible ?units?|responsible"),
            new Rule(ListField.DEADLINE, "(计划|要求|预计)?完成(时限|时间|日期|期限).*|时限.*|时间(节点|要求|安排)|截止.*|期限|deadline|due"),
            new Rule(ListField.SCOPE, "(统计)?口径|统计范围|scope"),
            new Rule(ListField.UNIT, "计量单位|unit"),
            new Rule(ListField.DIRECTION, "(指标)?方向|正逆向|正负向|direction"),
            new Rule(ListField.BASE, "基期.*|基数|基准值|现状值?|(上年|去年).*|\\d{4}年?(度)?(实绩|实际|完成|基数|基期|现状|实现)(值|数)?|base.*"));
    private static final Rule TARGET =
            new Rule(ListField.TARGET, "(\\d{4}年?|全年|年度|本年|预期|计划)*目标(值|数|任务)?|目标要求|\\d{4}年?计划(数|值)?|计划(数|值)|target.*");
    private static final Rule GOAL = new Rule(ListField.GOAL, ".*目标.*|预期成果|成果形式|工作要求|goal.*");
    private static final Rule MEASURES =
            new Rule(ListField.MEASURES, ".*(举措|措施|任务安排|工作安排|实施内容)|主要内容|建设内容|(具体|主要|年度|工作)(任务|内容)|measures.*");
    private static final Map<ListKind, List<String>> TITLES = new EnumMap<>(Map.of(
            ListKind.OUTCOMES, List.of("(标志性)?成果(名称)?", "outcomes?"),
            ListKind.WORKS, List.of("(年度)?重点工作(任务|名称|事项)?", "工作(名称|事项)", "works?"),
            ListKind.REFORMS, List.of("(重大|重点)?改革(任务|名称|事项|项目)?", "reforms?"),
            ListKind.INDICATORS, List.of("(主要|考核|评价)?指标(名称|体系|内容)?", "indicators?"),
            ListKind.TASKS,
                    List.of(
                            "(具体|重点|主要|工作)?(任务|事项)(名称|内容)?",
                            "(年度)?重点工作(任务|事项)?",
                            "(工作|重点)?内容(与|和|及)要求",
                            "(重点)?项目(名称)?",
                            "(年度|目标)任务",
                            "tasks?")));

    private ColumnNames() {}

    /** A heading's form and what it means. */
    private record Rule(ListField field, Pattern form) {
        Rule(ListField field, String form) {
            this(field, Pattern.compile(form));
        }
    }

    /** Widths made one, blanks and what stands in brackets removed. */
    static String plain(String heading) {
        String half = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = half.replaceAll("\\([^)]*\\)|\\[[^]]*]", "").replaceAll("[\\s:*☆]+", "");
        return bare.isEmpty() ? half.replaceAll("\\s+", "") : bare;
    }

    /**
     * What a plain heading means in a list of this kind; null when it is not known.
     *
     * <p>Names of the things listed are not looked for here: see {@link #titleRank}.
     */
    static @Nullable ListField field(String plain, ListKind kind) {
        for (var rule : RULES) {
            if (rule.form().matcher(plain).matches()) {
                return rule.field();
            }
        }
        boolean indicators = kind == ListKind.INDICATORS;
        if (plain.equals("单位")) {
            return indicators ? ListField.UNIT : ListField.RESPONSIBLE;
        }
        if (indicators && TARGET.form().matcher(plain).matches()) {
            return ListField.TARGET;
        }
        if (MEASURES.form().matcher(plain).matches()) {
            return ListField.MEASURES;
        }
        return GOAL.form().matcher(plain).matches() ? ListField.GOAL : null;
    }

    /** How well a plain heading names the things of a list, 0 best; -1 if it does not. */
    static int titleRank(String plain, ListKind kind) {
        var names = TITLES.getOrDefault(kind, List.of());
        for (int i = 0; i < names.size(); i++) {
            if (plain.matches(names.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
