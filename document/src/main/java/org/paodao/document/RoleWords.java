package org.paodao.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;

/** The words that say what a unit has to do: labels before units and verbs behind them. */
final class RoleWords {

    /** What a label announces. */
    enum Label {
        LEAD,
        RESPONSIBLE,
        ASSISTING,
        /** 相关责任单位: assists beside those named before, does it where nobody is. */
        BESIDE,
        LEADER,
        DEADLINE,
        /** Who watches over it, which is no duty of the item. */
        OVERSIGHT;

        boolean namesUnits() {
            return this == LEAD || this == RESPONSIBLE || this == ASSISTING || this == BESIDE;
        }
    }

    /** A label at some place: what it says and how long it is. */
    record At(Label label, int length) {}

    private static final List<String> UNIT_NOUNS = List.of(
            "单位", "部门", "处室", "科室", "股室", "站所", "站办", "办所", "所站", "院系", "年级", "主体", "机构", "责任单位", "责任部门", "及配合单位", "");
    private static final Map<String, Label> STEMS = Map.ofEntries(
            Map.entry("总牵头", Label.LEAD),
            Map.entry("牵头责任", Label.LEAD),
            Map.entry("牵头负责", Label.LEAD),
            Map.entry("责任牵头", Label.LEAD),
            Map.entry("牵头", Label.LEAD),
            Map.entry("主要牵头", Label.LEAD),
            Map.entry("主办", Label.LEAD),
            Map.entry("主责", Label.LEAD),
            Map.entry("第一责任", Label.LEAD),
            Map.entry("主要责任", Label.LEAD),
            Map.entry("主要负责", Label.LEAD),
            Map.entry("组织", Label.LEAD),
            Map.entry("责任", Label.RESPONSIBLE),
            Map.entry("负责", Label.RESPONSIBLE),
            Map.entry("承办", Label.RESPONSIBLE),
            Map.entry("落实", Label.RESPONSIBLE),
            Map.entry("实施", Label.RESPONSIBLE),
            Map.entry("执行", Label.RESPONSIBLE),
            Map.entry("具体责任", Label.RESPONSIBLE),
            Map.entry("主体责任", Label.RESPONSIBLE),
            Map.entry("共同责任", Label.RESPONSIBLE),
            Map.entry("共同牵头", Label.LEAD),
            Map.entry("直接责任", Label.RESPONSIBLE),
            Map.entry("属地责任", Label.RESPONSIBLE),
            Map.entry("第二责任", Label.ASSISTING),
            Map.entry("次要责任", Label.ASSISTING),
            Map.entry("协同责任", Label.ASSISTING),
            Map.entry("协助责任", Label.ASSISTING),
            Map.entry("相关责任", Label.BESIDE),
            Map.entry("其他责任", Label.BESIDE),
            Map.entry("其它责任", Label.BESIDE),
            Map.entry("其他相关责任", Label.BESIDE),
            Map.entry("配合实施", Label.ASSISTING),
            Map.entry("协助实施", Label.ASSISTING),
            Map.entry("参与实施", Label.ASSISTING),
            Map.entry("主管", Label.RESPONSIBLE),
            Map.entry("推进", Label.RESPONSIBLE),
            Map.entry("牵头推进", Label.LEAD),
            Map.entry("牵头考核", Label.LEAD),
            Map.entry("协管", Label.ASSISTING),
            Map.entry("配合", Label.ASSISTING),
            Map.entry("责任配合", Label.ASSISTING),
            Map.entry("配合责任", Label.ASSISTING),
            Map.entry("协办", Label.ASSISTING),
            Map.entry("会办", Label.ASSISTING),
            Map.entry("协助", Label.ASSISTING),
            Map.entry("协同", Label.ASSISTING),
            Map.entry("协作", Label.ASSISTING),
            Map.entry("主要协作", Label.ASSISTING),
            Map.entry("参与", Label.ASSISTING),
            Map.entry("参加", Label.ASSISTING),
            Map.entry("会同", Label.ASSISTING),
            Map.entry("支持", Label.ASSISTING));
    private static final Map<String, Label> WHOLE = Map.ofEntries(
            Map.entry("责任领导", Label.LEADER),
            Map.entry("分管领导", Label.LEADER),
            Map.entry("牵头领导", Label.LEADER),
            Map.entry("包抓领导", Label.LEADER),
            Map.entry("包联领导", Label.LEADER),
            Map.entry("联系领导", Label.LEADER),
            Map.entry("挂钩领导", Label.LEADER),
            Map.entry("挂帅领导", Label.LEADER),
            Map.entry("分管市领导", Label.LEADER),
            Map.entry("分管县领导", Label.LEADER),
            Map.entry("分管区领导", Label.LEADER),
            Map.entry("牵头市领导", Label.LEADER),
            Map.entry("牵头县领导", Label.LEADER),
            Map.entry("牵头区领导", Label.LEADER),
            Map.entry("督导单位", Label.OVERSIGHT),
            Map.entry("督办单位", Label.OVERSIGHT),
            Map.entry("监督单位", Label.OVERSIGHT),
            Map.entry("验收单位", Label.OVERSIGHT),
            Map.entry("考核单位", Label.OVERSIGHT),
            Map.entry("责任人", Label.LEADER),
            Map.entry("项目责任人", Label.LEADER),
            Map.entry("项目负责人", Label.LEADER),
            Map.entry("第一责任人", Label.LEADER),
            Map.entry("直接责任人", Label.LEADER),
            Map.entry("具体责任人", Label.LEADER),
            Map.entry("具体负责人", Label.LEADER),
            Map.entry("主要负责人", Label.LEADER),
            Map.entry("牵头责任人", Label.LEADER),
            Map.entry("责任市领导", Label.LEADER),
            Map.entry("责任县领导", Label.LEADER),
            Map.entry("责任区领导", Label.LEADER),
            Map.entry("分管负责人", Label.LEADER),
            Map.entry("负责人", Label.LEADER),
            Map.entry("相关单位", Label.BESIDE),
            Map.entry("相关部门", Label.BESIDE),
            Map.entry("其他单位", Label.BESIDE),
            Map.entry("其他部门", Label.BESIDE),
            Map.entry("支撑单位", Label.ASSISTING),
            Map.entry("支撑部门", Label.ASSISTING),
            Map.entry("完成时限", Label.DEADLINE),
            Map.entry("完成时间", Label.DEADLINE),
            Map.entry("时限要求", Label.DEADLINE),
            Map.entry("办理时限", Label.DEADLINE),
            Map.entry("落实时限", Label.DEADLINE),
            Map.entry("时间节点", Label.DEADLINE),
            Map.entry("时间要求", Label.DEADLINE),
            Map.entry("时限", Label.DEADLINE),
            Map.entry("完成日期", Label.DEADLINE),
            Map.entry("完成期限", Label.DEADLINE),
            Map.entry("办结时限", Label.DEADLINE),
            Map.entry("推进时限", Label.DEADLINE),
            Map.entry("整改时限", Label.DEADLINE),
            Map.entry("整改期限", Label.DEADLINE),
            Map.entry("计划完成时间", Label.DEADLINE),
            Map.entry("截止时间", Label.DEADLINE),
            Map.entry("起止时间", Label.DEADLINE),
            Map.entry("时间安排", Label.DEADLINE),
            Map.entry("进度安排", Label.DEADLINE),
            Map.entry("进度要求", Label.DEADLINE),
            Map.entry("序时进度", Label.DEADLINE),
            Map.entry("时序进度", Label.DEADLINE),
            Map.entry("责任分工", Label.RESPONSIBLE),
            Map.entry("任务分工", Label.RESPONSIBLE),
            Map.entry("职责分工", Label.RESPONSIBLE));
    private static final List<String> LEVELS = List.of("省", "市", "县", "区", "镇", "乡", "校", "院", "局", "街道", "学校", "班子");
    private static final int LONGEST = 10;
    private static final Map<String, Label> LABELS = labels();

