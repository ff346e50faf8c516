package org.paodao.document;

/** Calls for applications, whose headings say who may apply, with which papers and how: they set nobody a task. */
final class Applications {
    private static final Words HEADINGS = Words.of("""
            申报条件 申报对象 申报范围 申报材料 申报程序 申报流程 申报时间 申报要求 申报方式 申报办法 申报主体 申报单位 申报单位条件 申报资格
            申请条件 申请对象 申请材料 申请程序 申请流程 申请时间 申请方式 报名条件 报名对象 报名材料 报名时间 报名方式 报名办法 报名要求""");
    private static final String FIRST = "一、";
    private static final int FEWEST = 2;

    private Applications() {}

    /** Whether the first heading is one of these, or several are. */
    static boolean are(Flow flow) {
        String chars = flow.chars();
        int headings = 0;
        for (int at = chars.indexOf('、'); at > 0; at = chars.indexOf('、', at + 1)) {
            int start = at + 1;
            while (start < chars.length() && Flow.isBlank(chars.charAt(start))) {
                start++;
            }
            if (Numerals.isChinese(chars.charAt(at - 1)) && HEADINGS.at(chars, start, chars.length()) > 0) {
                headings += chars.startsWith(FIRST, at - 1) ? FEWEST : 1;
            }
        }
        return headings >= FEWEST;
    }
}
