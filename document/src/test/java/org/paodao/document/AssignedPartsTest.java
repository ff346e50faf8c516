package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Safeguards whose points each begin with who does them are tasks. */
class AssignedPartsTest {
    private static final String TASKS = """
            青岭市低碳园区建设工作方案
            一、实施路径
            （一）调整用能结构。推动光伏应建尽建。
            （二）推进节能降碳。改造老旧设备。
            二、组织保障
            """;

    private static DraftPlan read(String safeguards) {
        return DocumentReader.plain().readText(TASKS + safeguards);
    }

    @Test
    void pointsThatBeginWithAnOfficeAreTasksOfThatOffice() {
        var items = read("""
                （一）做好顶层设计
                市发展改革委统筹园区申报。定期总结经验。
                （二）培育产业集群
                市经济信息化局支持推广新模式。市经济信息化局和市生态环境局联合推进试点。
                （三）构建标准体系
                市市场监管局推动标准编制。
                """).items();
        assertThat(items).hasSize(5);
        assertThat(items.get(3).units()).extracting(unit -> unit.value().name()).containsExactly("市经济信息化局", "市生态环境局");
        assertThat(items.get(4).units()).extracting(unit -> unit.value().name()).containsExactly("市市场监管局");
    }

    @Test
    void safeguardsThatTellEverybodyStaySafeguards() {
        var items = read("""
                （一）加强领导
                各部门要高度重视，明确分工。
                （二）强化考核
                市政府督查室定期开展督查。
                （三）加强宣传
                充分利用各类媒体加强宣传。
                """).items();
        assertThat(items).hasSize(2);
    }
}
