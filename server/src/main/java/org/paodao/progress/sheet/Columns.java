package org.paodao.progress.sheet;

import java.util.List;
import org.paodao.progress.sheet.Layout.Column;
import org.paodao.progress.sheet.Layout.Part;

/** The columns of each layout from left to right, with their headings as printed. */
final class Columns {
    private static final List<Column> LIANDU = List.of(
            Column.of("分类", Part.CATEGORY),
            Column.of("序号", Part.NUMBER),
            Column.of("事项", Part.NAME),
            Column.of("责任单位", Part.ASSISTING),
            Column.of("牵头单位", Part.LEAD),
            Column.of("一季度进展", Part.REPORT),
            Column.of("二季度进展", Part.REPORT),
            Column.of("三季度进展", Part.REPORT),
            Column.of("四季度进展", Part.REPORT));

    private static final List<Column> KEQIAO = List.of(
            Column.of("序号", Part.NUMBER),
            Column.of("工作任务", Part.NAME),
            Column.of("责任单位", Part.UNITS),
            Column.of("{0}季度目标", Part.QUARTER_GOAL),
            Column.of("进展情况、存在问题及下一步打算", Part.REPORT),
            Column.of("目标完成情况(顺利推进)", Part.REPORT));

    private static final List<Column> CHONGCHUAN = List.of(
            Column.of("序号", Part.NUMBER),
            Column.of("主要任务", Part.NAME),
            Column.of("全年目标任务", Part.YEAR_GOAL),
            Column.of("分管领导", Part.LEADER),
            Column.of("牵头单位", Part.LEAD),
            Column.of("责任主体与协同单位", Part.ASSISTING),
            Column.of("1-10月推进", Part.REPORT),
            Column.of("1-11月推进", Part.REPORT),
            Column.of("是否达序", Part.REPORT),
            Column.of("说明", Part.REPORT));

    private static final List<Column> XIANGSHAN = List.of(
            Column.of("序号", Part.NUMBER),
            Column.of("重点工作", Part.NAME),
            Column.of("责任领导", Part.LEADER),
            Column.of("责任科室", Part.SECTION),
            Column.of("攻坚目标任务", Part.YEAR_GOAL),
            Column.of("工作任务安排", Part.MEASURES),
            Column.of("第二季度完成情况", Part.REPORT));

    private static final List<Column> SHAOXING = List.of(
            Column.of("序号", Part.NUMBER),
            Column.of("内容与要求", Part.NAME),
            Column.of("进展情况", Part.REPORT),
            Column.of("责任单位", Part.UNITS));

    private static final List<Column> ZHAOQING = List.of(
            Column.of("大类", Part.CATEGORY),
            Column.of("序号", Part.NUMBER),
            Column.of("工作任务", Part.NAME),
            Column.of("分管市领导", Part.LEADER),
            Column.of("牵头单位及主要负责人", Part.LEAD_AND_PERSON),
            Column.of("落实进展", Part.REPORT));

    private static final List<Column> CHANGXING = List.of(
            Column.of("责任领导", Part.LEADER),
            Column.of("序号", Part.NUMBER),
            Column.of("工作任务", Part.NAME),
            Column.of("牵头单位", Part.LEAD),
            Column.of("责任单位", Part.ASSISTING),
            Column.of("完成时限", Part.DEADLINE));

    private Columns() {}

    static List<Column> of(Layout layout) {
        return switch (layout) {
            case LIANDU -> LIANDU;
            case KEQIAO -> KEQIAO;
            case CHONGCHUAN -> CHONGCHUAN;
            case XIANGSHAN -> XIANGSHAN;
            case SHAOXING -> SHAOXING;
            case ZHAOQING -> ZHAOQING;
            case CHANGXING -> CHANGXING;
        };
    }
}
