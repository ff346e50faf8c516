package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.UnitMention.Role;

/** Labels that say what the units behind them have to do, and remarks between such units. */
class LabelsOfDutiesTest {
    private static DraftItem item(String duties) {
        return DocumentReader.plain()
                .readText("青岭市2031年工作要点\n一、促消费\n1.办好市集。（" + duties + "）\n2.办好展会。（责任单位：市商务局）\n")
                .items()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"相关责任单位", "相关单位", "其他责任单位", "相关责任部门", "其他部门", "参与单位", "协助责任单位", "主要协作单位"})
    void unitsBesideThoseNamedBeforeAssist(String label) {
        DraftItem item = item("主要责任单位：市统计局；" + label + "：市经信局、市商务局");
        assertThat(names(item, Role.LEAD)).containsExactly("市统计局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市经信局", "市商务局");
        assertThat(item.units()).hasSize(3);
    }

    @Test
    void unitsBesideNobodyDoItThemselves() {
        assertThat(names(item("相关责任单位：市经信局、市商务局"), Role.RESPONSIBLE)).containsExactly("市经信局", "市商务局");
        assertThat(names(item("共同责任单位：市经信局、市商务局"), Role.RESPONSIBLE)).containsExactly("市经信局", "市商务局");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市财政局负总责，市统计局配合 | 市财政局 | 市统计局
            市财政局总负责，市统计局协助 | 市财政局 | 市统计局
            市财政局负主责，市统计局参与 | 市财政局 | 市统计局
            """)
    void whoAnswersForAllOfItLeads(String duties, String lead, String assisting) {
        assertThat(names(item(duties), Role.LEAD)).containsExactly(lead);
        assertThat(names(item(duties), Role.ASSISTING)).containsExactly(assisting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"〈含开发区、湖东新区管委会，下同〉", "<含开发区、湖东新区管委会，下同>", "（含开发区、湖东新区管委会，下同）"})
    void aRemarkBehindANameNamesNobodyElse(String remark) {
        assertThat(names(item("责任单位：各区人民政府" + remark + "、市财政局"))).containsExactly("各区人民政府", "市财政局");
        assertThat(names(item("责任单位：市财政局、各区人民政府" + remark))).containsExactly("市财政局", "各区人民政府");
    }

    @Test
    void aLabelMayCloseWithASemicolonByASlip() {
        assertThat(names(item("责任单位；市财政局、市统计局"), Role.RESPONSIBLE)).containsExactly("市财政局", "市统计局");
        assertThat(names(item("牵头单位；市财政局；配合单位：市统计局"), Role.ASSISTING)).containsExactly("市统计局");
    }

    @Test
    void aNicknameInTheMiddleOfANameBelongsToIt() {
        assertThat(names(item("责任单位：各级“千人助千企”活动工作专班"))).containsExactly("各级“千人助千企”活动工作专班");
    }

    @Test
    void theRemarkOnTheFirstLeavesTheNameThatBearsItWhereItStands() {
        DraftItem item = item("市农业农村局、市委农办<排第一位的为牵头单位>");
        assertThat(names(item, Role.LEAD)).containsExactly("市农业农村局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市委农办");
    }
}
