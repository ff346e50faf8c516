package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** The words in a line that label a field of the catalogue: 索 引 号：X 文号：Y. */
final class CatalogueLabels {
    private static final int LONGEST = 14;

    private static final Words GLUED = Words.of("成文日期 发文日期 发布日期 印发日期 生成日期 发文字号 发文机关 发布机构 索引号 主题分类 公开方式");

    private CatalogueLabels() {}

    /** Start and end (behind the colon) of each label. */
    static List<int[]> in(Text text, Range range) {
        var labels = new ArrayList<int[]>();
        String folded = text.folded();
        for (int colon = folded.indexOf(':', range.start(), range.end());
                colon >= 0;
                colon = folded.indexOf(':', colon + 1, range.end())) {
            int floor = labels.isEmpty() ? range.start() : labels.getLast()[1];
            int start = start(folded, floor, colon);
            if (start >= 0) {
                labels.add(new int[] {start, colon + 1});
            }
        }
        return labels;
    }

    /** The longest label that ends at the colon and begins at a blank. */
    private static int start(String folded, int floor, int colon) {
        for (int start = Math.max(floor, colon - LONGEST); start < colon; start++) {
            boolean edge = start == floor
                    || Character.isWhitespace(folded.charAt(start - 1))
                    || "[【(".indexOf(folded.charAt(start - 1)) >= 0;
            if (edge && HeaderField.of(folded.substring(start, colon)) != null) {
                return start;
            }
        }
        return glued(folded, floor, colon);
    }

    /** 发文机关：县政府办公室成文日期：…: a label that lost the blank before it, where it can be nothing else. */
    private static int glued(String folded, int floor, int colon) {
        int start = GLUED.endingAt(folded, colon, floor);
        return start > 0 ? colon - start : -1;
    }
}
