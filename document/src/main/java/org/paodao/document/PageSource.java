package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** 来源：县教育局 at the head of a page, where nothing else says who issued it. */
final class PageSource {
    private static final String LABEL = "来源:";
    private static final int HEAD = 400;
    private static final Words OFFICES = Words.of("局 厅 委 办 政府 办公室 委员会 管委会");
    /** Labels that run into the name. */
    private static final Words NEXT = Words.of("阅读 浏览 点击 访问 编辑 责任编辑 作者 字体 字号 发布 发表 时间 日期");

    private PageSource() {}

    static @Nullable Found<String> in(Text text, UnitNames names) {
        String page = text.folded();
        int label = page.indexOf(LABEL, 0, Math.min(page.length(), HEAD));
        if (label < 0) {
            return null;
        }
        int start = label + LABEL.length();
        while (start < page.length() && page.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < page.length()
                && !Character.isWhitespace(page.charAt(end))
                && NEXT.at(page, end, page.length()) == 0) {
            end++;
        }
        String name = page.substring(start, end);
        boolean office = OFFICES.end(name) && names.isSure(name);
        return office ? new Found<>(name, new Range(start, end), "header.source", 95) : null;
    }
}
