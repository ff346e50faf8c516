package org.paodao.indicator.light;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Matrix.Cell;
import org.paodao.indicator.light.MatrixTables.Defined;
import org.paodao.indicator.light.MatrixTables.Found;
import org.paodao.indicator.light.MatrixTables.Word;
import org.paodao.scoring.light.Light;

/** Puts what was found for the matrix into the rows of units, as somebody may see it. */
final class MatrixRows {
    private MatrixRows() {}

    /** By unit, then by code. */
    static Map<UUID, Map<String, Cell>> of(Sight sight, Map<UUID, List<Defined>> defined, List<Found> found) {
        Map<UUID, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Found light : found) {
            defined.getOrDefault(light.indicator(), List.of()).stream()
                    .filter(dated -> dated.holdsIn(light.edition()))
                    .findFirst()
                    .ifPresent(is -> put(rows, sight, is, light));
        }
        return rows;
    }

    private static void put(Map<UUID, Map<String, Cell>> rows, Sight sight, Defined is, Found light) {
        UUID row = is.owner().concerned(light.unit());
        if (row == null) {
            return;
        }
        boolean veiled = light.provisional() && !sight.sees(row);
        Light shown = veiled ? Light.UNPUBLISHED : light.light();
        Word word = light.word();
        boolean differs = word != null
                && (word.settled() || sight.sees(is.owner().speaker(light.unit())))
                && Gap.Sort.of(shown, word.state()).differs();
        rows.computeIfAbsent(row, unit -> new HashMap<>())
                .put(
                        is.code(),
                        new Cell(
                                shown,
                                light.provisional() && !veiled,
                                light.period(),
                                light.unit().equals(Goal.WHOLE),
                                differs));
    }
}
