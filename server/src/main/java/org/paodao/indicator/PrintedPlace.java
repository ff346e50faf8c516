package org.paodao.indicator;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.scoring.target.Rank;
import org.paodao.scoring.target.Target;

/** Reads a place as a target: 全省第9位, 保持第1, 全省前三, 全省领先. */
final class PrintedPlace {
    private static final String NUMBER = "([0-9一二三四五六七八九十]{1,3})";
    private static final Pattern PLACE = Pattern.compile("(.*?)第\\s*" + NUMBER + "\\s*(?:[位名].*)?");
    private static final Pattern FIRST = Pattern.compile("(.*?)(?:前|保持前)\\s*" + NUMBER + "\\s*[位名]?.*");
    private static final Pattern LEADING = Pattern.compile("(.*?)(领先|首位|第一)$");
    private static final Pattern KNOWN = Pattern.compile("全[国省市区县]|山区26县|同类");
    private static final Pattern VERBS = Pattern.compile("保持|位居|位列|进入|力争|争取|确保|排名|排位|居|在");

    private PrintedPlace() {}

    static Optional<Target> read(String text) {
        return match(PLACE, text)
                .or(() -> match(FIRST, text))
                .<Target>map(found -> new Rank(PrintedNumber.count(found.group(2)), null, among(found.group(1))))
                .or(() -> match(LEADING, text).map(found -> Rank.best(among(found.group(1)))));
    }

    private static String among(String words) {
        Matcher known = KNOWN.matcher(words);
        return known.find()
                ? known.group()
                : VERBS.matcher(words).replaceAll("").strip();
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
