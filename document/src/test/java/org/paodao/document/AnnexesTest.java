package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what a document lists as its annexes stands in it. */
class AnnexesTest {
    private static final String LETTER = """
            青岭县人民政府办公室关于印发2031年治水工作要点的通知
            各乡镇人民政府：
            现将《2031年治水工作要点》印发给你们。
            附件：2031年治水任务清单
            青岭县人民政府办公室
            2031年3月1日
            """;
    private static final String TABLE = """
            序号|工作任务|完成时限|责任单位
            1|修建北沟水库，新增库容5000立方米|6月底前|县水利局、县财政局
            2|整修东坡到西坡的道路12公里|9月底前|县交通局、东坡镇
            """;

    @ParameterizedTest
    @ValueSource(strings = {"附件\n2031年治水任务清单\n", "附件\n", "2031年治水任务清单\n"})
    void anAnnexThatIsATableStandsThereUnderItsHeadingOrItsName(String heading) {
        assertThat(HeadValues.head(LETTER + heading + TABLE).annexes())
                .extracting(Found::value)
                .containsExactly(new Header.Annex("", "2031年治水任务清单", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "附件\n2031年治水任务清单\n", "2031年治水任务清单\n"})
    void anAnnexOfWhichTheNameAloneStandsThereIsMissing(String heading) {
        assertThat(HeadValues.head(LETTER + heading).annexes())
                .extracting(Found::value)
                .containsExactly(new Header.Annex("", "2031年治水任务清单", false));
    }
}
