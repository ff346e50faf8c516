package org.paodao.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts made to be slow to read: each repeats what one of the reader's loops has to hold in mind. */
final class HostileTexts {
    private static final String HEAD = "示例市2024年工作要点\n";

    /** What is repeated, by a name that figures bear; {@code %d} becomes the number of the repetition. */
    private static final Map<String, String> REPEATED = repeated();

    private static final Map<String, String> TABLES = Map.of(
            "table", "序号\t任务\t牵头单位\t完成时限\n",
            "pressed", "序号\n任务\n牵头单位\n完成时限\n",
            "pressed-broken", "序号\n任务\n牵头单位\n完成时限\n");

    private HostileTexts() {}

    private static Map<String, String> repeated() {
        var all = new LinkedHashMap<String, String>();
        words(all);
        signs(all);
        return all;
    }

    private static void words(Map<String, String> all) {
        all.put("annexes", "附件：1.任务表 2.名单 3.清单 4.台账\n附件9\n一、做好工作。\n");
        all.put("annex-words", "附件：附表：附录 附件：");
        all.put("goals", "一、工作目标\n增长5%以上。\n二、做好入学（市教育局负责，6月底前完成）\n");
        all.put("general", "一、总体要求\n力争增长5%以上。\n二、做好入学（市教育局负责）\n");
        all.put("goal-sentences", "预期目标：生产总值增长%d%%以上。");
        all.put("goal-sentences-by-line", "预期目标：生产总值增长%d%%以上。\n");
        all.put("nested-brackets", "（〔【(");
        all.put("unclosed-brackets", "（责任单位：市教育局");
        all.put("unclosed-titles", "《关于做好");
        all.put("unclosed-quotes", "“工作‘任务");
        all.put("closed-titles", "《关于做好%d工作的意见》、");
        all.put("units", "市教育局、");
        all.put("unit-roles", "市教育局牵头，市公安局配合，");
        all.put("unit-labels", "责任单位：市教育局 ");
        all.put("unit-lines", "一、做好入学工作。\n牵头单位：市教育局\n");
        all.put("unit-brackets", "一、做好入学工作（牵头单位：市教育局；配合单位：市公安局）。\n");
        all.put("spoken", "由市教育局牵头，会同市公安局做好");
        all.put("one-line", "做好入学准备工作");
        all.put("headings", "一、做好入学工作。\n");
        all.put("runs", "1.做好入学2.做好升学3.做好就学");
        all.put("styles", "第一章 一、（一）1.（1）①一是做好");
        all.put("digits", "1234567890");
    }

    private static void signs(Map<String, String> all) {
        all.put("decimals", "1.1.");
        all.put("percent", "1%2％3个4万");
        all.put("dates", "2024年12月31日");
        all.put("dates-by-line", "2024年12月31日\n");
        all.put("deadlines", "年底前6月底前三季度末每年每月");
        all.put("spans", "2024年至2025年—2026年");
        all.put("numerals", "十二三百千万亿");
        all.put("row", "任务\t");
        all.put("rows", "序号\t任务\t牵头单位\t完成时限\n%d\t入学\t市教育局\t6月底前\n");
        all.put("table", "%d\t入学%d\t市教育局\t6月底前\n");
        all.put("pipes", "|");
        all.put("pressed-heads", "序号\n任务\n牵头单位\n完成时限\n");
        all.put("pressed", "%d\n入学%d\n市教育局\n6月底前\n");
        all.put("pressed-broken", "%d\n入学\n市教育局\n");
        all.put("short-lines", "入学\n");
        all.put("numbers", "%d\n");
        all.put("blanks", "　 ");
        all.put("breaks", "\n");
        all.put("page-numbers", "- 1 -\n");
        all.put("signed", "市教育局\n2024年1月1日\n");
        all.put("labels", "文号：发文机关：索引号：");
        all.put("claims", "共12项任务、36个项目，");
        all.put("claim-sections", "一、总体目标\n推进12项重点任务：\n");
        all.put("nested-claims", "第一章 推进\n一、推进2项重点任务：\n（一）推进3项重点任务：\n");
        all.put("goal-items", "一、年度目标\n二、年度任务\n（一）入学（市教育局负责）\n");
        all.put("one-amount-clause", "新增12家3个4万吨");
        all.put("policies", "现将《通知》简称《通知》印发");
        all.put("questions", "问：如何做好？");
    }

    static Iterable<String> names() {
        return REPEATED.keySet();
    }

    /** The named text of about so many bytes in UTF-8. */
    static String ofBytes(String name, int bytes) {
        String unit = REPEATED.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("No hostile text " + name);
        }
        var text = new StringBuilder(HEAD);
        append(text, name, unit, bytes / 2);
        text.append("\n一、做好入学工作（市教育局负责）\n");
        append(text, name, unit, bytes / 2);
        return text.append("\n二、做好升学工作（市教育局负责）\n").toString();
    }

    private static void append(StringBuilder text, String name, String unit, int bytes) {
        text.append(TABLES.getOrDefault(name, ""));
        for (int size = 0, n = 1; size < bytes; n++) {
            String next = unit.replace("%d", Integer.toString(n)).replace("%%", "%");
            text.append(next);
            size += bytes(next);
        }
    }

    private static int bytes(String text) {
        return text.chars().map(c -> c < 0x80 ? 1 : 3).sum();
    }
}
