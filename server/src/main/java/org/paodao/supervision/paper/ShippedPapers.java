package org.paodao.supervision.paper;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates that come with Paodao, in the layout of official papers. They hold until the office puts one of its own in force. */
final class ShippedPapers {
    private static final Map<PaperKind, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private ShippedPapers() {}

    static byte[] of(PaperKind kind) {
        return WRITTEN.computeIfAbsent(kind, ShippedPapers::write).clone();
    }

    private static byte[] write(PaperKind kind) {
        PaperWriter draft = switch (kind) {
            case ASSIGNMENT -> assignment();
            case SUPERVISION -> supervision();
            case URGING -> urging();
            case ANSWER -> answer();
            case CIRCULAR -> circular();
            case CONCLUSION -> conclusion();
            case STOCKTAKE -> stocktake();
            case MINUTES -> minutes();
        };
        return draft.bytes();
    }

    private static PaperWriter assignment() {
        return new PaperWriter()
                .title("督查事项交办单")
                .line("{{office}}　　编号：{{number}}")
                .form(List.of(
                        List.of("事项名称", "{{title}}"),
                        List.of("事项来源", "{{source}}", "紧急程度", "{{urgency}}"),
                        List.of("交办领导", "{{givenBy}}", "交办日期", "{{givenOn}}"),
                        List.of("事项内容", "{{text}}"),
                        List.of("办结时限", "{{due}}", "时限依据", "{{rule}}")))
                .heading("承办单位及分工")
                .table(
                        List.of(2600, 1400, 4840),
                        List.of("单位", "职责", "承办内容"),
                        List.of("{{rows:parts.unit}}", "{{rows:parts.role}}", "{{rows:parts.task}}"))
                .text("请各承办单位收到后及时签收，由主办单位牵头、协办单位配合，按时限办结并书面反馈。确需延期的，请在时限届满前提出。")
                .line("联系人及电话：{{contact}}")
                .signed("{{office}}", "{{date}}");
    }

    private static PaperWriter supervision() {
        return new PaperWriter()
                .title("督　办　单")
                .line("{{office}}　　编号：{{number}}")
                .form(List.of(
                        List.of("督办事项", "{{title}}"),
                        List.of("承办单位", "{{unit}}", "事项来源", "{{source}}"),
                        List.of("交办领导", "{{givenBy}}", "交办日期", "{{assignedOn}}"),
                        List.of("事项内容", "{{text}}"),
                        List.of("目前进展", "{{state}}"),
                        List.of("督办要求", "{{demand}}"),
                        List.of("办结时限", "{{due}}", "反馈时限", "{{answerBy}}")))
                .line("联系人及电话：{{contact}}")
                .signed("{{office}}", "{{date}}");
    }

    private static PaperWriter urging() {
        return new PaperWriter()
                .masthead("{{office}}", "编号：{{number}}")
                .title("督查催办通知")
                .to("{{unit}}")
                .text(
                        "你单位承办的“{{title}}”，办结时限为{{due}}。{{overdue}}",
                        "{{text}}",
                        "{{demand}}",
                        "请将办理情况书面报我办，反馈时限：{{answerBy}}。")
                .text("联系人及电话：{{contact}}")
                .signed("{{office}}", "{{date}}");
    }

    private static PaperWriter answer() {
        return new PaperWriter()
                .title("督查事项办理情况反馈单")
                .line("报送：{{office}}　　编号：{{number}}")
                .form(List.of(
                        List.of("事项名称", "{{title}}"),
                        List.of("承办单位", "{{unit}}", "办结时限", "{{due}}"),
                        List.of("办理情况", "{{text}}"),
                        List.of("办理结果", "{{result}}"),
                        List.of("审签人", "{{leader}}", "联系人", "{{contact}}")))
                .heading("办理过程")
                .table(
                        List.of(2600, 2000, 4240),
                        List.of("日期", "单位或人员", "进展"),
                        List.of("{{rows:progress.on}}", "{{rows:progress.by}}", "{{rows:progress.text}}"))
                .signed("{{unit}}", "{{date}}");
    }

    private static PaperWriter circular() {
        return new PaperWriter()
                .masthead("{{office}}", "{{number}}")
                .title("{{title}}")
                .text("{{text}}")
                .table(
                        List.of(1240, 2500, 1600, 2000, 1500),
                        List.of("编号", "事项", "承办单位", "时限", "状态"),
                        List.of(
                                "{{rows:matters.number}}",
                                "{{rows:matters.title}}",
                                "{{rows:matters.unit}}",
                                "{{rows:matters.due}}",
                                "{{rows:matters.state}}"))
                .signed("{{office}}", "{{date}}");
    }

    private static PaperWriter conclusion() {
        return new PaperWriter()
                .masthead("{{office}}", "编号：{{number}}")
                .title("{{title}}")
                .to("{{unit}}")
                .text("督查时间：{{period}}", "{{text}}")
                .heading("督查发现的问题")
                .table(
                        List.of(900, 4440, 3500),
                        List.of("序号", "问题", "依据和佐证"),
                        List.of("{{rows:findings.number}}", "{{rows:findings.text}}", "{{rows:findings.evidence}}"))
                .text("{{demand}}", "请于{{answerBy}}前书面反馈整改情况。")
                .signed("{{office}}", "{{date}}");
    }

    private static PaperWriter stocktake() {
        return new PaperWriter()
                .title("{{title}}")
                .line("会议：{{meeting}}")
                .line("编制：{{office}}　　{{date}}")
                .text("{{summary}}")
                .line("{{each:topics}}")
                .page("{{rows:topics.number}}　{{rows:topics.title}}")
                .form(List.of(
                        List.of("责任单位", "{{rows:topics.unit}}"),
                        List.of("目标时限", "{{rows:topics.due}}", "当前状态", "{{rows:topics.state}}")))
                .text("{{rows:topics.text}}")
                .line("{{end:topics}}");
    }

    private static PaperWriter minutes() {
        return new PaperWriter()
                .masthead("会议纪要", "{{office}}　　{{number}}　　{{date}}")
                .title("{{title}}")
                .text("{{text}}")
                .heading("议定事项")
                .table(
                        List.of(900, 3740, 2200, 2000),
                        List.of("序号", "事项", "责任单位", "时限"),
                        List.of(
                                "{{rows:decisions.number}}",
                                "{{rows:decisions.text}}",
                                "{{rows:decisions.unit}}",
                                "{{rows:decisions.due}}"))
                .text("主持：{{chair}}", "出席：{{present}}", "请假：{{absent}}", "地点：{{place}}");
    }
}
