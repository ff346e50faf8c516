package org.paodao.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/** Headings of parts that give nobody a task of his own: principles, goals, safeguards, notes on a form. */
final class GeneralParts {
    private static final Words GOALS = Words.among(
            "总体要求", "总体目标", "总体思路", "总体方案", "指导思想", "基本原则", "工作原则", "主要目标", "发展目标", "工作目标", "目标任务", "年度目标", "预期目标",
            "工作思路", "基本思路", "重要意义", "重大意义", "工作背景", "基本情况", "现状", "适用范围", "名词解释", "编制依据", "主要指标", "目标要求", "总体安排",
            "阶段目标", "目标指标", "活动主题", "总则", "附则", "面临形势", "发展基础", "充分认识", "深刻认识", "有关说明", "时间安排", "实施步骤", "工作步骤", "方法步骤",
            "进度安排", "实施范围", "实施时间", "活动时间", "组成人员", "主要职责", "政策依据", "整治范围", "总体部署", "行动目标", "建设目标", "思想", "原则", "任务目标",
            "规划背景", "发展背景", "面临的形势", "形势分析", "发展形势", "其他说明", "其它说明");
    /** What has been done stands before what is to be done. */
    private static final Words PAST = Words.among(
            "完成情况", "工作总结", "工作回顾", "主要成效", "工作成效", "存在问题", "存在的问题", "进展情况", "开展情况", "主要做法", "工作情况", "取得的成效", "取得成效",
            "问题和不足", "问题与不足", "情况回顾", "取得的进展", "取得的工作进展", "取得的成就", "取得的成绩", "主要成就", "发展成就");
    /** How such a part begins, whatever follows. */
    private static final Words THOUGHTS = Words.of("总体要求 指导思想 充分认识 深刻认识 统一思想 提高认识 提高思想认识");
    /** 夯实发展基础 is work, whatever its last words are. */
    private static final Words WORKS = Words.of("夯实 筑牢 打牢 巩固 厚植 改善");

    /** 加强组织领导, 加大组织保障力度, 抓好组织实施. */
    private static final Pattern ORGANISING =
            Pattern.compile("(?:加强|强化|加大|完善|落实|健全|做好|切实|认真|抓好)*(?:改革)?组织(?:领导|保障|实施|推进)(?:力度|措施|机制|体系|工作)*");

    /** 加强组织领导,完善工作机制: what is joined to it speaks of organising too. */
    private static final Pattern ORGANISED_BY =
            Pattern.compile("(?:完善|健全|建立|明确|压实|落实|强化|夯实|细化|靠实)(?:健全|完善)?(?:工作|领导|组织|协调|推进|主体|责任)*(?:机制|体系|责任|分工)");

    private static final Words SAFEGUARDS = Words.among(
            "保障措施", "工作要求", "有关要求", "相关要求", "工作保障", "保障机制", "实施保障", "强化保障", "强化保障措施", "加强保障", "落实保障", "要求", "保障体系",
            "政策保障", "强化要素保障", "保障", "监督考核", "督导考核", "考核评价", "完善保障措施", "落实保障措施", "健全保障机制", "强化工作保障", "配套措施");

    private static final Words KINDS = Words.of("""
            措施 若干措施 政策措施 意见 实施意见 若干意见 方案 实施方案 工作方案 行动方案 办法 实施办法 细则 实施细则 规定 若干规定 政策 若干政策 通知 计划 行动计划 实施计划""");
    private static final Words SAYS = Words.of("自 从 由 有效期 印发 执行 施行 所称 未尽 与 中所 适用 实施期限 实施期");

    private static final Words NOTES = Words.of("填表说明 填报说明 填写说明 填表须知 填表要求 填报要求 填写要求");

    private static final Words PHASES = Words.among(
            "阶段", "动员", "部署", "启动", "准备", "筹备", "总结", "验收", "评估", "检查", "摸底", "排查", "宣传", "发动", "自查", "整改", "组织实施",
            "全面实施");

    private static final Set<String> CLOSING = Set.of("其他说明", "其它说明", "有关说明", "补充说明", "附则");
    private static final Words DIVIDES = Words.of("分工 职责");
    private static final int SHORTEST_TASK = 5;
    private static final int MOST_BEFORE_GOAL = 3;
    private static final int NEAR = 32;

    private GeneralParts() {}

    /** Which nodes are such parts; parents stand before their children, and what belongs to such a part is one. */
    static Set<Node> among(Flow flow, List<Node> nodes) {
        Set<Node> general = new HashSet<>();
        boolean noted = false;
        Node before = null;
        for (Node node : nodes) {
            noted = isNote(flow, node.start()) || (noted && follows(node, before));
            before = node;
            Node parent = node.parent();
            boolean top = parent == null || parent.marker().style() == Style.ANNEX;
            String title = title(flow, node);
            boolean safeguard = top && isSafeguard(title) && (nodes.getFirst() != node || title.indexOf(',') > 0);
            if (safeguard
                    || (isGoal(title) && !setsDays(flow, node) && !saysWhatToDo(flow, node, title))
                    || isOfItself(title)
                    || Provisions.is(title)
                    || (node.marker().style() == Style.ANNEX && Provisions.areMeasures(flow, node))
                    || noted
                    || (parent != null && general.contains(parent))) {
                general.add(node);
            }
        }
        return general;
    }

