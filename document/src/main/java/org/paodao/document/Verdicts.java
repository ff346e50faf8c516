package org.paodao.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells plans from what only looks like one, by the title, the form and what was found. */
final class Verdicts {
    private static final int HEAD = 600;
    /** Where a title stands that ran into the text behind it. */
    private static final int OPENING = 60;
    /** Names of units in fewer than one of so many headings may be chance. */
    private static final int FEW = 5;
    /** Rules set a term here and there, but no days for most of so many points. */
    private static final int MANY = 10;

    private static final List<String> PLAN_KINDS = List.of(
            "方案", "要点", "措施", "意见", "计划", "规划", "分工", "任务", "清单", "举措", "行动", "分解", "安排", "部署", "目标", "任务书", "责任书",
            "为民办实事", "民生实事", "实事项目", "一览表", "台账", "任务表", "分工表", "指标表", "若干政策", "纲要", "思路", "打算", "十条", "条措施", "工作",
            "政策", "责任分解", "体系");
    /** A title that ends so says what the document is, whatever words it uses. */
    private static final List<String> NAMED_KINDS = List.of("方案", "要点", "措施", "意见", "行动计划", "规划", "任务分工", "任务清单", "通知");

    private static final List<String> TENDER = List.of(
            "招标公告", "采购公告", "中标", "成交公告", "成交结果", "磋商公告", "询价公告", "谈判公告", "比选公告", "招标文件", "采购需求", "竞争性磋商", "竞争性谈判",
            "采购项目", "更正公告", "单一来源", "遴选公告", "招标", "采购意向", "投标", "拍卖", "挂牌出让");
    private static final List<String> RECRUITMENT = List.of(
            "招聘", "招录", "招考", "招募", "选调公告", "遴选公务员", "公开遴选", "公开选调", "笔试", "面试", "拟录用", "拟聘用", "体检", "招生", "成绩公告",
            "录用");
    private static final List<String> COMMENDATION =
            List.of("表彰", "表扬", "先进集体", "先进个人", "授予", "嘉奖", "记功", "荣誉称号", "优秀单位", "命名");
    private static final List<String> SPEECH = List.of("讲话", "致辞", "发言", "演讲", "贺信", "贺词", "献词");
    private static final List<String> ANSWERS = List.of("解读", "答记者问", "问答", "答问", "图解", "一图读懂", "百问百答", "政策解答", "热点回应");
    private static final List<String> NEWS =
            List.of("记者", "本报讯", "本网讯", "近日", "日前", "讯(", "据悉", "据了解", "通讯员", "今天上午", "召开会议");
    private static final List<String> REPORTED =
            List.of("本报讯", "本网讯", "(记者", "(通讯员", "讯(", "本报记者", "记者获悉", "记者昨日", "记者日前", "记者从");
    private static final List<String> EVENTS =
            List.of("关于举办", "关于召开", "关于征集", "关于组织申报", "关于申报", "关于公布", "关于组织参加", "关于推荐", "关于征订", "关于抽调", "关于邀请");
    /** Holidays are arranged, not worked. */
    private static final List<String> HOLIDAYS = List.of("节假日安排", "放假安排", "节假日放假安排", "放假时间安排", "值班安排");
    /** 【某委员会】《…工作要点》: the title of a record is that of the document in it. */
    private static final Pattern NAMED = Pattern.compile("(?:【[^】]*】)?《[^《》]*》");

    private final Flow flow;
    private final String title;
    private final int items;
    private final int marked;
    private final int dated;
    private final boolean table;

    private Verdicts(Flow flow, String title, Tally tally) {
        this.flow = flow;
        this.title = title;
        this.items = tally.items();
        this.marked = tally.marked();
        this.dated = tally.dated();
        this.table = tally.table();
    }

    /**
     * What was found.
     *
     * @param items how many headings or rows would be items
     * @param marked how many of them name who does them
     * @param dated how many of them say by when
     * @param table whether they stand in a table
     */
    record Tally(int items, int marked, int dated, boolean table) {}

    static Verdict of(Flow flow, @Nullable Found<String> title, Tally tally) {
        String folded = title == null ? "" : Folding.fold(title.value()).replace(" ", "");
        return new Verdicts(flow, folded, tally).verdict();
    }

    private Verdict verdict() {
        DocumentKind other = noPlan();
        if (other != null) {
            return new Verdict(false, other, reason(other));
        }
        if (items == 0) {
            return new Verdict(false, DocumentKind.OTHER, "verdict.no-tasks");
        }
        if ((table && flow.length() == 0) || (table && isListTitle())) {
            return new Verdict(true, DocumentKind.LIST, "verdict.task-table");
        }
        if (table || (marked >= 1 && (marked * FEW >= items || hasPlanForm()))) {
            return new Verdict(
                    true, table && marked == items ? DocumentKind.LIST : DocumentKind.PLAN, "verdict.units-named");
        }
        return hasPlanForm() || isSchedule()
                ? new Verdict(true, DocumentKind.PLAN, "verdict.plan-form")
                : new Verdict(false, DocumentKind.OTHER, "verdict.no-tasks");
    }

    /** What else than a plan it is; null when nothing says so. */
    private @Nullable DocumentKind noPlan() {
        DocumentKind other = opensAsAnswer() ? DocumentKind.QUESTIONS_AND_ANSWERS : byTitle();
        if (other == null && title.isEmpty() && OpeningWords.ofAReport(head())) {
            other = DocumentKind.OTHER;
        }
        if (other == null && isReport()) {
            other = DocumentKind.NEWS;
        }
        return other == null && marked < 2 ? byForm() : other;
    }

