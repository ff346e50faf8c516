package org.paodao.document;

import java.util.List;

/** Tells by their titles letters that ask for papers, figures, opinions or people, or say how to apply for something, and set nobody a task. */
final class AskingLetters {
    private static final List<String> ASKED = List.of(
            "征集", "申报", "报送", "填报", "征订", "征求", "会签", "培训", "培训班", "竞赛", "评选", "调研", "继续教育", "推荐", "抽调", "统计报表", "调查",
            "述职", "评议考核", "民主生活会", "发行", "信息统计", "审查意见", "考试", "统考", "测试", "评审", "鉴定");
    private static final List<String> ASKS =
            List.of("关于征集", "关于商请会签", "关于会签", "关于征求", "关于再次征求", "关于进一步征求", "关于推荐", "关于填报", "关于报送", "关于征订", "关于抽调");
    private static final List<String> PLANS = List.of("方案", "计划", "要点", "措施", "分工", "任务", "清单", "规划", "行动");
    /** What a title adds to what it is about. */
    private static final List<String> ADDED =
            List.of("有关工作", "相关工作", "工作", "活动", "展播", "意见建议", "意见", "有关事项", "情况", "的");

    private static final List<String> MATTERS = List.of("有关问题", "有关事项", "相关问题", "相关事项", "若干问题", "具体问题");
    /** What somebody applies for at an office: 简化退休手续有关问题. */
    private static final List<String> PROCEDURES = List.of("手续", "资质", "资格", "申领", "证书", "登记", "备案", "参保", "缴费");

    private AskingLetters() {}

    /** @param about the title without the kind of letter it is */
    static boolean is(String about) {
        if (PLANS.stream().anyMatch(about::endsWith)) {
            return false;
        }
        boolean matters = MATTERS.stream().anyMatch(about::endsWith);
        if (matters && PROCEDURES.stream().anyMatch(about::contains)) {
            return true;
        }
        return ASKS.stream().anyMatch(about::contains) || ASKED.stream().anyMatch(bare(about)::endsWith);
    }

    private static String bare(String about) {
        String bare = about;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String added : ADDED) {
                if (bare.endsWith(added) && ASKED.stream().noneMatch(bare::endsWith)) {
                    bare = bare.substring(0, bare.length() - added.length());
                    shorter = true;
                }
            }
        }
        return bare;
    }
}
