package org.paodao.document;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines that belong to the page or the web site, not to the document. */
final class PageFurniture {
    private static final int LONGEST = 60;
    private static final Words STARTS = Words.among(
            "当前位置", "今天是", "您当前的位置", "您的位置", "首页>", "首页 >", "字号:", "字体:", "大 中 小", "【字体", "[字体", "字体大小", "浏览次数", "阅读次数",
            "浏览量", "点击数", "打印本页", "关闭窗口", "扫一扫", "分享到", "分享:", "上一篇", "下一篇", "责任编辑:", "编辑:", "网站地图", "版权所有", "主办单位:版权",
            "相关解读", "相关链接", "相关附件", "【打印", "[打印", "打印 ", "视力保护色");

    /** Names of the parts of a page. */
    private static final Set<String> ALONE =
            Set.of("文章属性", "正文", "全文", "正文内容", "文件正文", "政策正文", "信息正文", "文件内容", "文件全文", "政策全文", "信息全文", "基本信息", "文件信息");

    /** What a web site says of itself at its foot, wherever in the line. */
    private static final Words FOOT = Words.among("版权所有", "ICP备", "公网安备", "网站标识码", "建议使用", "浏览器访问", "网站举报", "网站监督");

    /** Who runs a web site, with the way to reach it on the same line. */
    private static final Pattern HOSTED = Pattern.compile("(?:主办|承办)单位:[^。]{2,40}(?:联系方式|联系电话|咨询电话|联系我们|邮编|邮政编码).*");

    private static final int LONGEST_FOOT = 120;

    private static final Pattern PAGE_OF = Pattern.compile("\\s\\d{1,3}/\\d{1,3}$");
    private static final Pattern PRINTED_AT =
            Pattern.compile("\\d{1,4}/\\d{1,2}/\\d{1,4},? (?:[上下]午)?\\d{1,2}:\\d{2}(?:\\s|$)");

    private PageFurniture() {}

    static boolean is(String line) {
        return (line.length() <= LONGEST && (isPageNumber(line) || isOfSite(line)))
                || (line.length() <= LONGEST_FOOT && isPrinted(line))
                || (line.length() <= LONGEST_FOOT
                        && line.indexOf('。') < 0
                        && (FOOT.in(line) || HOSTED.matcher(line).matches()));
    }

    /** A part of the web site, beside which a line ends; between two pages of paper it may go on. */
    static boolean isOfSite(String line) {
        return ALONE.contains(line) || STARTS.begin(line);
    }

    /** {@code 2031/3/1 10:05 …} and {@code https://… 1/3}: what a browser prints above and below a page. */
    private static boolean isPrinted(String line) {
        boolean address = line.startsWith("file:///") || line.startsWith("http://") || line.startsWith("https://");
        return (address && PAGE_OF.matcher(line).find())
                || PRINTED_AT.matcher(line).lookingAt();
    }

    /** {@code — 3 —} and {@code 第3页}: the number of a page that can be nothing else. */
    static boolean isMarkedPage(String line) {
        return isPageNumber(line) && !Numerals.isDigit(line.charAt(0));
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
