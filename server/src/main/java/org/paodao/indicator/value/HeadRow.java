package org.paodao.indicator.value;

import java.util.SortedMap;
import java.util.TreeMap;
import org.paodao.document.extract.Sheet;

/** Finds the row of a sheet in which the headings stand. */
final class HeadRow {
    private static final int WITHIN = 20;

    private final Sheet sheet;
    private final LoadReading reading;

    private HeadRow(Sheet sheet, LoadReading reading) {
        this.sheet = sheet;
        this.reading = reading;
    }

    /** The row with the most headings that are known, those over its empty cells included; where none is, the first that is more than a title. */
    static int of(Sheet sheet, LoadReading reading) {
        return new HeadRow(sheet, reading).find();
    }

    private int find() {
        int best = -1;
        long most = -1;
        for (int row = 0; row < WITHIN; row++) {
            SortedMap<Integer, Sheet.Cell> cells = sheet.rows().getOrDefault(row, new TreeMap<>());
            long own = known(row, cells);
            long known = own == 0 ? 0 : own + over(sheet, reading, row).size();
            if (cells.size() > 1 && known > most) {
                most = known;
                best = row;
            }
        }
        return Math.max(best, 0);
    }

    private long known(int row, SortedMap<Integer, Sheet.Cell> cells) {
        long fields = cells.values().stream()
                .filter(cell -> SheetHead.field(cell.text(), reading) != null)
                .count();
        long dated = cells.values().stream().filter(this::isDated).count();
        return fields == 0 && dated > 0 && isOfFigures(row, cells) ? 0 : fields + dated;
    }

    private boolean isDated(Sheet.Cell cell) {
        boolean left = LoadReading.NONE.equals(reading.columns().get(cell.text()));
        return !left && SheetHead.field(cell.text(), reading) == null && SheetHead.isDated(cell.text());
    }

    /** Whether its periods are those of figures: they head no column, for nothing or a further period stands below one. */
    private boolean isOfFigures(int row, SortedMap<Integer, Sheet.Cell> cells) {
        SortedMap<Integer, SortedMap<Integer, Sheet.Cell>> below = sheet.rows().tailMap(row + 1);
        return below.isEmpty()
                || cells.keySet().stream()
                        .filter(column -> isDated(sheet.at(row, column)))
                        .anyMatch(column -> below.values().stream()
                                .map(next -> next.get(column))
                                .filter(cell -> cell != null && !cell.text().isBlank())
                                .findFirst()
                                .filter(cell -> SheetHead.isDated(cell.text()) && !SheetLoad.isNumber(cell.text()))
                                .isPresent());
    }

    /** What stands a row higher over an empty cell and says what its column holds: 指标 beside 2024年 over 1月 to 12月. */
    static SortedMap<Integer, String> over(Sheet sheet, LoadReading reading, int row) {
        var found = new TreeMap<Integer, String>();
        sheet.rows().getOrDefault(row - 1, new TreeMap<>()).forEach((column, cell) -> {
            if (SheetHead.field(cell.text(), reading) != null
                    && sheet.at(row, column).text().isBlank()) {
                found.put(column, cell.text());
            }
        });
        return found;
    }
}
