package org.paodao.document;

import java.util.List;
import org.paodao.document.Columns.Kind;

/** Columns that name sections of units: 牵头科室 leads where no other column names the unit, and is no unit beside 责任单位. */
final class SectionColumns {
    private static final List<String> SECTIONS = List.of("科室", "处室", "股室");

    private SectionColumns() {}

    static void besideUnits(List<Kind> kinds, List<String> words) {
        boolean units = false;
        for (int i = 0; i < kinds.size(); i++) {
            units |= (kinds.get(i) == Kind.LEAD || kinds.get(i) == Kind.RESPONSIBLE) && !isSection(words.get(i));
        }
        for (int i = 0; units && i < kinds.size(); i++) {
            if (isSection(words.get(i)) && kinds.get(i) != Kind.TITLE) {
                kinds.set(i, Kind.OTHER);
            }
        }
    }

    private static boolean isSection(String word) {
        return SECTIONS.stream().anyMatch(word::endsWith);
    }
}
