package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.UnitMention.Role;

/** Who leads among units listed alike, as the document's own remark on its lists says. */
class ListedLeadersTest {
    private static List<DraftItem> read(String first, String second) {
        return DocumentReader.plain()
                .readText("云溪市文旅发展实施方案\n一、重点任务\n1.修缮古城步道。加固护栏。" + first + "\n2.培育民宿集群。完善标识。" + second + "\n")
                .items();
    }

    private static List<String> names(DraftItem item, Role role) {
        return item.units().stream()
                .map(Found::value)
                .filter(unit -> unit.role() == role)
                .map(UnitMention::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（责任单位：市文旅局、市住建局，市林业局、市财政局；第一个逗号前为牵头单位，下同）",
                "（责任单位：市文旅局、市住建局，市林业局、市财政局。首个逗号前为牵头单位，其余为配合单位，下同）",
                "（市文旅局、市住建局，市林业局、市财政局负责。逗号前为牵头部门，下同）",
                "（责任单位：市文旅局、市住建局，市林业局、市财政局；第一个逗号前为牵头单位，多个牵头部门的按照职责分工负责，下同）"
            })
    void allBeforeTheFirstCommaLeadWhereTheTextSaysSo(String duty) {
        DraftItem item = read(duty, "（责任单位：市商务局，市文旅局）").getFirst();
        assertThat(names(item, Role.LEAD)).containsExactly("市文旅局", "市住建局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市林业局", "市财政局");
    }

    @Test
    void theRemarkHoldsForTheFurtherItems() {
        DraftItem item = read("（责任单位：市文旅局，市林业局；第一个逗号前为牵头单位，下同）", "（责任单位：市商务局、市住建局，市文旅局，市税务局）")
                .getLast();
        assertThat(names(item, Role.LEAD)).containsExactly("市商务局", "市住建局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市文旅局", "市税务局");
    }

    @Test
    void allLeadWhereAListHasNoComma() {
        DraftItem item =
                read("（责任单位：市文旅局，市林业局；第一个逗号前为牵头单位，下同）", "（责任单位：市商务局、市住建局）").getLast();
        assertThat(names(item, Role.LEAD)).containsExactly("市商务局", "市住建局");
    }

    @Test
    void theFirstOfEachStatementLeadsItsPart() {
        DraftItem item = read("（责任单位：市商务局、市财政局。列第一位的为牵头单位，下同）", "（责任单位：市文旅局、市住建局）改造夜间照明。（责任单位：市城管局）")
                .getLast();
        assertThat(names(item, Role.LEAD)).containsExactly("市文旅局", "市城管局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市住建局");
    }

    @Test
    void twoBracketsInOneItemEachHaveTheirLead() {
        DraftItem item = read("（牵头单位：市文旅局；责任单位：市住建局）改造夜间照明。（牵头单位：市城管局；责任单位：市财政局）", "（牵头单位：市商务局）")
                .getFirst();
        assertThat(names(item, Role.LEAD)).containsExactly("市文旅局", "市城管局");
    }

    @Test
    void whoAssistsInAStatementOfItsOwnDoesNotLead() {
        DraftItem item = read("（责任单位：市商务局。列第一位的为牵头单位，下同）", "责任单位：市文旅局、市住建局。配合单位：市城管局、市财政局。")
                .getLast();
        assertThat(names(item, Role.LEAD)).containsExactly("市文旅局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市住建局", "市城管局", "市财政局");
    }

    @Test
    void theHeadOfAColumnSaysSoForItsRows() {
        var items = DocumentReader.plain().readText("""
                云溪市文旅任务清单
                序号 | 任务 | 责任单位（第一个逗号前为牵头单位）
                1 | 修缮古城步道 | 市文旅局、市住建局，市林业局
                2 | 培育民宿集群 | 市商务局，市文旅局
                """).items();
        assertThat(names(items.getFirst(), Role.LEAD)).containsExactly("市文旅局", "市住建局");
        assertThat(names(items.getLast(), Role.LEAD)).containsExactly("市商务局");
    }
}
