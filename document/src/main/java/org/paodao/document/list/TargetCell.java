package org.paodao.document.list;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Whether the number in a cell of target values was typed with letters for digits. */
final class TargetCell {
    private static final String BEFORE = "[≥≤><=~约\\s-]*";
    private static final String UNIT = "[kcdm]?m[23](?![0-9])";
    /** 9O%, 1O0, 12l: the letters stand before a digit or a sign of the number, or look like digits. */
    private static final Pattern WITHIN = Pattern.compile(
            BEFORE + "[0-9][0-9.,]*(?!" + UNIT + ")(?:[A-Za-z]+[0-9.,]*[0-9%].*|[OoIl]+(?![A-Za-z]).*)");
    /** O.85, l00%. */
    private static final Pattern FIRST = Pattern.compile(BEFORE + "[OoIl]+[.,]?[0-9][0-9.,]*%?");

    private TargetCell() {}

    static boolean isGarbled(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return WITHIN.matcher(plain).matches() || FIRST.matcher(plain).matches();
    }
}