    private RoleWords() {}

    private static Map<String, Label> labels() {
        var labels = new java.util.HashMap<String, Label>(WHOLE);
        STEMS.forEach((stem, label) -> UNIT_NOUNS.forEach(noun -> labels.putIfAbsent(stem + noun, label)));
        for (String part : List.of("责任", "分管", "牵头", "包抓", "联系", "挂钩")) {
            LEVELS.forEach(level -> labels.putIfAbsent(part + level + "领导", Label.LEADER));
        }
        return Map.copyOf(labels);
    }

    /** The label that starts here and ends with a colon, by a slip behind a bracket with a semicolon, blanks within allowed; length counts up to behind the colon. */
    static @Nullable At labelAt(Flow flow, int start) {
        var word = new StringBuilder();
        int i = start;
        while (word.length() <= LONGEST && flow.at(i) != Flow.BREAK) {
            char c = flow.at(i);
            if (c == '同' && SameAsAbove.at(flow, i)) {
                Label label = LABELS.get(word.toString());
                return label == null ? null : new At(label, i - start);
            }
            boolean slip = c == ';' && isWord(word) && "([【〔".indexOf(flow.at(start - 1)) >= 0;
            boolean says = slip || ((c == '为' || c == '。') && isWord(word));
            if (says || c == ':' || c == '】' || c == ']') {
                Label label = LABELS.get(word.toString());
                return label == null ? null : new At(label, i + 1 - start);
            }
            if (c != ' ') {
                word.append(c);
            }
            i++;
        }
        return null;
    }

