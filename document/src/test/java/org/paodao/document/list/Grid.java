package org.paodao.document.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.paodao.document.Unreadable;

/** Builds a sheet from lines of cells between bars; merged areas are given as Excel names them. */
final class Grid {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;

    Grid(String name) {
        sheet = book.createSheet(name);
    }

    Grid sheet(String name) {
        sheet = book.createSheet(name);
        return this;
    }

    /** Adds rows; {@code \n} in a cell is written as {@code ~}. */
    Grid rows(String lines) {
        for (String line : lines.strip().split("\n", -1)) {
            int at = sheet.getPhysicalNumberOfRows();
            var row = sheet.createRow(at);
            String[] cells = line.strip().split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].startsWith("=")) {
                    row.createCell(i).setCellFormula(cells[i].substring(1));
                } else if (!cells[i].isEmpty()) {
                    row.createCell(i).setCellValue(cells[i].strip().replace('~', '\n'));
                }
            }
        }
        return this;
    }

    Grid merge(String... areas) {
        for (String area : areas) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
        return this;
    }

    Grid calculated() {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    ListDraft read(ListKind kind) throws Unreadable {
        var bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ListReader.read(bytes.toByteArray(), "清单.xlsx", kind);
    }

    static ListDraft csv(String lines, ListKind kind) throws Unreadable {
        return ListReader.read(lines.getBytes(StandardCharsets.UTF_8), "清单.csv", kind);
    }
}
