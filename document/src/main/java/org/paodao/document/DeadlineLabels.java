package org.paodao.document;

/** Words behind which a document says by when: 完成时限：…, 【时间节点】…, and without a colon 完成时间2031年6月. */
final class DeadlineLabels {
    private static final String WORDS = """
            完成时限 完成时间 完成日期 时限要求 时间要求 办结时限 办理时限 落实时限 完成期限 办理期限 时间节点 完成节点 整改时限 整改期限
            责任时限 时限 推进时限 实施时限 完成年限 计划完成时间 完成时间节点 进度安排 时间安排 实施时间 工作时限 截止时间 截止日期
            计划时间 时间进度 时间表 序时进度 时序进度 进度要求 进度计划 进度时限 完成限期 起止时间 推进时间 整改完成时间 时间计划
            销号时间 销号时限""";

    private static final Words BARE = Words.of(WORDS);
    private static final Words MARKED = Words.of(marked(':') + " " + marked('】'));

    /** Too plain a word to be a label in the middle of another: 发布时间. */
    private static final String TIME = "时间:";

    private static final String PARTS = "(;,。|【 ";
    private static final int LONGEST = 10;
    private static final int LONGEST_VALUE = 60;

    private DeadlineLabels() {}

    private static String marked(char mark) {
        return WORDS.strip().replaceAll("\\s+", mark + " ") + mark;
    }

    /** Length of the label with its colon that starts here; 0 when none does. */
    static int at(String text, int at, int limit) {
        int marked = MARKED.at(text, at, limit);
        boolean apart = at == 0 || PARTS.indexOf(text.charAt(at - 1)) >= 0;
        return marked == 0 && apart && text.startsWith(TIME, at) ? TIME.length() : marked;
    }

    /** Whether a label without a colon ends here, 为 or 至 between. */
    static boolean endsAt(String text, int end) {
        int at = end > 0 && "为至到是在".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
        return BARE.endingAt(text, at, 0) > 0;
    }

    /** One behind what stands behind a label: up to the end of the sentence, the bracket or the line with the next label. */
    static int valueEnd(Text text, Text.View view, int from) {
        String chars = view.chars();
        int end = from;
        while (end < chars.length()
                && end < from + LONGEST_VALUE
                && "。;)【】〕]|".indexOf(chars.charAt(end)) < 0
                && !(end > from && begins(text, view, end))) {
            end++;
        }
        return end;
    }

    /** A further label on a line of its own: 牵头单位:. */
    private static boolean begins(Text text, Text.View view, int at) {
        if (view.range(at - 1, at + 1).of(text.folded()).indexOf('\n') < 0) {
            return false;
        }
        String chars = view.chars();
        int i = at;
        while (i < chars.length() && i < at + LONGEST && Character.isIdeographic(chars.charAt(i))) {
            i++;
        }
        return i > at && i < chars.length() && chars.charAt(i) == ':';
    }
}