    private static String reason(DocumentKind kind) {
        return switch (kind) {
            case NEWS -> "verdict.news";
            case QUESTIONS_AND_ANSWERS -> "verdict.questions-and-answers";
            case RECRUITMENT -> "verdict.recruitment";
            case TENDER -> "verdict.tender";
            case SPEECH -> "verdict.speech";
            case COMMENDATION -> "verdict.commendation";
            default -> "verdict.other-kind";
        };
    }

    /** A list without a title of which most points, or some below 二、主要任务, say by when they have to be done. */
    private boolean isSchedule() {
        boolean tasks = OpeningWords.headsTasks(flow.substring(0, Math.min(flow.length(), HEAD * 3)));
        return title.isEmpty() && dated >= 2 && (dated * 2 > items || tasks);
    }

    private boolean isListTitle() {
        return title.endsWith("清单") || title.endsWith("表") || title.endsWith("台账");
    }

    /** 《…》政策解读一、背景…: the title ran into the text. */
    private boolean opensAsAnswer() {
        boolean opens = contains(flow.substring(0, Math.min(flow.length(), OPENING)), ANSWERS);
        return title.isEmpty() && (opens || head().contains("解读如下"));
    }

    /** A title that ends in a plan's word is a plan, whatever it is about: 招聘工作实施方案. */
    private @Nullable DocumentKind byTitle() {
        String kind = withoutBrackets(title);
        boolean notice = kind.endsWith("通知") || kind.endsWith("函");
        String about = notice ? kind.substring(0, kind.length() - (kind.endsWith("通知") ? 2 : 1)) : kind;
        about = about.endsWith("的") ? about.substring(0, about.length() - 1) : about;
        if (title.isEmpty()) {
            return null;
        }
        String bare = withoutBrackets(about.replace("》", ""));
        boolean standing = bare.endsWith("应急预案") || (bare.endsWith("清单") && contains(bare, KindWords.RIGHTS));
        if ((notice && marked < 2 && AskingLetters.is(about)) || standing || endsWith(about, HOLIDAYS)) {
            return DocumentKind.OTHER;
        }
        boolean plan = endsWith(about.replace("》", ""), PLAN_KINDS) || Minutes.giveTasks(about, marked, items);
        boolean shown = marked >= 2 && endsWith(KindWords.shownIn(kind), PLAN_KINDS);
        if ((plan || shown) && !contains(kind, ANSWERS)) {
            return null;
        }
        DocumentKind other = byWords(kind);
        if (other != null) {
            return other;
        }
        boolean event = notice && contains(kind, EVENTS) && !kind.contains("》");
        boolean fewMarked = marked < 2 || marked * FEW < items;
        boolean scheduled = dated >= MANY && dated * 2 > items;
        boolean rules =
                fewMarked && !scheduled && endsWith(withoutBrackets(about.replace("》", "")), KindWords.REGULATION);
        return event || rules || endsWith(about, KindWords.OTHER_KINDS) ? DocumentKind.OTHER : null;
    }

    private static @Nullable DocumentKind byWords(String kind) {
        if (contains(kind, ANSWERS)) {
            return DocumentKind.QUESTIONS_AND_ANSWERS;
        }
        if (contains(kind, SPEECH)) {
            return DocumentKind.SPEECH;
        }
        if (contains(kind, TENDER)) {
            return DocumentKind.TENDER;
        }
        if (contains(kind, RECRUITMENT)) {
            return DocumentKind.RECRUITMENT;
        }
        return contains(kind, COMMENDATION) ? DocumentKind.COMMENDATION : null;
    }

    /** A newspaper's own report of a plan, whatever its headline ends in; a reprint has the notice in it. */
    private boolean isReport() {
        String head = head();
        boolean whole = head.contains("印发给你们") || head.contains("全文如下") || Reprint.in(flow) != null;
        return !whole && (REPORTED.stream().anyMatch(head::contains) || OpeningWords.ofAPressConference(head));
    }

    private @Nullable DocumentKind byForm() {
        String head = head();
        if (Questions.in(flow) >= 2) {
            return DocumentKind.QUESTIONS_AND_ANSWERS;
        }
        if (head.contains("同志们") || head.contains("各位代表") || head.contains("各位来宾") || head.contains("女士们")) {
            return DocumentKind.SPEECH;
        }
        boolean named = endsWith(withoutBrackets(title), NAMED_KINDS);
        if (count(TENDER) >= 4 && !named) {
            return DocumentKind.TENDER;
        }
        if (count(RECRUITMENT) >= 4 && !named) {
            return DocumentKind.RECRUITMENT;
        }
        if (!named && Applications.are(flow)) {
            return DocumentKind.OTHER;
        }
        return NEWS.stream().anyMatch(head::contains) && !hasPlanForm() ? DocumentKind.NEWS : null;
    }

    private String head() {
        return flow.substring(0, Math.min(flow.length(), HEAD));
    }

    /** How many different words of a list the text uses. */
    private int count(List<String> words) {
        return (int) words.stream().filter(flow.chars()::contains).count();
    }

    private boolean hasPlanForm() {
        String head = flow.substring(0, Math.min(flow.length(), HEAD * 3));
        return endsWith(withoutBrackets(NAMED.matcher(title).matches() ? title.replace("》", "") : title), PLAN_KINDS)
                || contains(title, List.of("通知", "意见", "方案"))
                || OpeningWords.ofAPlan(head);
    }

    private static String withoutBrackets(String title) {
        String bare = title;
        while (bare.endsWith(")") && bare.lastIndexOf('(') > 0) {
            bare = bare.substring(0, bare.lastIndexOf('('));
        }
        return bare;
    }

    private static boolean endsWith(String title, List<String> ends) {
        return ends.stream().anyMatch(title::endsWith);
    }

    private static boolean contains(String title, List<String> words) {
        return words.stream().anyMatch(title::contains);
    }
}
