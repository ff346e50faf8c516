package org.paodao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a document and when; places count in the flow.
 *
 * @param units signatories, empty when only the date stands there
 */
record Signature(List<Range> units, LocalDate date, Range dated) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_BLOCK = 700;
    private static final int LONGEST_ANNEX = 120;
    /** Kinds of papers that are annexed. */
    static final Words ANNEXES = Words.of(
            "名单 分工方案 行动方案 清单 一览表 分工表 分解表 任务表 安排表 汇总表 类别表 明细表 统计表 计划表 情况表 登记表 申报表 申请表 目录 实施方案 工作方案 工作制度 会议制度 典型做法 经验做法 典型经验");

    private static final Words SALUTES = Words.of("同志们 各位");
    private static final int HEAD = 600;
    private static final Pattern QUOTES = Pattern.compile("[“”\"]");
    private static final int SHORTEST_SCHOOL = 4;
    private static final Words SCHOOLS = Words.of("中学 小学 幼儿园");

    private static final String SEAL = "代章)";

    int start() {
        return units.isEmpty() ? dated.start() : units.getFirst().start();
    }

    /** All signature blocks in order: a date of its own, with the units before it. */
    static List<Signature> in(Flow flow, UnitNames names) {
        var found = new ArrayList<Signature>();
        String chars = flow.chars();
        for (int year = yearSign(chars, 0); year >= 0; year = yearSign(chars, year + 1)) {
            int start = flow.at(year - 1) == ' ' ? year - 5 : year - 4;
            FullDate date = start < 0 ? null : FullDate.at(chars, start);
            if (date != null) {
                var signature = at(flow, names, start, date);
                if (signature != null) {
                    found.add(signature);
                }
            }
        }
        return found;
    }

    /** The next place that may stand behind a year: 2031年, or by a slip 2031月. */
    private static int yearSign(String chars, int from) {
        for (int i = from; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '年' || (c == '月' && i > 3 && Numerals.endOfDigits(chars, i - 4) == i)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Signature at(Flow flow, UnitNames names, int start, FullDate date) {
        char before = flow.at(start - 1);
        char after = flow.at(date.end());
        var units = units(flow, names, start);
        var dated = new Range(start, date.end());
        if (Flow.isBlank(before) && (Flow.isBlank(after) || after == '(')) {
            boolean closing = !units.isEmpty()
                    || followsASentence(flow, start)
                    || followsAnAnnex(flow, start)
                    || flow.at(date.end()) == Flow.BREAK;
            return closing ? new Signature(units, date.date(), dated) : null;
        }
        if ("(〔".indexOf(before) >= 0 && ")〕".indexOf(after) >= 0 && opensASpeech(flow, date.end() + 1)) {
            return new Signature(List.of(), date.date(), dated);
        }
        boolean inline = !units.isEmpty() && "前起至到止,、以之起。;".indexOf(after) < 0;
        return inline ? new Signature(units, date.date(), dated) : null;
    }

    /** （2031年12月19日）同志们：… */
    private static boolean opensASpeech(Flow flow, int behind) {
        int at = Flow.isBlank(flow.at(behind)) ? behind + 1 : behind;
        return SALUTES.at(flow.chars(), at, flow.length()) > 0;
    }

    private static boolean followsASentence(Flow flow, int start) {
        int i = start - 1;
        while (i > 0 && Flow.isBlank(flow.at(i))) {
            i--;
        }
        return "。.)".indexOf(flow.at(i)) >= 0;
    }

    /** 附件：…统计表 2031年2月6日 in one line: what is annexed is named before whoever signs. */
    private static boolean followsAnAnnex(Flow flow, int start) {
        String before = flow.substring(Math.max(0, start - LONGEST_ANNEX), start);
        int annex = before.lastIndexOf("附件:");
        return annex > Math.max(0, before.lastIndexOf('。')) && Flow.isBlank(before.charAt(annex - 1));
    }

    /** The names before the date, back to the end of the last sentence. */
    private static List<Range> units(Flow flow, UnitNames names, int date) {
        var units = new ArrayList<Range>();
        int end = date;
        while (end > 0 && date - end < LONGEST_BLOCK) {
            while (end > 0 && Flow.isBlank(flow.at(end - 1))) {
                end--;
            }
            end = beforeSeal(flow, end);
            int bare = beforeOtherName(flow, names, end);
            int start = behindAnnex(flow, names, nameStart(flow, bare), bare);
            var joint = end == date ? JointNames.endingAt(flow, names, end) : List.<Range>of();
            if (!joint.isEmpty()) {
                return joint;
            }
            boolean valueOfALabel = !units.isEmpty() && flow.at(start - 1) == ':';
            if (start == bare || valueOfALabel || !signs(flow, names, new Range(start, bare), units)) {
                join(flow, names, new Range(start, bare), units);
                break;
            }
            units.addFirst(new Range(start, end));
            end = start;
        }
        return units;
    }

    /** Where the words begin that end here and have neither a blank nor a stop within. */
    private static int nameStart(Flow flow, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_NAME
                && !Flow.isBlank(flow.at(start - 1))
                && "。;:.!?)".indexOf(flow.at(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** A name that is broken over two lines, as the head of the document has it whole: “百花”行动 | 工作专班办公室. */
    private static void join(Flow flow, UnitNames names, Range line, List<Range> units) {
        if (units.isEmpty() || line.length() == 0) {
            return;
        }
        Range below = units.getFirst();
        String name = flow.substring(line.start(), line.end()) + flow.substring(below.start(), below.end());
        String head = flow.substring(0, Math.min(HEAD, line.start()));
        if (below.start() == line.end() + 1
                && Flow.isBlank(flow.at(line.start() - 1))
                && names.isSure(name)
                && QUOTES.matcher(head)
                        .replaceAll("")
                        .contains(QUOTES.matcher(name).replaceAll(""))) {
            units.set(0, new Range(line.start(), below.end()));
        }
    }

    /** X局（Y办公室）: where the other name of a unit begins, in its line or alone in the next one. */
    private static int beforeOtherName(Flow flow, UnitNames names, int end) {
        if (flow.at(end - 1) != ')') {
            return end;
        }
        int open = end - 1;
        while (open > 0 && end - open < LONGEST_NAME && flow.at(open) != '(') {
            open--;
        }
        if (flow.at(open) != '(' || !names.isSure(flow.substring(open + 1, end - 1))) {
            return end;
        }
        return Flow.isBlank(flow.at(open - 1)) ? open - 1 : open;
    }

    /** 附件：…成员名单某市人民政府办公厅: the name of an annex that ran into who signed. */
    private static int behindAnnex(Flow flow, UnitNames names, int start, int end) {
        for (int i = end - 3; i > start + 2; i--) {
            int kind = ANNEXES.endingAt(flow.chars(), i, start);
            if (kind > 0 && names.isSure(flow.substring(i, end))) {
                return i;
            }
        }
        return start;
    }

    /** X办公室（Y局代章）: whose seal stands below does not sign. */
    private static int beforeSeal(Flow flow, int end) {
        int to = end;
        if (flow.chars().startsWith(SEAL, end - SEAL.length())) {
            int open = end - SEAL.length();
            while (open > 0 && end - open < LONGEST_NAME && flow.at(open) != '(') {
                open--;
            }
            to = flow.at(open) == '(' ? open : end;
        }
        while (to > 0 && Flow.isBlank(flow.at(to - 1))) {
            to--;
        }
        return to;
    }

    static boolean isSignatory(UnitNames names, String name) {
        return name.equals("国务院")
                || isSchool(name)
                || (name.indexOf(',') < 0 && (names.isSure(name) || (name.length() > 3 && names.isLikely(name))));
    }

    /** Whether a name signs, above those that do already; a school signs alone. */
    private static boolean signs(Flow flow, UnitNames names, Range name, List<Range> below) {
        boolean school = !below.isEmpty()
                && isSchool(flow.substring(
                        below.getFirst().start(), below.getFirst().end()));
        return !school && isSignatory(names, flow.substring(name.start(), name.end()));
    }

    private static boolean isSchool(String name) {
        return name.length() > SHORTEST_SCHOOL && SCHOOLS.endingAt(name, name.length(), 0) > 0 && name.indexOf(',') < 0;
    }
}
