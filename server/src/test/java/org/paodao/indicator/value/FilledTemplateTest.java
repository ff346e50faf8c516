package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The template of files names what a unit has to report in words, and what it names is understood when it comes back. */
@DatabaseTest
class FilledTemplateTest extends JuneFigures {
    private static final int PART = 3;
    private static final int AMOUNT = 5;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyRowThatIsFilledInIsTaken() throws IOException {
        byte[] template = mvc.get()
                .uri("/indicators/loads/template.xlsx?period=2023-06")
                .with(As.user(system.liaison))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        LoadLine taken = files.take(system.liaison, "填好的模板.xlsx", filled(template));
        assertThat(taken.fresh()).isEqualTo(5);
        assertThat(lists.of(system.liaison, JUNE))
                .extracting(
                        value -> value.place().indicator(),
                        value -> value.place().part())
                .containsExactlyInAnyOrder(
                        tuple(system.id("INVEST"), ""),
                        tuple(system.id("JOBS"), ""),
                        tuple(system.id("TRAIN"), ""),
                        tuple(system.id("TRAIN"), "sex:female"),
                        tuple(system.id("TRAIN"), "sex:male"));
    }

    private static byte[] filled(byte[] template) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    row.createCell(AMOUNT).setCellValue(row.getRowNum());
                    assertThat(row.getCell(PART).getStringCellValue()).isIn("", "性别：女", "性别：男");
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
