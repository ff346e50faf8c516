package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.Unreadable;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cellsAreShownAsTheProgramShowsThem(boolean xlsx) throws IOException, Unreadable {
        assertThat(Extraction.text(bytes(filled(xlsx)), "清单")).isEqualTo("""
                        工作清单
                        | 年度工作清单 |
                        | 分类 | 事项 | 目标 | 时限 |
                        | 产业 | 建园区 一期 | 6.5% | 2023/6/30 |
                        | 产业 | 引人才 | 12 | 2023年6月 |
                        |  | 合计 | 24 | #DIV/0! |
                        第二页
                        | 其他 |
                        """);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cellsKnowWhatTheyAre(boolean xlsx) throws IOException, Unreadable {
        var sheet = Extraction.sheets(bytes(filled(xlsx)), "清单").getFirst();
        assertThat(sheet.at(3, 0)).isEqualTo(new Sheet.Cell("产业", Sheet.Kind.TEXT, 1, true));
        assertThat(sheet.at(2, 1).text()).isEqualTo("建园区\n一期");
        assertThat(sheet.at(2, 3).kind()).isEqualTo(Sheet.Kind.DATE);
        assertThat(sheet.at(3, 2).kind()).isEqualTo(Sheet.Kind.NUMBER);
        assertThat(sheet.at(4, 3).kind()).isEqualTo(Sheet.Kind.ERROR);
        assertThat(sheet.at(0, 0).columns()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPercentageThatIsShownRoundedKeepsItsFigure(boolean xlsx) throws IOException, Unreadable {
        Workbook book = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        book.createSheet("指标");
        row(book, 0, 0.026, 0.07, 0.065, 0.9876, -0.004);
        for (int column = 0; column < 5; column++) {
            style(book, 0, column, column == 2 ? "0.00%" : "0%");
        }
        assertThat(Extraction.text(bytes(book), "指标")).isEqualTo("| 2.6% | 7% | 6.50% | 98.76% | -0.4% |\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNumberThatIsShownWithAPowerOfTenKeepsItsDigits(boolean xlsx) throws IOException, Unreadable {
        Workbook book = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        book.createSheet("指标");
        row(book, 0, 123456789012.0, 120345.6, -0.00012, "1.2E+05");
        for (int column = 1; column < 3; column++) {
            style(book, 0, column, "0.0E+00");
        }
        assertThat(Extraction.text(bytes(book), "指标")).isEqualTo("| 123456789012 | 120345.6 | -0.00012 | 1.2E+05 |\n");
    }

    private static Workbook filled(boolean xlsx) {
        Workbook book = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        var sheet = book.createSheet("工作清单");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        sheet.createRow(0).createCell(0).setCellValue("年度工作清单");
        row(book, 1, "分类", "事项", "目标", "时限");
        row(book, 2, "产业", "建园区\n一期", 0.065, LocalDate.of(2023, 6, 30));
        row(book, 3, "", "引人才", 12.0, LocalDate.of(2023, 6, 1));
        row(book, 4, "", "合计", "", "");
        style(book, 2, 2, "0.0%");
        style(book, 2, 3, "m/d/yy");
        style(book, 3, 3, "yyyy\"年\"m\"月\";@");
        sheet.getRow(4).getCell(2).setCellFormula("C4*2");
        sheet.getRow(4).getCell(3).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        book.createSheet("藏").createRow(0).createCell(0).setCellValue("不该出现");
        book.setSheetHidden(1, true);
        book.createSheet("第二页").createRow(5).createCell(0).setCellValue("其他");
        return book;
    }

    private static void row(Workbook book, int at, Object... values) {
        var row = book.getSheetAt(0).createRow(at);
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            switch (values[i]) {
                case String text -> cell.setCellValue(text);
                case Double number -> cell.setCellValue(number);
                case LocalDate date -> cell.setCellValue(date);
                default -> throw new IllegalArgumentException();
            }
        }
    }

    private static void style(Workbook book, int row, int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        book.getSheetAt(0).getRow(row).getCell(column).setCellStyle(style);
    }

    static byte[] bytes(Workbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        }
        return bytes.toByteArray();
    }
}
