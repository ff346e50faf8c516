package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first line of a text as its title, where no heading is one. */
final class FirstLine {
    private static final int SHORTEST = 5;
    private static final List<String> BOXES = List.of("智能问答", "关闭", "还可以输入", "请输入", "打印", "分享");
    private static final int MOST_BOXES = 4;
    private static final int LONGEST_BOX = 20;

    /** What a web page notes beside a text. */
    private static final List<String> RECORDS = List.of("时间:", "日期:", "来源:", "编辑:", "浏览");

    private FirstLine() {}

    /** News and others: a first line of its own that is no sentence. */
    static @Nullable Found<String> in(Flow flow) {
        int start = behindBoxes(flow);
        int end = flow.chars().indexOf(Flow.BREAK, start);
        if (end - start < SHORTEST || end - start > 70 || end + 1 >= flow.length()) {
            return null;
        }
        String line = flow.substring(start, end);
        boolean sentence = "。;:,.".indexOf(line.charAt(line.length() - 1)) >= 0 || line.indexOf('。') >= 0;
        boolean record = line.startsWith(">") || RECORDS.stream().anyMatch(line::contains);
        return sentence || record || Markers.startsWithOne(line)
                ? null
                : flow.quote(start, end, "title.first-line", 60);
    }

    /** Where the text begins behind lines that a page's own boxes left: 智能问答 关闭. */
    private static int behindBoxes(Flow flow) {
        int start = 0;
        for (int i = 0; i < MOST_BOXES; i++) {
            int end = flow.chars().indexOf(Flow.BREAK, start);
            String line = end < 0 ? "" : flow.substring(start, end);
            if (end < 0 || line.length() > LONGEST_BOX || BOXES.stream().noneMatch(line::contains)) {
                break;
            }
            start = end + 1;
        }
        return start;
    }
}
