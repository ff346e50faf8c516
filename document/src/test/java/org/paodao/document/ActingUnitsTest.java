package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.UnitMention.Role;

/** Who acts in the first sentence of an item that states no duties. */
class ActingUnitsTest {
    private static DraftItem item(String sentences) {
        return DocumentReader.plain()
                .readText("青岭市2031年商贸工作要点\n一、工作流程\n（一）办好市集。" + sentences
                        + "\n（二）办好展会。9月底前办好展会。（责任单位：市商务局）\n（三）办好夜市。（责任单位：市城管局）\n")
                .items()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市商务局统一摊位编号。 | 市商务局
            市商务局、市文旅局于2031年5月底前完成招商。 | 市商务局、市文旅局
            各县区于2031年5月底前完成招商。 | 各县区
            2031年5月底前，市商务局印发指引。2031年6月底前，各地组织招商。 | 市商务局、各地
            2031年5月底前，市商务局印发指引。市文旅局发布节目单。 | 市商务局、市文旅局
            """)
    void theSubjectOfTheFirstSentenceDoesIt(String sentences, String units) {
        assertThat(String.join("、", names(item(sentences), Role.RESPONSIBLE))).isEqualTo(units);
    }

    @Test
    void whoActsTogetherWithAnotherLeads() {
        DraftItem item = item("市商务局会同市文旅局发布招商通知。");
        assertThat(names(item, Role.LEAD)).containsExactly("市商务局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市文旅局");
        assertThat(names(item("市商务局会同市文旅局等部门组织招商。"), Role.LEAD)).containsExactly("市商务局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "向市商务局报送方案。",
                "推动市商务局组织招商。",
                "市委组织部的要求写入指引。",
                "市商务局组织了三场活动。",
                "各部门组织招商。",
                "各地组织招商。",
                "2031年5月底前，各单位组织招商。",
                "企业组织招商。市商务局发布指引。",
                "市民中心的设施完成改造。"
            })
    void whoReceivesOrIsAnybodyDoesNot(String sentences) {
        assertThat(item(sentences).units()).isEmpty();
    }

    @Test
    void whatStatesTheDutyGoesBefore() {
        assertThat(names(item("市商务局组织招商。（责任单位：市文旅局）"))).containsExactly("市文旅局");
    }
}