    static String title(Flow flow, Node node) {
        Range heading = Headline.in(flow, node.contentStart(), node.ownEnd());
        return flow.substring(heading.start(), heading.end()).replace(" ", "");
    }

    /** 任务分工, 工作职责: a part that tells one unit after the other what to do. */
    static boolean dividesWork(Flow flow, @Nullable Node part) {
        if (part == null || part.marker().style() == Style.ANNEX) {
            return false;
        }
        // Looked at for each point of the part, so no further than such a heading reaches.
        int end = Math.min(part.ownEnd(), part.contentStart() + NEAR);
        Range heading = Headline.in(flow, part.contentStart(), end);
        return DIVIDES.endingAt(flow.chars(), heading.end(), heading.start()) > 0;
    }

    /** A part such as 工作步骤 of which each point says when. */
    static boolean isSchedule(Flow flow, Node part) {
        return isGoal(title(flow, part)) && setsDays(flow, part);
    }

    /** 八、其他说明, 附则: what stands there is no task, whoever answers questions on it. */
    static boolean isClosing(Flow flow, Node node) {
        Node parent = node.parent();
        return isClosingTitle(flow, node) || (parent != null && isClosingTitle(flow, parent));
    }

    private static boolean isClosingTitle(Flow flow, Node node) {
        // Looked at for each point below it, so no further than such a heading reaches.
        int end = Math.min(node.ownEnd(), node.contentStart() + NEAR);
        Range heading = Headline.in(flow, node.contentStart(), end);
        return CLOSING.contains(flow.substring(heading.start(), heading.end()).replace(" ", ""));
    }

    /** 填表说明：1.…, 注：1.… */
    private static boolean isNote(Flow flow, int start) {
        int end = start;
        while (end > 0 && (Flow.isBlank(flow.at(end - 1)) || flow.at(end - 1) == ':')) {
            end--;
        }
        boolean remark =
                end > 0 && flow.at(end - 1) == '注' && (Flow.isBlank(flow.at(end - 2)) || flow.at(end - 2) == '备');
        return remark || NOTES.endingAt(flow.chars(), end, 0) > 0;
    }

    /** Whether the points below a heading are those of a note and nothing else. */
    static boolean areNotes(Flow flow, List<Node> points) {
        boolean notes = !points.isEmpty() && isNote(flow, points.getFirst().start());
        for (int i = 1; notes && i < points.size(); i++) {
            notes = follows(points.get(i), points.get(i - 1));
        }
        return notes;
    }

    private static boolean follows(Node node, @Nullable Node before) {
        return before != null
                && node.marker().style() == before.marker().style()
                && node.marker().number() == before.marker().number() + 1;
    }

    static boolean isGoal(String title) {
        int goal = GOALS.endingAt(title, title.length(), 0);
        int more = title.length() - goal;
        return (goal > 0 && (more == 0 || (more <= MOST_BEFORE_GOAL && !WORKS.begin(title))))
                || title.equals("工作机制")
                || PAST.end(title)
                || THOUGHTS.begin(title);
    }

    /** 本措施自…起施行, 本办法由…负责解释: what a document says of itself. */
    static boolean isOfItself(String title) {
        if (!title.startsWith("本")) {
            return false;
        }
        int kind = KINDS.at(title, 1, title.length());
        return kind > 0 && SAYS.at(title, 1 + kind, title.length()) > 0;
    }

    /** Safeguards are told by their whole title; 加强组织领导，充分发挥作用 as a first chapter is work like any other. */
    static boolean isSafeguard(String title) {
        int comma = title.indexOf(',');
        boolean joined =
                comma > 0 && ORGANISED_BY.matcher(title.substring(comma + 1)).matches();
        return SAFEGUARDS.contains(title)
                || ORGANISING
                        .matcher(joined ? title.substring(0, comma) : title)
                        .matches();
    }

    /** 工作步骤 whose points are no phases (动员部署, 总结验收) but what is to be done. */
    private static boolean saysWhatToDo(Flow flow, Node part, String title) {
        return title.endsWith("步骤")
                && !part.children().isEmpty()
                && part.children().stream().noneMatch(point -> isPhase(title(flow, point)));
    }

    private static boolean isPhase(String title) {
        return title.length() <= SHORTEST_TASK || PHASES.in(title);
    }

    /** 进度安排 of which each point says when, 6月底前制定方案 or 集中攻坚阶段（2031年4月至9月）, gives tasks. */
    private static boolean setsDays(Flow flow, Node part) {
        return !part.children().isEmpty() && part.children().stream().allMatch(point -> setsDay(flow, point));
    }

    private static boolean setsDay(Flow flow, Node point) {
        int end = Math.min(point.ownEnd(), point.contentStart() + NEAR);
        String said = flow.substring(point.contentStart(), end);
        for (int i = 0; i < said.length(); i++) {
            if (Numerals.isDigit(said.charAt(i)) && DeadlineCells.beginsWithTime(said.substring(i))) {
                return true;
            }
        }
        int open = Headline.in(flow, point.contentStart(), point.ownEnd()).end();
        int close = flow.at(open) == '(' ? flow.chars().indexOf(')', open, Math.min(point.ownEnd(), open + NEAR)) : -1;
        return close > 0 && DeadlineCells.isTime(flow.substring(open + 1, close));
    }
}
