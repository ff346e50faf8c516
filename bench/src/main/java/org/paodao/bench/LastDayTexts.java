package org.paodao.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a unit says of an item: a few hundred letters, another for each version. */
final class LastDayTexts {
    private static final int BEHIND = 9;
    private static final String BODY = """
            一是围绕年度目标细化分工，按周调度、按月对账，示例点位已完成选址和前期手续；
            二是会同相关单位开展现场踏勘三次，协调解决管线迁改、临时用地等问题五项；
            三是本月完成投资示例数一百二十万元，累计完成全年目标的六成以上，群众满意度持续提升。""";

    private LastDayTexts() {}

    /** What is typed into the form, by field, when it is sent. */
    static Map<String, String> of(int item, int draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("progress", "第%d项（第%d稿，示例）：%s".formatted(item, draft, BODY));
        fields.put("onSchedule", item % BEHIND == 0 ? "no" : "yes");
        fields.put("scheduleReason", item % BEHIND == 0 ? "第%d项用地批复较晚（示例）".formatted(item) : "");
        fields.put("percent", "");
        fields.put("percentReason", "");
        fields.put("problems", "第%d项：用地指标和资金仍有缺口（示例）。".formatted(item));
        fields.put("nextSteps", "下月完成第%d项主体施工，组织中期评估（示例）。".formatted(item));
        fields.put("help", "");
        fields.put("helpFrom", "");
        fields.put("references", "示例文件〔2023〕%d号".formatted(item));
        return fields;
    }

    /** As much of it as was typed when the form kept itself for the n-th time of so many. */
    static Map<String, String> typed(int item, int draft, int n, int of) {
        Map<String, String> fields = of(item, draft);
        String progress = fields.get("progress");
        fields.put("progress", progress == null ? "" : progress.substring(0, progress.length() * n / (of + 1)));
        return fields;
    }
}
