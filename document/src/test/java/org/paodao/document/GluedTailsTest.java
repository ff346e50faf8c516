package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that a copy pressed into one line without any sign between their cells. */
class GluedTailsTest {
    private static final String HEAD = "青岭县2031年生态环境保护工作要点分工表 序号主要工作任务具体工作措施完成时限主要责任单位 ";

    private static List<String> said(String rows) {
        return DocumentReader.plain().readText(HEAD + rows).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }

    @Test
    void eachPointEndsWithItsDayAndItsUnits() {
        assertThat(said("1、编制生态保护规划，报县政府审定6月县发改局县环保局 2、组织各乡镇开展创建工作12月县环保局相关乡镇人民政府 3、每季度召开会议协调重大问题全年县发改局"))
                .containsExactly(
                        "1|编制生态保护规划|责任县发改局、责任县环保局|-|2031-06-30|-",
                        "2|组织各乡镇开展创建工作|责任县环保局、责任相关乡镇人民政府|-|2031-12-31|-",
                        "3|每季度召开会议协调重大问题|责任县发改局|-|2031-12-31|-");
    }

    @Test
    void withoutSuchAHeadAMonthBeforeAUnitSaysNothingOfIt() {
        var items = DocumentReader.plain()
                .readText("青岭县2031年工作要点 1、编制规划，6月县发改局组织评审，专家出席。 2、开展创建，12月县环保局组织验收，各方参加。")
                .items();
        assertThat(items).hasSize(2).allSatisfy(item -> assertThat(item.units()).isEmpty());
    }
}
