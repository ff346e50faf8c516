package org.paodao.supervision.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invented content for trying a template out, long enough that tables go on over pages. */
final class SamplePapers {
    private static final int ROWS = 12;
    private static final String TEXT = "示例：请结合实际抓紧推进老旧小区电梯加装，对尚未开工的点位逐一明确责任人和开工时间，协调解决管线迁改、资金筹集等问题，"
            + "确保年内完成既定任务；对群众反映集中的问题，要上门听取意见，及时答复。\n示例：推进过程中遇到跨部门事项的，由牵头单位召集会商，仍不能解决的及时报告。";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("office", "示例区督查办公室"),
            Map.entry("number", "示督〔2026〕12号"),
            Map.entry("title", "关于加快老旧小区加装电梯的督查事项（示例）"),
            Map.entry("source", "领导批示"),
            Map.entry("givenBy", "张示例"),
            Map.entry("givenOn", "2026年3月2日"),
            Map.entry("assignedOn", "2026年3月3日"),
            Map.entry("urgency", "紧急"),
            Map.entry("text", TEXT),
            Map.entry("due", "2026年3月31日"),
            Map.entry("rule", "领导批示，紧急，5个工作日（示例）"),
            Map.entry("date", "2026年3月3日"),
            Map.entry("contact", "李示例　0000-0000000"),
            Map.entry("unit", "示例区建设局"),
            Map.entry("demand", "请倒排工期，逐点位销号，并说明未按期推进的原因。"),
            Map.entry("state", "已完成选址12处，开工7处。"),
            Map.entry("answerBy", "2026年4月3日"),
            Map.entry("overdue", "截至今日已超期2个工作日。"),
            Map.entry("result", "已办结"),
            Map.entry("leader", "王示例"),
            Map.entry("period", "2026年3月9日至3月11日"),
            Map.entry("meeting", "第3次工作例会"),
            Map.entry("summary", "本次盘点涉及以下议题，数据截至2026年3月31日。"),
            Map.entry("chair", "张示例"),
            Map.entry("present", "李示例、王示例、赵示例"),
            Map.entry("absent", "陈示例（公务）"),
            Map.entry("place", "示例区行政中心一号会议室"));
    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("unit", "示例区建设局"),
            Map.entry("role", "协办"),
            Map.entry("task", "负责点位的管线迁改协调和质量安全监督，每周报送进展。"),
            Map.entry("on", "2026年3月9日"),
            Map.entry("by", "示例区建设局"),
            Map.entry("text", "完成点位复核，与业主代表会商两次，形成方案并公示。"),
            Map.entry("title", "老旧小区加装电梯（示例）"),
            Map.entry("due", "2026年3月31日"),
            Map.entry("state", "在办"),
            Map.entry("evidence", "现场照片三张、点位台账（示例）。"),
            Map.entry("demand", "限期整改，举一反三排查同类点位。"));

    private SamplePapers() {}

    static PaperContent of(PaperKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.fields().forEach(name -> fields.put(name, WORDS.getOrDefault(name, "示例")));
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        kind.tables().forEach((table, columns) -> tables.put(table, rows(columns, kind)));
        return new PaperContent(fields, tables);
    }

    private static List<Map<String, String>> rows(Set<String> columns, PaperKind kind) {
        List<Map<String, String>> rows = new ArrayList<>();
        int count = kind == PaperKind.STOCKTAKE ? 3 : ROWS;
        for (int number = 1; number <= count; number++) {
            Map<String, String> row = new HashMap<>();
            for (String column : columns) {
                row.put(column, column.equals("number") ? String.valueOf(number) : CELLS.getOrDefault(column, "示例"));
            }
            rows.add(row);
        }
        return rows;
    }
}