    /** Where the text behind a label begins that opens a stretch; {@code start} where none does. */
    static int behindLabel(Flow flow, int start, int end) {
        At label = labelAt(flow, start);
        return label == null ? start : Math.min(end, start + label.length());
    }

    /** 牵头单位为…, 责任单位。…: a label that is said whole; 牵头为, 负责为 and 相关部门为 say something else. */
    private static boolean isWord(StringBuilder word) {
        Label label = word.length() > 3 ? LABELS.get(word.toString()) : null;
        return label != null && label != Label.BESIDE;
    }

    /** The label that a cell of a table's head is. */
    static @Nullable Label of(String word) {
        return LABELS.get(word);
    }

    /** The role that a verb at the end of a clause gives to the units before it. */
    static @Nullable Role roleOf(String verb) {
        if (verb.startsWith("牵头")
                || verb.startsWith("负责牵头")
                || verb.startsWith("主办")
                || verb.startsWith("主责")
                || verb.startsWith("总牵头")
                || verb.startsWith("负总责")
                || verb.startsWith("总负责")
                || verb.startsWith("负主责")
                || verb.startsWith("抓总")) {
            return Role.LEAD;
        }
        for (String assisting : List.of("配合", "协助", "协同", "协办", "会办", "参与", "参加", "支持", "协作")) {
            if (verb.startsWith(assisting)) {
                return Role.ASSISTING;
            }
        }
        return verb.isEmpty() ? null : Role.RESPONSIBLE;
    }

    /** The role said in a bracket behind a name: 县教育局（牵头）. */
    static @Nullable Role inside(String bracket) {
        return bracket.endsWith("牵头") || bracket.endsWith("牵头单位")
                ? Role.LEAD
                : bracket.endsWith("配合") || bracket.endsWith("配合单位") ? Role.ASSISTING : null;
    }

    static Role role(Label label) {
        return switch (label) {
            case LEAD -> Role.LEAD;
            case ASSISTING -> Role.ASSISTING;
            case RESPONSIBLE, BESIDE, LEADER, DEADLINE, OVERSIGHT -> Role.RESPONSIBLE;
        };
    }
}
