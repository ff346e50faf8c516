package org.paodao.indicator.value;

import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Reading;

/** Reads a figure as it is typed or copied from a spreadsheet, where the indicator's own unit may stand behind it. Any other unit would make it another figure. */
public final class TypedFigure {
    private TypedFigure() {}

    /** What a cell holds of an indicator that is counted in the measure. */
    public static Reading read(String typed, String measure, CheckSettings settings) {
        return Reading.of(bare(typed, measure), settings);
    }

    private static String bare(String typed, String measure) {
        String text = typed.strip().replace('％', '%');
        String unit = measure.strip().replace('％', '%');
        String figure = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
        return figure.isBlank() ? typed : figure;
    }
}
