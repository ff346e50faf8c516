package org.paodao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents that a document cites in 《》. */
final class Policies {
    private static final int LONGEST = 120;

    /** 《…》(以下简称《…》): the second is only a short name. */
    private static final Words SHORT_NAME = Words.of("简称 简称为 以下称 下称 以下统称");

    /** 现将《…》印发给你们: that is the document itself. */
    private static final Words HANDED_OUT = Words.of("现将 现印发 制定了 制定本 我局制定 研究制定了");

    private static final Words HANDING_OUT = Words.of("印发给你们 印发你们 已经 经市政府 经省政府 经区政府 经县政府 转发给你们 予以印发 现予印发");

    private static final Words ISSUED = Words.of("印发 转发");

    private final Text text;
    private final Text.View view;
    private final String chars;
    private final Set<String> known = new HashSet<>();

    private Policies(Text text) {
        this.text = text;
        this.view = text.view(text.all());
        this.chars = view.chars();
    }

    /** Names in 《》, each once, in order of the text; the document itself and short names left out. */
    static List<Found<String>> in(Text text, @Nullable String ownTitle) {
        var policies = new Policies(text);
        String own =
                ownTitle == null ? "" : letters(withoutMarked(Text.of(ownTitle).folded()));
        return policies.scan(own);
    }

    private List<Found<String>> scan(String own) {
        var found = new ArrayList<Found<String>>();
        int i = 0;
        while (i < chars.length()) {
            int end = chars.charAt(i) == '《' ? closing(i) : i;
            if (end <= i + 1) {
                i++;
                continue;
            }
            if (isShortName(i)) {
                known.add(letters(chars.substring(i + 1, end)));
            } else if (!isHandedOut(i, end) && isNew(chars.substring(i + 1, end), own)) {
                Range range = view.range(i + 1, end);
                found.add(new Found<>(withoutBlanks(range.of(text.raw())), range, "policy.title-marks", 95));
            }
            i = end + 1;
        }
        return List.copyOf(found);
    }

    /** Where the 》 stands that closes the 《 here, marks inside counted; {@code at} when it is missing. */
    private int closing(int at) {
        int depth = 0;
        int limit = Math.min(chars.length(), at + LONGEST);
        for (int i = at; i < limit; i++) {
            if (chars.charAt(i) == '《') {
                depth++;
            } else if (chars.charAt(i) == '》' && --depth == 0) {
                return i;
            }
        }
        int first = chars.substring(at, limit).indexOf('》');
        return first >= 0 ? at + first : at;
    }

    private boolean isShortName(int at) {
        return SHORT_NAME.endingAt(chars, at, 0) > 0;
    }

    private boolean isHandedOut(int at, int end) {
        boolean before = HANDED_OUT.endingAt(chars, at, 0) > 0;
        int rest = Math.min(chars.length(), end + 40);
        return (before || HANDING_OUT.at(chars, end + 1, chars.length()) > 0) && ISSUED.in(chars, end, rest);
    }

    private boolean isNew(String name, String own) {
        String letters = letters(name);
        boolean itself = !own.isEmpty() && letters.length() > 3 && (own.contains(letters) || letters.contains(own));
        return !letters.isEmpty() && !itself && known.add(letters);
    }

    /** What a title cites in 《》 is not its own name. */
    private static String withoutMarked(String title) {
        int open = title.indexOf('《');
        int close = title.indexOf('》', Math.max(open, 0));
        boolean whole = open <= 0 && close == title.length() - 1;
        return open < 0 || close < 0 || whole ? title : title.substring(0, open) + "|" + title.substring(close + 1);
    }

    /** Names are the same when their letters and digits are; 的 is often dropped. */
    private static String letters(String name) {
        var kept = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) && c != '的') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isLatin(char c) {
        return c < '\u0080' && Character.isLetterOrDigit(c);
    }

    private static String withoutBlanks(String raw) {
        var kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean latin = i > 0 && i + 1 < raw.length() && isLatin(raw.charAt(i - 1)) && isLatin(raw.charAt(i + 1));
            if (c == ' ' ? latin : !Character.isWhitespace(c) && c != '\u00a0') {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
