package org.paodao.document;

import java.util.List;

/** Words in which titles of documents end that are no plans. */
final class KindWords {
    /** Lists of what somebody may or must decide, not of what is to be done. */
    static final List<String> RIGHTS = List.of("权责清单", "权力清单", "负面清单", "服务事项清单", "许可事项清单", "审批事项清单", "证明事项清单");

    static final List<String> REGULATION = List.of(
            "办法", "规定", "细则", "条例", "规则", "章程", "规程", "组成人员", "成员名单", "领导小组", "的报告", "的汇报", "的请示", "专项报告", "分析报告",
            "指导书", "制度", "预案", "办公室");
    static final List<String> OTHER_KINDS = List.of(
            "批复", "公示", "公告", "名单", "纪要", "议程", "倡议书", "启事", "讣告", "工作总结", "年度报告", "任免", "任职", "免职", "答复", "回复", "复函",
            "办理情况", "完成情况", "进展情况", "落实情况", "情况的通报", "情况通报", "督查通报", "情况的报告", "情况报告", "情况汇报", "情况的汇报", "工作汇报", "自查报告",
            "述职报告", "调研报告", "情况汇总表", "情况统计表", "情况一览表", "进展情况表", "完成情况表", "落实情况表");

    private static final List<String> SHOWS = List.of("》的公示", "》的公告");

    private KindWords() {}

    /** The name of what a public notice shows, 关于《…方案》的公示; empty when the title is another one. */
    static String shownIn(String title) {
        for (String shows : SHOWS) {
            if (title.endsWith(shows)) {
                String name = title.substring(0, title.length() - shows.length());
                return name.substring(name.indexOf('《') + 1);
            }
        }
        return "";
    }
}
