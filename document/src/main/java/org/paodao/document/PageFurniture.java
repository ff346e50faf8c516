package org.paodao.document;

import java.util.List;

/** Lines that belong to the page or the web site, not to the document. */
final class PageFurniture {
    private static final int LONGEST = 60;
    private static final List<String> STARTS = List.of(
            "当前位置", "您当前的位置", "您的位置", "首页>", "首页 >", "字号:", "字体:", "【字体", "[字体", "字体大小", "浏览次数", "阅读次数", "浏览量", "点击数",
            "打印本页", "关闭窗口", "扫一扫", "分享到", "分享:", "上一篇", "下一篇", "责任编辑:", "编辑:", "网站地图", "版权所有", "主办单位:版权", "相关解读",
            "相关链接", "相关附件", "【打印", "[打印", "打印 ", "视力保护色");

    private PageFurniture() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && (isPageNumber(line) || STARTS.stream().anyMatch(line::startsWith));
    }

    /** {@code 3}, {@code - 3 -}, {@code — 3 —}, {@code 3/10}, {@code 第3页 共10页}, {@code Page 3 of 10}. */
    private static boolean isPageNumber(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (" -—–―──·_/~=,第页共PpAaGgEeOoFf".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 6 && (digits <= 4 || line.indexOf('/') > 0 || line.indexOf('页') > 0);
    }
}
