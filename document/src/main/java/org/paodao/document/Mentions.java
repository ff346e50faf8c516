package org.paodao.document;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds 文号 and numbers with their units in any text: in what units report, in the names of files. */
public final class Mentions {
    /** Orders and announcements have no letters before the year: 区政府令第12号, 2023年第3号公告. */
    private static final Pattern ORDER =
            Pattern.compile("(?:令|公告|通告)\\(?(?:\\d{4}年?)?\\)?第?\\d{1,6}号|(?:\\d{4}年)?第\\d{1,6}号(?:令|公告|通告)");

    private Mentions() {}

    /** The text with widths, blanks and forms of characters made one; of the same length, so that places count alike. */
    public static String folded(String text) {
        return Folding.fold(text);
    }

    /** Whether the text names a document by its number, such as 示发〔2023〕12号. */
    public static boolean hasDocumentNumber(String text) {
        String folded = folded(text);
        return DocumentNumber.at(folded) >= 0
                || ORDER.matcher(folded.replace(" ", "")).find();
    }

    /**
     * The number with its unit that starts at this place.
     *
     * @param folded a {@link #folded} text
     * @return null when none does
     */
    public static @Nullable Quantity quantity(String folded, int from) {
        Numeral number = Numeral.at(folded, from, folded.length());
        if (number == null) {
            return null;
        }
        int at = blanks(folded, number.end());
        int tenth = 0;
        while (at < folded.length() && (folded.charAt(at) == '万' || folded.charAt(at) == '亿')) {
            tenth += folded.charAt(at) == '万' ? 4 : 8;
            at++;
        }
        int length = MeasureUnits.at(folded, at, folded.length());
        return new Quantity(
                number.value().scaleByPowerOfTen(tenth),
                // What the last printed digit stands for.
                tenth - Math.max(number.value().scale(), 0),
                folded.substring(at, at + length),
                at + length);
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /**
     * A number with its unit.
     *
     * @param value with 万 and 亿 multiplied in
     * @param lastDigit the power of ten that its last printed digit stands for: of 5.1亿 it is 7
     * @param unit as it stands there, such as 元 or %; empty for none
     * @param end one behind the last character
     */
    public record Quantity(BigDecimal value, int lastDigit, String unit, int end) {}
}
