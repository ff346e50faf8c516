package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/** A table of a page: the glyphs between its lines, cell by cell, and its further parts on the next pages. */
final class PdfTable {
    private final PdfGrid grid;
    private final Cell[][] fields;
    /** The first row that is written; those before it were said on the page before. */
    private int first;

    PdfTable(PdfGrid grid) {
        this.grid = grid;
        this.fields = new Cell[grid.rows()][grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (fields[row][column] == null) {
                    place(row, column);
                }
            }
        }
    }

    /** The cell that begins in a field covers all those that no line parts from it. */
    private void place(int row, int column) {
        int right = column;
        while (right + 1 < grid.columns() && !grid.isParted(row, right) && fields[row][right + 1] == null) {
            right++;
        }
        int foot = row;
        while (foot + 1 < grid.rows() && !grid.isClosed(foot, column) && fields[foot + 1][column] == null) {
            foot++;
        }
        var cell = new Cell(row, column, foot - row + 1, right - column + 1, new PdfCellText(grid.rightOf(right)));
        for (int i = row; i <= foot; i++) {
            for (int k = column; k <= right; k++) {
                fields[i][k] = cell;
            }
        }
    }

    float top() {
        return grid.top();
    }

    /** Takes a glyph that stands in the table; false when it stands elsewhere. */
    boolean take(TextPosition glyph) {
        int[] field = grid.at(glyph.getX() + glyph.getWidth() / 2, glyph.getY() - glyph.getHeight() / 2);
        if (field == null) {
            return false;
        }
        fields[field[0]][field[1]].text().add(glyph);
        return true;
    }

    boolean isEmpty() {
        return Arrays.stream(fields)
                .flatMap(Arrays::stream)
                .allMatch(cell -> cell.text().isEmpty());
    }

    /** Whether this one goes on with a table of the page before. */
    boolean continues(PdfTable before) {
        return grid.isLike(before.grid);
    }

    /** Goes on with a table whose first rows were those of another page: its head is not said twice, a row that the page broke is one. */
    void follow(PdfTable before, List<String> head) {
        first = first < grid.rows() - 1 && said(first).equals(head) ? first + 1 : first;
        List<Cell> row = row(first);
        if (before.isBroken() || isRest(row)) {
            row.forEach(cell -> cell.text().follow(before.last(cell.column())));
            first++;
            return;
        }
        for (Cell cell : row) {
            if (cell.text().isEmpty() && before.fields[before.end() - 1][cell.column()].rows() > 1) {
                cell.text().follow(before.last(cell.column()));
            }
        }
    }

    /** A row with less than half of its cells filled, the first of them empty, is what a page's end left of the row before. */
    private static boolean isRest(List<Cell> row) {
        long filled = row.stream().filter(cell -> !cell.text().isEmpty()).count();
        return row.size() > 1 && row.getFirst().text().isEmpty() && filled * 2 < row.size();
    }

    /** Whether the page ended within the last row. */
    private boolean isBroken() {
        return grid.isOpenAtFoot() && end() == grid.rows();
    }

    /** One behind the last row: without that at an open foot in which nothing stands. */
    private int end() {
        boolean blank = grid.isOpenAtFoot()
                && row(grid.rows() - 1).stream().allMatch(cell -> cell.text().isEmpty());
        return blank ? grid.rows() - 1 : grid.rows();
    }

    private PdfCellText last(int column) {
        return fields[end() - 1][column].text();
    }

    /** What the first row says. */
    List<String> head() {
        return said(0);
    }

    private List<String> said(int row) {
        return row(row).stream().map(cell -> cell.text().toString()).toList();
    }

    /** The cells that begin in a row, from the left; what lies between the two lines of a frame is none. */
    private List<Cell> row(int row) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < grid.columns(); column++) {
            Cell cell = fields[row][column];
            boolean begins = cell.row() == row || (cell.row() < row && row == first);
            if (begins && cell.column() == column && columns(cell) > 0) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private int columns(Cell cell) {
        return (int) IntStream.range(cell.column(), cell.column() + cell.columns())
                .filter(column -> !grid.isFrame(column))
                .count();
    }

    void write(TableLines lines) {
        for (int row = first; row < end(); row++) {
            for (Cell cell : row(row)) {
                int rows = Math.min(cell.row() + cell.rows(), end()) - row;
                lines.cell(cell.text().toString(), columns(cell), rows);
            }
            lines.endRow();
        }
    }

    /** A cell, from the field where it begins. */
    private record Cell(int row, int column, int rows, int columns, PdfCellText text) {}
}
