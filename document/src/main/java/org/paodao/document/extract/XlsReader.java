package org.paodao.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.paodao.document.Unreadable.Cause;

/** Reads the visible sheets of an Excel 97 to 2003 file. */
final class XlsReader {
    private final CellFormats formats;
    private final Budget budget;

    private XlsReader(CellFormats formats, Budget budget) {
        this.formats = formats;
        this.budget = budget;
    }

    static List<Sheet> sheets(DirectoryNode root, Budget budget) throws IOException {
        try (var book = new HSSFWorkbook(root, false)) {
            boolean from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            return new XlsReader(new CellFormats(from1904), budget).sheets(book);
        } catch (EncryptedDocumentException expected) {
            throw Stop.because(Cause.ENCRYPTED, "xls");
        } catch (OldExcelFormatException expected) {
            throw Stop.because(Cause.UNKNOWN_FORMAT, "Excel 95 or older");
        }
    }

    private List<Sheet> sheets(HSSFWorkbook book) {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                continue;
            }
            var sheet = new SheetBuilder(book.getSheetName(i), budget);
            for (var row : book.getSheetAt(i)) {
                row.forEach(cell -> cell(cell, sheet));
            }
            book.getSheetAt(i)
                    .getMergedRegions()
                    .forEach(area -> sheet.merge(new SheetBuilder.Merge(
                            area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn())));
            sheets.add(sheet.build());
        }
        return sheets;
    }

    private void cell(Cell cell, SheetBuilder sheet) {
        budget.tick();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case STRING -> sheet.cell(row, column, cell.getRichStringCellValue().getString(), Sheet.Kind.TEXT);
            case BOOLEAN -> sheet.cell(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE", Sheet.Kind.TEXT);
            case ERROR -> sheet.cell(row, column, error(cell.getErrorCellValue()), Sheet.Kind.ERROR);
            case NUMERIC -> number(cell, sheet);
            default -> {}
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }

    private void number(Cell cell, SheetBuilder sheet) {
        double value = cell.getNumericCellValue();
        int format = cell.getCellStyle().getDataFormat();
        String pattern = cell.getCellStyle().getDataFormatString();
        if (format >= 164 && pattern != null) {
            formats.define(format, pattern);
        }
        var kind = formats.isDate(format, value) ? Sheet.Kind.DATE : Sheet.Kind.NUMBER;
        sheet.cell(cell.getRowIndex(), cell.getColumnIndex(), formats.show(value, format), kind);
    }
}
