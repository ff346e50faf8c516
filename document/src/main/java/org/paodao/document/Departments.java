package org.paodao.document;

import java.util.List;
import java.util.Set;

/** Departments called by their field alone: 公安、安监部门, 公安、安监等部门, 县质监、工商. */
final class Departments {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final Words SUMS = Words.among("等部门", "等有关部门", "等相关部门", "等职能部门", "等单位", "等有关单位", "等相关单位", "等各部门");
    static final Set<String> FIELDS = Set.of(
            "公安", "交警", "司法", "民政", "财政", "审计", "统计", "税务", "工商", "质监", "安监", "经贸", "经信", "工信", "发改", "科技", "教育", "卫生",
            "卫健", "人社", "医保", "住建", "建设", "规划", "国土", "自然资源", "环保", "生态环境", "交通", "交通运输", "公路", "水利", "水务", "农业",
            "农业农村", "农机", "林业", "渔业", "畜牧", "商务", "文化", "旅游", "文旅", "体育", "广电", "宣传", "组织", "统战", "编办", "信访", "应急",
            "应急管理", "消防", "气象", "地震", "城管", "综合执法", "市场监管", "食药监", "食品药品监管", "药监", "物价", "粮食", "通信", "电力", "邮政", "海关",
            "检察", "法院", "残联", "妇联", "工会", "共青团");
    /** 强化部门协同 says what is done. */
    private static final Words DEEDS = Words.of("建立 形成 构建 强化 加强 完善 健全 优化 深化 注重 促进 推动 打通");

    private static final String LEVELS = "省市区县州旗镇乡";

    private Departments() {}

    /** Whether names beside each other are departments: summed up as such at their end, or all of them well-known fields. */
    static boolean are(Flow flow, List<Range> beside) {
        if (beside.isEmpty()) {
            return false;
        }
        Range last = beside.getLast();
        int first = beside.getFirst().start();
        if (DEEDS.at(flow.chars(), first, Math.min(first + SHORTEST, last.end())) > 0) {
            return false;
        }
        return flow.substring(last.start(), last.end()).endsWith("部门")
                || SUMS.at(flow.chars(), last.end(), flow.length()) > 0
                || areFields(flow, beside);
    }

    private static boolean areFields(Flow flow, List<Range> beside) {
        for (Range one : beside) {
            if (!isField(flow.substring(one.start(), one.end()))) {
                return false;
            }
        }
        return true;
    }

    /** 公安, 县公安, 区县公安, 各级公安. */
    static boolean isField(String name) {
        int from = name.startsWith("各级") ? 2 : 0;
        while (from < name.length() && LEVELS.indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        return FIELDS.contains(name.substring(from));
    }

    /** Whether an office whose field is known begins here: 民政局. */
    static boolean beginsField(String chars, int at) {
        for (int end = at + SHORTEST; end < Math.min(chars.length(), at + SHORTEST * 3); end++) {
            if ("局委办厅部".indexOf(chars.charAt(end)) >= 0 && FIELDS.contains(chars.substring(at, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word beside departments may be one: a few Chinese characters and nothing else. */
    static boolean mayBe(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && name.chars().allMatch(Character::isIdeographic);
    }
}
