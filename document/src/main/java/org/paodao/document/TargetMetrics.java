package org.paodao.document;

/** Names what a target measures, as near to the print as possible. */
final class TargetMetrics {
    private static final int LONGEST = 40;
    /** Whether something is a date does not hang on the year. */
    private static final Issue ANY = Issue.in(2000);

    private static final Words LEADING = Words.of("""
            未来三年 未来五年 未来两年 今后三年 今后五年 年底前 年末前 年末 年底 月底前 到年底 本年度 今年 底前 到 其中 并 且 要 将 使 全省 全市 全区 全县 全年 年内 力争 确保 争取 每年 各 推动 实现 完成 和 及 以及 与 同时 力求 努力 全力以赴 全力""");
    private static final Words TRAILING =
            Words.of("平均 力争 确保 分别 总数 争取 的 约 为 累计 均 全部 要 也 达 年均 不 常年 全年 年内 比上年 较上年 比去年 较去年 比去年同期 较去年同期 比上年同期 较上年同期");
    /** Words that begin like a joint or like what is left out. */
    private static final Words HARMONY = Words.of("和美 和谐 和平 到位");

    private static final Words INCLUDES = Words.of("含 包 其中 不含 如 即");

    /** What verbs before it name rather than do: 招商推介活动. */
    private static final Words EVENTS = Words.of("活动 大赛 会 班");

    /** 户均增收2000元: of the household alone nothing would be said. */
    private static final Words HEADS = Words.of("户均 人均 亩均");

    private static final String EARNS = "增收";

    /** 覆盖, 惠及. */
    private static final int COVERS_LENGTH = 2;

    /** How a bracket ends that says who does something. */
    private static final Words DUTIES = Words.of("负责 牵头 配合 落实 承办 主办");

    private TargetMetrics() {}

    /** Start and end of the words that name it; empty when nothing does. */
    static int[] of(String text, Amount amount, TargetContext around, int floor) {
        int start = Math.max(around.clauseStart(), floor);
        int end = Math.max(start, around.linkStart(amount));
        end += HEADS.endingAt(text, end, start) > 0 && text.startsWith(EARNS, end) ? EARNS.length() : 0;
        start = Math.max(start, lineStart(text, Math.max(start, end - LONGEST), end));
        int verb = verbEnd(text, start, end);
        int[] before = trimmed(text, verb, end);
        // 覆盖长三角8个城市, 城镇25%面积达到…: what stands before says where.
        boolean area = around.link() == null
                && amount.kind() == MeasureUnits.Kind.SHARE
                && TargetEvidence.AREAS.at(text, amount.end(), around.clauseEnd()) > 0;
        boolean where = area || TargetGuards.COVERS.endingAt(text, verb, start) > 0;
        if (before[1] > before[0] && !where) {
            return before;
        }
        int nounEnd = nounEnd(text, amount.end(), around.clauseEnd());
        int[] behind = trimmed(text, amount.end(), nounEnd);
        if (behind[1] > behind[0]) {
            return behind;
        }
        return where ? trimmed(text, start, verb - COVERS_LENGTH) : trimmed(text, start, end);
    }

    /** Behind the verb that governs the number, when there is one. */
    private static int verbEnd(String text, int start, int end) {
        int at = Math.max(start, end - LONGEST);
        int verb = TargetVerbs.first(text, at, end);
        if (verb < 0) {
            return at;
        }
        int behind = behindMoreVerbs(text, verb + TargetVerbs.at(text, verb, end), end);
        boolean noun = verb > at && behind < end && end - behind <= 2;
        return noun ? at : behind;
    }

    /** 新建或改造提升: the noun follows the last of them. */
    private static int behindMoreVerbs(String text, int from, int end) {
        int i = from;
        while (i < end) {
            int join = "或、和并及".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            int length = TargetVerbs.at(text, i + join, end);
            if (length == 0) {
                break;
            }
            i += join + length;
        }
        return i < end && EVENTS.at(text, i, end) == end - i ? from : i;
    }

    /** Behind the date with which a clause begins; {@code from} where it begins with none. */
    static int behindWhen(String text, int from, int limit) {
        return from < limit ? Math.min(limit, from + when(text, from, limit)) : from;
    }

    /** Length of 2025年, 上半年 or 于6月底前 at this place, else 0: when belongs to the deadline, not to the metric. */
    private static int when(String text, int from, int limit) {
        int start = from + ("于至在到".indexOf(text.charAt(from)) >= 0 ? 1 : 0);
        Moment moment = start < limit ? new Moments(text, limit, ANY).at(start, 0) : null;
        return moment == null || moment.end() > limit ? 0 : moment.end() - from;
    }

    static int nounEnd(String text, int from, int limit) {
        int i = from;
        int depth = 0;
        int opened = from;
        while (i < limit && i < from + LONGEST) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            opened = c == '(' && depth == 1 ? i : opened;
            boolean stops = depth == 0 && joins(text, i);
            boolean units = c == ')' && depth == 0 && namesUnits(text, opened + 1, i);
            if (depth < 0 || stops || units || Sentences.endsClause(text, i)) {
                return depth > 0 || units ? opened : i;
            }
            i++;
        }
        return depth > 0 ? opened : i;
    }

    /** （县建设局、县文旅局） behind a thing says who, （含服务中心） says what belongs to it. */
    private static boolean namesUnits(String text, int from, int to) {
        boolean ends = DeadlinePlaces.UNIT_ENDS.indexOf(text.charAt(to - 1)) >= 0
                || DUTIES.endingAt(text, to, from) > 0
                || text.startsWith("责任", from);
        return ends && INCLUDES.at(text, from, to) == 0;
    }

    /** Whether two things are joined here; 普及 and 和谐 join nothing. */
    static boolean joins(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char behind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '、' -> true;
            case '和' -> behind != '谐' && behind != '平' && behind != '美' && before != '饱';
            case '及' -> before != '普' && before != '涉' && before != '以' && behind != '时';
            case '与' -> before != '参' && behind != '度';
            default -> false;
        };
    }

    /** A stretch without the words and dates at its ends that name nothing. */
    static int[] trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        for (boolean more = true; more && start < end; ) {
            boolean name = HARMONY.at(text, start, end) > 0;
            int length =
                    name ? 0 : Math.max(LEADING.at(text, start, end), "、的-—".indexOf(text.charAt(start)) >= 0 ? 1 : 0);
            length = length == 0 ? when(text, start, end) : length;
            start += length;
            more = length > 0;
        }
        for (boolean more = true; more && start < end; ) {
            int length = TargetLinks.OTHERS.endingAt(text, end, start) > 0 ? 0 : TRAILING.endingAt(text, end, start);
            end -= length;
            more = length > 0;
        }
        return new int[] {start, Math.max(start, from(text, start, end))};
    }

    /** Behind the last line break between two places, else the first of them. */
    private static int lineStart(String text, int from, int end) {
        int i = end;
        while (i > from && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    /** 覆盖率由65%提高到80%, 用水量较2020年下降16%: from where or since when it moves is no part of what moves. */
    private static int from(String text, int start, int end) {
        for (int i = end - 2; i > Math.max(start, end - LONGEST); i--) {
            boolean since = "比较".indexOf(text.charAt(i)) >= 0 && text.charAt(end - 1) == '年';
            boolean from = since || "由从".indexOf(text.charAt(i)) >= 0;
            if (from && Numerals.isDigit(text.charAt(i + 1))) {
                return i;
            }
        }
        return end;
    }
}
