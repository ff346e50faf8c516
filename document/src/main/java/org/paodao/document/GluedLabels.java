package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Labels that follow right behind other words where a text lost its line breaks: 县教育局配合单位：县财政局. */
final class GluedLabels {
    private static final Words LABELS = Words.of("""
            牵头单位: 责任单位: 配合单位: 牵头部门: 责任部门: 配合部门: 参与单位: 主办单位: 协办单位: 承办单位: 协助单位: 协同单位: 参加单位: 落实单位: 督导单位: 督办单位: 验收单位:
            责任站所: 牵头站所: 责任科室: 责任处室: 责任领导: 分管领导: 牵头领导: 完成时限: 完成时间: 时限要求: 时间节点: 办结时限: 整改时限: 完成期限: 完成日期:""");

    /** 牵头责任单位: is one label. */
    private static final Words LONGER = Words.of("牵头 配合 共同 主体 主要 次要 第一 第二 具体 直接 协同 协助 相关 其他 其它 属地 主办 协办");

    private GluedLabels() {}

    /** Whether such a label starts here. */
    static boolean at(String flow, int place) {
        return LABELS.at(flow, place, flow.length()) > 0 && LONGER.endingAt(flow, place, 0) == 0;
    }

    /** Where labels start within a stretch, its own beginning left out. */
    static List<Integer> within(String flow, int start, int end) {
        var places = new ArrayList<Integer>();
        for (int i = start + 1; i < end; i++) {
            if (LABELS.at(flow, i, end) > 0 && LONGER.endingAt(flow, i, start) == 0) {
                places.add(i);
            }
        }
        return places;
    }
}
