package org.paodao.indicator.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two names may mean the same: blanks, brackets and words that are left out make no other name of it. */
final class Likeness {
    private static final Pattern SETTING = Pattern.compile("示例|[\\s\\p{P}\\p{S}]+");
    /** Of a hundred pairs of signs so many are common to both. */
    private static final int ENOUGH = 30;

    private Likeness() {}

    static boolean of(String one, String other) {
        String name = plain(one);
        String known = plain(other);
        if (name.isEmpty() || known.isEmpty() || name.contains(known) || known.contains(name)) {
            return true;
        }
        List<String> pairs = pairs(known);
        int all = pairs.size() + name.length() - 1;
        long common = pairs(name).stream().filter(pairs::remove).count();
        return 200 * common >= (long) ENOUGH * all;
    }

    private static String plain(String name) {
        return SETTING.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
