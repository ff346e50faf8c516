package org.paodao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts a text into runs of one font: Chinese signs from the Chinese font, everything else from the Latin one. */
public final class FontRuns {
    private static final int LATIN_END = 0x24F;
    private static final String UNKNOWN = "?";

    private FontRuns() {}

    /** A run of one font. */
    public record Run(String text, boolean chinese) {}

    /**
     * Cuts a text.
     *
     * @param inChinese whether the Chinese font has a sign
     * @param inLatin whether the Latin font has it
     */
    public static List<Run> of(String text, IntPredicate inChinese, IntPredicate inLatin) {
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        boolean chinese = false;
        for (int sign : text.codePoints().toArray()) {
            boolean known = inChinese.test(sign) || inLatin.test(sign);
            boolean wanted = known && (sign > LATIN_END ? inChinese.test(sign) : !inLatin.test(sign));
            if (wanted != chinese && !run.isEmpty()) {
                runs.add(new Run(run.toString(), chinese));
                run.setLength(0);
            }
            chinese = wanted;
            run.append(known ? Character.toString(sign) : UNKNOWN);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), chinese));
        }
        return runs;
    }
}
