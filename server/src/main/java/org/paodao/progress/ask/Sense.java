package org.paodao.progress.ask;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question means, as far as its words tell. */
public final class Sense {
    private static final int ALIKE_PERCENT = 40;
    private static final Pattern ASIDE = Pattern.compile("[(\\[（【〔].*?[)\\]）】〕]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words that say nothing of what is asked. */
    private static final Pattern FILLING = Pattern.compile("本单位|全区|全市|全县|全年|累计|当年|本年|本月|当月|的|情况|数据|指标|统计");

    private Sense() {}

    /** The name without what does not matter: width, case, spaces, marks, what stands in brackets, filling words. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = NO_LETTER.matcher(ASIDE.matcher(plain).replaceAll("")).replaceAll("");
        String sense = FILLING.matcher(letters).replaceAll("");
        return sense.isEmpty() ? letters : sense;
    }

    /** Whether two names may mean the same: one within the other, or two fifths of their pairs of letters shared. */
    static boolean isClose(String one, String other) {
        String first = of(one);
        String second = of(other);
        if (first.length() < 2 || second.length() < 2) {
            return first.equals(second);
        }
        if (first.contains(second) || second.contains(first)) {
            return true;
        }
        Set<String> pairs = pairs(first);
        Set<String> others = pairs(second);
        Set<String> shared = new HashSet<>(pairs);
        shared.retainAll(others);
        int all = pairs.size() + others.size() - shared.size();
        return shared.size() * 100 >= ALIKE_PERCENT * all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }
}
