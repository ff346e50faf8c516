package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.extract.Sheet;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Decimals;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.UnreadableTable;

/**
 * Reads figures from a table (xlsx, xls, csv) with the columns 单位, 考核项 (its code), 数据项 (empty but for formulas), 数值, 样本数, 来源. Every bad cell is named; with one
 * of them nothing is taken.
 */
final class FigureFile {
    static final List<String> COLUMNS = List.of("单位", "考核项", "数据项", "数值", "样本数", "来源");
    private static final List<String> PARTS = List.of("unit", "clause", "name", "value", "answers", "source");
    private static final String FIELD = "file";
    private static final int MOST_ROWS = 20_000;

    private final Sheet sheet;
    private final Entering.Open open;
    private final List<Refusal.Flaw> flaws = new ArrayList<>();
    private final Set<EnteredFigures.Place> seen = new HashSet<>();

    private FigureFile(Sheet sheet, Entering.Open open) {
        this.sheet = sheet;
        this.open = open;
    }

    static List<EnteredFigures.Wish> read(byte[] content, String name, Entering.Open open) {
        try {
            List<Sheet> sheets = Extraction.sheets(content, name);
            if (sheets.isEmpty()) {
                throw Refusal.invalid(FIELD, "appraisalrun.file-rows", MOST_ROWS);
            }
            return new FigureFile(sheets.getFirst(), open).wishes();
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
    }

    private List<EnteredFigures.Wish> wishes() {
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (!sheet.at(0, column).text().equals(COLUMNS.get(column))) {
                flaws.add(Refusal.Flaw.at(
                        FIELD, "appraisalrun.file-column", CellName.of(0, column), COLUMNS.get(column)));
            }
        }
        List<EnteredFigures.Wish> wishes = new ArrayList<>();
        if (flaws.isEmpty()) {
            sheet.rows().keySet().stream().filter(row -> row > 0).forEach(row -> read(row, wishes));
        }
        if (flaws.isEmpty() && (wishes.isEmpty() || wishes.size() > MOST_ROWS)) {
            flaws.add(Refusal.Flaw.at(FIELD, "appraisalrun.file-rows", MOST_ROWS));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return wishes;
    }

    private void read(int row, List<EnteredFigures.Wish> wishes) {
        String name = sheet.at(row, 0).text();
        UUID unit = open.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(RoundMember::unit)
                .orElse(null);
        if (unit == null) {
            flaws.add(Refusal.Flaw.at(FIELD, "appraisalrun.file-unit", CellName.of(row, 0), name));
            return;
        }
        BigDecimal value = number(row, 3, "appraisalrun.figure-in");
        BigDecimal answers = number(row, 4, "appraisalrun.answers-in");
        var place = new EnteredFigures.Place(
                sheet.at(row, 1).text(), unit, sheet.at(row, 2).text());
        if (!seen.add(place)) {
            flaws.add(Refusal.Flaw.at(FIELD, "appraisalrun.file-twice", CellName.of(row, 0)));
        }
        wishes.add(new EnteredFigures.Wish(
                place,
                value,
                answers == null ? 0 : answers.intValue(),
                sheet.at(row, 5).text(),
                cells(row)));
    }

    private static Map<String, String> cells(int row) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < PARTS.size(); column++) {
            cells.put(PARTS.get(column), CellName.of(row, column));
        }
        return cells;
    }

    private @Nullable BigDecimal number(int row, int column, String key) {
        String text = sheet.at(row, column).text().replace(",", "");
        BigDecimal number = Decimals.read(text);
        if (number == null && !text.isEmpty()) {
            flaws.add(Refusal.Flaw.at(FIELD, key, CellName.of(row, column)));
        }
        return number;
    }
}
