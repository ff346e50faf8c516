package org.paodao.organization;

import java.util.regex.Pattern;

/** A unified social credit code (统一社会信用代码) as GB 32100 forms it: 17 characters and a check character. */
final class CreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    private CreditCode() {}

    /** Whether the code has the form and the right check character. */
    static boolean isRight(String code) {
        return FORM.matcher(code).matches() && code.charAt(WEIGHTS.length) == check(code);
    }

    /** The check character of the first 17. */
    static char check(String code) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += CHARACTERS.indexOf(code.charAt(place)) * WEIGHTS[place];
        }
        int base = CHARACTERS.length();
        return CHARACTERS.charAt((base - sum % base) % base);
    }
}
