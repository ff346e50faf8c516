package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/** 01推行…02支持…: numbers of two digits with no sign behind them, as pages laid out for telephones print them. */
final class PaddedNumbers {
    private static final int FEWEST = 3;
    private static final String BEFORE = "。;!?)〕】]”" + Flow.BREAK + " ";

    private PaddedNumbers() {}

    /** Those that count on from 01 (or 02, where the first lost its number) without a gap; none where they are fewer than three. */
    static List<Marker> in(Flow flow) {
        var run = new ArrayList<Marker>();
        String chars = flow.chars();
        for (int i = 0; i + 2 < chars.length(); i++) {
            int number = numberAt(chars, i);
            boolean begins = run.isEmpty() && (number == 1 || number == 2) && chars.charAt(i) == '0';
            if (begins || (!run.isEmpty() && number == run.getLast().number() + 1)) {
                run.add(new Marker(Style.DIGIT, number, i, i + 2, Edge.LINE));
            }
        }
        return run.size() < FEWEST ? List.of() : run;
    }

    /** The number that two digits before a name say; 0 where there is none. */
    private static int numberAt(String chars, int i) {
        boolean two = Numerals.isDigit(chars.charAt(i)) && Numerals.isDigit(chars.charAt(i + 1));
        if (!two || !NextNumber.mayName(chars.charAt(i + 2)) || (i > 0 && BEFORE.indexOf(chars.charAt(i - 1)) < 0)) {
            return 0;
        }
        return Integer.parseInt(chars, i, i + 2, 10);
    }
}
