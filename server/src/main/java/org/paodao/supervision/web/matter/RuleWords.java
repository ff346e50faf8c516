package org.paodao.supervision.web.matter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.ui.Words;

/** Says in words by which rule a clock runs: the set, its version, the source and the urgency. */
public final class RuleWords {
    /** As the clock keeps it: the name of a set, v and a version, and the code of a rule in it. */
    private static final Pattern KEPT = Pattern.compile("(.+) v(\\d+) ([A-Z_]+)\\.([A-Z]+)");

    private RuleWords() {}

    /** The rule in the words of the reader; what is kept otherwise stays as it is. */
    public static String of(Words words, String rule) {
        Matcher kept = KEPT.matcher(rule);
        return kept.matches()
                ? words.msg(
                        "supervisionmatter.rule",
                        kept.group(1),
                        kept.group(2),
                        words.msg("supervisionclock.source." + kept.group(3)),
                        words.msg("supervisionclock.urgency." + kept.group(4).toLowerCase(Locale.ROOT)))
                : rule;
    }
}
