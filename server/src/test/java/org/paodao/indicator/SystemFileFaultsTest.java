package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is wrong in a cell of a list of indicators is said with its cause. */
@DatabaseTest
class SystemFileFaultsTest {
    private static final String HEAD = "编号,指标名称,计量单位,口径,方向,2022年实绩,2023年目标,牵头单位,频度\n";

    @Autowired
    private SystemFiles files;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aMissingNameAndACodeThatIsThereTwiceAreNamedAtTheirCells() {
        CurrentUser office = Districts.someone(organization);
        organization.create(office, NewUnit.named("区示例局"));
        String rows = """
                ZB-01,投资,亿元,全区,正向,90,≥100,区示例局,月度
                ZB-02,,亿元,全区,正向,40,≥50,区示例局,月度
                ZB-01,收入,亿元,全区,正向,40,≥50,区示例局,月度
                """;
        UUID file = files.store(office, "list.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.get()
                        .uri("/indicator-system/import/" + file + "?year=2023")
                        .with(As.user(office)))
                .hasStatusOk()
                .bodyText()
                .contains("单元格B3缺少指标名称", "单元格A4的编号“ZB-01”与A2重复");
    }

    @Test
    void aFileWithoutAHeadingIsSaidToHaveNone() {
        CurrentUser office = Districts.someone(organization);
        UUID file = files.store(office, "list.csv", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.get()
                        .uri("/indicator-system/import/" + file + "?year=2023")
                        .with(As.user(office)))
                .hasStatusOk()
                .bodyText()
                .contains("没有找到表头");
    }
}
