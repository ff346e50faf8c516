package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** Where the document's own number stands in a stretch of its head: alone, in a bracket, behind the title or before the receivers. */
final class NumberPlaces {
    private static final int LONGEST = 40;
    /** （2031年3月4日某市人民政府某府规字〔2031〕2号文发布）. */
    private static final Words ANNOUNCED = Words.of("发布 印发 公布 通过");

    private NumberPlaces() {}

    /** Its place; null where the stretch is something else. */
    static @Nullable Range in(String stretch) {
        if (stretch.endsWith(")")) {
            int open = stretch.lastIndexOf('(');
            String inside = open < 0 ? "" : stretch.substring(open + 1, stretch.length() - 1);
            if (open == 0 && FullDate.at(inside, 0) != null && ANNOUNCED.endingAt(inside, inside.length(), 0) > 0) {
                Range number = FlatNumber.in(inside);
                return number == null ? null : new Range(number.start() + 1, number.end() + 1);
            }
            boolean title = open == 0 || (open > 0 && Titles.endsInAKind(stretch.substring(0, open)));
            return title && isNumber(inside) ? new Range(open + 1, stretch.length() - 1) : null;
        }
        Range glued = behindLetter(stretch);
        if (glued != null) {
            return glued;
        }
        int at = DocumentNumber.at(stretch);
        int end = at == 0 ? DocumentNumber.end(stretch, 0) : -1;
        boolean receivers =
                end > 0 && end < stretch.length() && stretch.charAt(end) == '各' && stretch.indexOf(':', end) > 0;
        return end == stretch.length() || receivers ? new Range(0, end) : null;
    }

    /** 关于…的通知X府办〔2031〕6号: the title of a letter with its number behind it. */
    private static @Nullable Range behindLetter(String stretch) {
        for (String ending : Titles.LETTER_ENDS) {
            int at = stretch.lastIndexOf(ending);
            int start = at + ending.length();
            if (at > 0 && stretch.length() > start && isNumber(stretch.substring(start))) {
                return new Range(start, stretch.length());
            }
        }
        return null;
    }

    private static boolean isNumber(String said) {
        return said.length() <= LONGEST && DocumentNumber.at(said) == 0 && DocumentNumber.end(said, 0) == said.length();
    }
}
