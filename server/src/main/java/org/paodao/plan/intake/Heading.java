package org.paodao.plan.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * Words of the text that can head an item.
 *
 * @param words as said on one line
 * @param place where they stand
 */
record Heading(String words, Range place) {
    private static final Pattern NUMBER = Pattern.compile("^[\\s\\u3000]*([(（]?[0-9０-９一二三四五六七八九十百①-⑳]{1,4}[)）.．、]\\s*"
            + "|第[0-9一二三四五六七八九十百]{1,5}[章节条款]([\\s\\u3000、]+|$)|[一二三四五六七八九十]{1,2}是)?");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;\\n：:]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final String PARTING = "，、；：。,;:.!?！？|";
    private static final String OPENING = "（(《“【";
    private static final String CLOSING = "）)》”】";
    private static final int LONGEST = 60;

    /** The first clause of a stretch, without its number; null where the stretch says nothing. */
    static @Nullable Heading first(String text, Range stretch) {
        Range said = said(text, unnumbered(text, stretch));
        if (said == null) {
            return null;
        }
        var end = CLAUSE_END.matcher(text).region(said.start(), said.end());
        int stop = end.find() ? end.start() : said.end();
        return of(text, new Range(said.start(), Math.min(stop, said.start() + LONGEST)));
    }

    /** All words of a stretch, without its number; null where the stretch says nothing. */
    static @Nullable Heading whole(String text, Range stretch) {
        Range said = said(text, unnumbered(text, stretch));
        return said == null ? null : of(text, said);
    }

    private static Heading of(String text, Range place) {
        int end = place.end();
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        var kept = new Range(place.start(), end);
        return new Heading(LINE_BREAK.matcher(kept.of(text)).replaceAll(""), kept);
    }

    private static Range unnumbered(String text, Range stretch) {
        var number = NUMBER.matcher(stretch.of(text));
        return number.find() ? new Range(stretch.start() + number.end(), stretch.end()) : stretch;
    }

    /** A stretch without what only parts it from its neighbours; null where no word is left. */
    static @Nullable Range said(String text, Range stretch) {
        int start = stretch.start();
        int end = stretch.end();
        while (start < end && parts(text.charAt(start), CLOSING)) {
            start++;
        }
        while (end > start && parts(text.charAt(end - 1), OPENING)) {
            end--;
        }
        var left = new Range(start, end);
        return left.of(text).chars().anyMatch(Character::isLetterOrDigit) ? left : null;
    }

    private static boolean parts(char c, String brackets) {
        return isBlank(c) || PARTING.indexOf(c) >= 0 || brackets.indexOf(c) >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0' || c == '\u200b';
    }
}
