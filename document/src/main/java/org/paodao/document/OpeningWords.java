package org.paodao.document;

import java.util.List;
import java.util.regex.Pattern;

/** Tells by the words with which a document opens what it is. */
final class OpeningWords {
    private static final List<String> PLANS = List.of(
            "印发给你们", "印发你们", "如下意见", "以下措施", "如下措施", "制定如下", "提出以下", "提出如下", "通知如下", "安排如下", "方案如下", "计划如下", "分工如下",
            "分解如下", "任务如下", "分工方案", "工作要点");
    private static final List<String> SETS_DOWN = List.of("制定本", "制订本", "编制本", "特制定此", "制订此", "制定此");
    private static final Words RULES = Words.of("办法 条例 规定 细则 规则 章程 规程 制度 标准 规范 预案");
    private static final Words CARRIES_OUT = Words.of("实施 管理 工作 暂行");
    private static final List<String> TELLS = List.of("通报如下", "公示如下", "公布如下", "汇报如下", "报告如下", "总结如下");
    private static final List<String> TOLD = List.of("进度", "情况", "结果", "进展", "成效");
    private static final List<String> TASKS = List.of("、主要任务", "、重点任务", "、工作任务", "、任务分工", "、责任分工");
    private static final List<String> SHOWN = List.of("予以公示", "公示如下", "予以公布", "公布如下");
    private static final Words DIVIDED = Words.of("任务分解 目标分解 任务分解情况 目标分解情况 任务分解表 责任分解情况");
    private static final Words HOLDS = Words.of("举行 召开 举办");
    private static final Words CONFERENCES = Words.of("新闻发布会 新闻通气会 媒体通气会 政策吹风会 例行吹风会 记者见面会");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日|近日|日前|今天|今日");
    private static final int NEAR = 12;

    private OpeningWords() {}

    static boolean ofAPlan(String head) {
        return PLANS.stream().anyMatch(head::contains)
                || SETS_DOWN.stream().anyMatch(words -> setsDown(head, words))
                || SHOWN.stream().anyMatch(words -> showsTasks(head, words));
    }

    /** 现将…目标任务分解情况予以公示: what is to be done is shown to everybody. */
    private static boolean showsTasks(String head, String words) {
        int at = head.indexOf(words);
        return at > 0 && DIVIDED.endingAt(head, at, 0) > 0;
    }

    /** Whether a heading announces tasks: 二、主要任务和责任分工. */
    static boolean headsTasks(String head) {
        return TASKS.stream().anyMatch(head::contains);
    }

    /** 制定本行动计划, but not 制定本办法 or 本实施细则. */
    private static boolean setsDown(String head, String words) {
        int at = head.indexOf(words);
        int named = at + words.length();
        return at >= 0 && RULES.at(head, named + CARRIES_OUT.at(head, named, head.length()), head.length()) == 0;
    }

    /** 某市政府新闻办举行…新闻发布会: the first sentence tells of one that was held. */
    static boolean ofAPressConference(String head) {
        int end = head.indexOf('。');
        String first = end < 0 ? head : head.substring(0, end);
        int held = HOLDS.first(first, 0, first.length());
        return held >= 0
                && CONFERENCES.first(first, held, first.length()) > held
                && DAY.matcher(first).find();
    }

    /** 现将1至7月实施进度通报如下: what has been done, whoever is named in it. */
    static boolean ofAReport(String head) {
        if (head.contains("此次通报") || head.contains("本次通报")) {
            return true;
        }
        for (String tells : TELLS) {
            int at = head.indexOf(tells);
            String before = at < 0 ? "" : head.substring(Math.max(0, at - NEAR), at);
            if (!showsTasks(head, tells) && TOLD.stream().anyMatch(before::contains)) {
                return true;
            }
        }
        return false;
    }
}
