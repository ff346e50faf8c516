package org.paodao.document;

import java.util.List;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/** 11.121人才项目 behind number 10: the number that comes next, before a name that begins with digits. */
final class NextNumber {
    private static final int NEAR = 8;

    /** What begins a measure: 2.5亿元 is an amount. */
    private static final String MEASURES = "万亿千百十元个家名项倍年月日米公里平吨度亩米次件台套分";

    private NextNumber() {}

    /** Whether what follows digits may be the rest of a name. */
    static boolean mayName(char behind) {
        return Character.isIdeographic(behind) && MEASURES.indexOf(behind) < 0;
    }

    /** Whether a number goes on with the last one that heads a line. */
    static boolean is(List<Marker> before, int number) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            Marker marker = before.get(i);
            if (marker.style() == Style.DIGIT && marker.edge() == Edge.LINE) {
                return marker.number() == number - 1;
            }
        }
        return false;
    }

    /** 11。 between 10. and 12.: a stop was typed for the point. */
    static boolean isSlip(String chars, int start, int next, List<Marker> before) {
        int number = Numerals.value(chars.substring(start, Numerals.endOfDigits(chars, start)));
        int earlier = start > 1 && chars.charAt(start - 1) == Flow.BREAK ? start - 2 : start - 1;
        return earlier >= 0
                && next < chars.length()
                && Markers.SENTENCE_ENDS.has(chars.charAt(earlier))
                && Character.isIdeographic(chars.charAt(next))
                && goesOn(before, number);
    }

    /** Whether a number goes on with the last one of its kind, wherever that stands. */
    private static boolean goesOn(List<Marker> before, int number) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            if (before.get(i).style() == Style.DIGIT) {
                return before.get(i).number() == number - 1;
            }
        }
        return false;
    }
}
