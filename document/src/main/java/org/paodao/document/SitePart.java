package org.paodao.document;

import java.util.List;
import java.util.Set;

/** A line above a title that names a part of the web site it was copied from: 政策解读, or the place it lists plans of. */
final class SitePart {
    private static final int LONGEST_PLACE = 6;
    private static final String DIVISIONS = "省市县区州盟旗镇乡";

    private static final Set<String> NAMES = Set.of(
            "政策",
            "政策解读",
            "政策原文",
            "政策文件",
            "政策法规",
            "政策发布",
            "政策公开",
            "最新政策",
            "相关政策",
            "原文",
            "文件原文",
            "文件公开",
            "政府文件",
            "部门文件",
            "其他文件",
            "行政规范性文件",
            "规范性文件",
            "政府公报",
            "政务公开",
            "信息公开",
            "政府信息公开",
            "主动公开",
            "法定主动公开",
            "法定主动公开内容",
            "公告公示",
            "公示公告",
            "通知公告",
            "通知公示",
            "规划计划",
            "计划规划",
            "计划总结",
            "工作动态",
            "政务动态",
            "要闻动态",
            "新闻动态",
            "新闻中心",
            "重点领域信息公开",
            "公开目录",
            "专题专栏",
            "返回主站",
            "返回首页",
            "返回主页",
            "返回上页",
            "返回顶部",
            "网站首页",
            "网站导航",
            "网站支持IPv6",
            "政府网站",
            "长者模式",
            "适老模式",
            "关怀模式",
            "无障碍",
            "无障碍阅读",
            "无障碍浏览",
            "繁体版",
            "移动版",
            "手机版");

    private static final List<String> CHROME = List.of(
            "首页", "收藏", "切换到", "无障碍", "长辈", "登录", "注册", "政策文件库", "信息公开平台", "浏览", "门户网站", ">>", "【切换】", "当前位置", "现在的位置",
            "智能问答");

    /** Signs between the parts of a page's address. */
    private static final List<String> CRUMBS = List.of(">", ">>", "->", "-->");

    private SitePart() {}

    /**
     * Whether a line is no part of the title below it.
     *
     * @param next what stands behind it
     */
    static boolean is(String line, String next) {
        return NAMES.contains(line) || isPlaceOf(line, next) || isCode(line) || (isLabel(line) && isCode(next));
    }

    /** Whether a line holds words of a page's own, or is a sign between the parts of its address. */
    static boolean holds(String line) {
        return isCrumb(line) || CHROME.stream().anyMatch(line::contains);
    }

    static boolean isCrumb(String line) {
        return CRUMBS.contains(line);
    }

    /** 【引证码】 before XYZ.3.15: the mark by which a collection cites a document. */
    private static boolean isLabel(String line) {
        return line.startsWith("【") && line.indexOf('】') == line.length() - 1;
    }

    private static boolean isCode(String line) {
        return line.indexOf('.') > 0 && line.chars().noneMatch(Character::isIdeographic);
    }

    /** 南充 above 南充市人民政府办公室关于…: nobody says the place twice. */
    private static boolean isPlaceOf(String line, String next) {
        return line.length() <= LONGEST_PLACE
                && next.length() > line.length() + 1
                && next.startsWith(line)
                && (DIVISIONS.indexOf(next.charAt(line.length())) >= 0
                        || DIVISIONS.indexOf(line.charAt(line.length() - 1)) >= 0);
    }
}
