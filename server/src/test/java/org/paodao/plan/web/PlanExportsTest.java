package org.paodao.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItems;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class PlanExportsTest {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aPlanWithAnItemThatLooksLikeAFormula() {
        user = Districts.someone(organization);
        var unit = organization.create(user, NewUnit.named("示例丙局")).id();
        var plan = plans.create(user, SamplePlan.of("a", unit, unit));
        var items = List.of(
                SamplePlan.simple("w2", "work", "=1+1，\"引号\"", "work-track/7", unit),
                SamplePlan.simple("w3", "work", "再修一条路", "work-track/7", unit));
        plans.addItems(
                user,
                plan.id(),
                new NewItems("b", "补录", new NewContent(null, List.of(), List.of(), List.of(), items, List.of())));
    }

    @Test
    void excelHoldsASheetForEachKindWithItsCategoriesMerged() throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file("/2023/export.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            Sheet works = workbook.getSheet("重点工作");
            assertThat(text(works, 0, 0)).isEqualTo("2023年示例工作要点");
            assertThat(text(works, 1, 0)).isEqualTo("工作跑道");
            assertThat(text(works, 2, 0)).isEqualTo("公共服务");
            assertThat(text(works, 3, 2)).isEqualTo("=1+1，\"引号\"");
            assertThat(works.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(works.getMergedRegions())
                    .anySatisfy(region -> assertThat(region.formatAsString()).isEqualTo("A3:A5"));
        }
    }

    @Test
    void excelHoldsExactlyWhatTheFilterShows() throws IOException {
        byte[] filtered = file("/2023/export.xlsx?kind=work&q=再修");
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(filtered))) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(3);
            assertThat(text(workbook.getSheetAt(0), 3, 0)).isEqualTo("合计1项");
        }
    }

    @Test
    void excelAndCsvHoldTheColumnsThatWereChosenInTheirOrder() throws IOException {
        String chosen = "?kind=work&columns=lead,title,nonsense";
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file("/2023/export.xlsx" + chosen)))) {
            Sheet works = workbook.getSheet("重点工作");
            assertThat(works.getRow(1).getLastCellNum()).isEqualTo((short) 3);
            assertThat(text(works, 1, 1)).isEqualTo("事项");
            assertThat(text(works, 1, 2)).isEqualTo("牵头单位");
        }
        String csv = new String(file("/2023/export.csv" + chosen), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeff类别,工作跑道,事项,牵头单位\r\n");
    }

    @Test
    void csvHasAByteOrderMarkAndNoFormulas() {
        String text = new String(file("/2023/export.csv"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff类别,战略定位 / 工作跑道,序号");
        assertThat(text).contains("标志性成果,示例先行区,1,CG-01,建成示例一条街");
        assertThat(text).contains("\"'=1+1，\"\"引号\"\"\"");
        assertThat(text.lines()).hasSize(7);
    }

    @Test
    void programsReadItemsPageByPage() {
        var first = mvc.get()
                .uri("/api/v1/plans/2023/items?limit=4")
                .with(As.user(user))
                .exchange();
        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .hasSize(4);
        String next = after(first.getResponse().getContentAsByteArray());
        var second = mvc.get()
                .uri("/api/v1/plans/2023/items?limit=4&after=" + next)
                .with(As.user(user))
                .exchange();
        assertThat(second)
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .hasSize(2);
        assertThat(second).bodyJson().extractingPath("$.items[1].title").isEqualTo("再修一条路");
    }

    private static String after(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return text.substring(text.lastIndexOf("\"next\":\"") + 8, text.lastIndexOf('"'));
    }

    private byte[] file(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
