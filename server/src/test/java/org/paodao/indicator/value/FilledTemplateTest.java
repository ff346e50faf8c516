package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.Samples;
import org.paodao.kernel.CurrentUser;
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
        byte[] template = template(system.liaison, "?period=2023-06");
        LoadLine taken = files.take(system.liaison, "填好的模板.xlsx", filled(template, row -> true));
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

    @Test
    void whatIsStillOwedIsListedAndRowsWithoutAFigureAreLeftAlone() throws IOException {
        system.indicators.put(system.office, "OWED", Samples.content("示例目标", system.unit, "1"), 0);
        system.publishing.publish(system.office, new Publishing("goals", "示例", LocalDate.of(2020, 1, 2)));
        byte[] template = template(system.liaison, "");
        assertThat(rows(template)).contains("OWED 2023-06 亿元", "OWED 2023-11 亿元", "GDP 2023-Q2 亿元");
        LoadLine taken = files.take(
                system.liaison,
                "只填一行.xlsx",
                filled(template, row -> written(row).equals("OWED 2023-06 亿元")));
        assertThat(taken.fresh()).isEqualTo(1);
        Place place = Place.whole(system.id("OWED"), JUNE);
        values.submit(system.liaison, List.of(new Seen(place, 1)));
        assertThat(rows(template(system.liaison, "")))
                .doesNotContain("OWED 2023-06 亿元")
                .contains("OWED 2023-11 亿元");
        assertThat(rows(template(system.office, "")))
                .contains("OWED 2023-12 亿元", "GDP 2023-Q4 亿元")
                .doesNotContain("OWED 2023-11 亿元");
    }

    private byte[] template(CurrentUser user, String query) {
        return mvc.get()
                .uri("/indicators/loads/template.xlsx" + query)
                .with(As.user(user))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private static List<String> rows(byte[] template) throws IOException {
        List<String> rows = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (Row row : workbook.getSheetAt(0)) {
                rows.add(written(row));
                assertThat(row.getRowNum() == 0 || row.getCell(AMOUNT) == null).isTrue();
            }
        }
        return rows;
    }

    private static String written(Row row) {
        return row.getCell(0).getStringCellValue() + " "
                + row.getCell(PART + 1).getStringCellValue() + " "
                + row.getCell(AMOUNT + 1).getStringCellValue();
    }

    private static byte[] filled(byte[] template, Predicate<Row> some) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 0 && some.test(row)) {
                    row.createCell(AMOUNT).setCellValue(row.getRowNum());
                    assertThat(row.getCell(PART).getStringCellValue()).isIn("", "性别：女", "性别：男");
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
