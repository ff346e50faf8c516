package org.paodao.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ends the last heading of a part where a paragraph behind who does it, or behind a table, speaks of all that was said: 请各单位于3月10日前报送…, 以上工作….
 */
final class ClosingParagraphs {
    private static final int NEAR = 60;
    private static final Pattern SPEAKS_TO_ALL = Pattern.compile("(?:请|望|希望)(?:各|有关|相关|你|责任|牵头)"
            + "|各[^,。:;]{1,30}?(?:要(?!求|点|素)|应(?!急)|须|务必|需|请|于)"
            + "|[^,。:;]{2,24}(?:督查|督办|考核|政府办|委办|农办|办公室|专班)[^,。:;]{0,12}(?:将|要|负责|定期|适时|会同|按)"
            + "|(?:以上|上述)(?:各项|各|重点)?(?:任务|工作|事项|项目|目标|措施|指标|内容)"
            + "|附件?\\d*:|特此|专此|联系人:");
    private static final Pattern DUTY =
            Pattern.compile("(?:牵头|责任|配合|主办|承办|协办|落实|负责)\\p{IsHan}{0,4}[:】〕\\]]|\\)[。;.]?\\s*$|(?:负责|牵头|配合|落实)\\)");

    private ClosingParagraphs() {}

    /** Shortens the headings behind which such a paragraph stands, before anything is read in them. */
    static void cutOff(Flow flow, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Node next = i + 1 < nodes.size() ? nodes.get(i + 1) : null;
            if (node.isLeaf() && closesPart(flow, node, next)) {
                Node before = i > 0 && nodes.get(i - 1).parent() == node.parent() ? nodes.get(i - 1) : null;
                int end = closing(flow, node);
                // Where the point before has such a paragraph as well, each point has its own.
                if (end > 0 && (before == null || closing(flow, before) < 0)) {
                    cut(node, end);
                }
            }
        }
    }

    /** Whether the text ends behind a heading, or a signature, an annex or the safeguards follow. */
    private static boolean closesPart(Flow flow, Node node, @Nullable Node next) {
        return next == null
                || next.start() > node.end()
                || next.marker().style() == Marker.Style.ANNEX
                || (next.parent() == null
                        && node.parent() != null
                        && GeneralParts.isSafeguard(GeneralParts.title(flow, next)));
    }

    /** What a heading holds is held by those above it, too. */
    private static void cut(Node node, int end) {
        int whole = node.end();
        for (Node above = node;
                above != null && above.end() == whole && above.marker().style() != Marker.Style.ANNEX;
                above = above.parent()) {
            above.endAt(end);
        }
    }

    /** Where the first paragraph begins that stands behind who does it and speaks to all; -1 when none does. */
    private static int closing(Flow flow, Node node) {
        boolean named = false;
        int start = node.contentStart();
        int stop = flow.chars().indexOf(Flow.BREAK, start, node.end());
        while (stop >= 0 && stop + 1 < node.end()) {
            named = named || DUTY.matcher(flow.substring(start, stop)).find();
            start = stop + 1;
            named = named || flow.leavesOut(start);
            if (named && speaksToAll(flow.substring(start, Math.min(node.end(), start + NEAR)))) {
                return start;
            }
            stop = flow.chars().indexOf(Flow.BREAK, start, node.end());
        }
        return -1;
    }

    private static boolean speaksToAll(String paragraph) {
        return GeneralParts.isOfItself(paragraph)
                || SPEAKS_TO_ALL.matcher(paragraph).lookingAt();
    }
}
