package org.paodao.indicator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.paodao.scoring.target.Relative;

/**
 * How the words around a number of a printed target mean it: about so much, at most, at least, or strictly beyond.
 *
 * @param text the target with the digits and signs of a keyboard
 */
record PrintedTone(String text) {
    /** 不低于 is at least, 不高于 at most. */
    private static final String MORE = "(?<!不)[快高大多]于|不[慢低小少]于";

    private static final String LESS = "(?<!不)[慢低小少]于|不[快高大多]于";
    /** 约 right before the number; 节约10% and 签约3个 are no 约. */
    private static final Pattern ABOUT = Pattern.compile("左右|上下|(?<![节预合契条签履公租])约\\s*[-−]?\\d");
    /** 降至5% says where a fall ends, not how far it goes. */
    private static final String DOWN_TO = "[降减][低少]?[至到]|下[降滑][至到]|(?:回落|缩小|缩短)[至到]";

    private static final Pattern MOST = Pattern.compile("^[≤<]|以内|以下|控制在|不超过|不突破|" + DOWN_TO + "|" + LESS);
    private static final Pattern LEAST = Pattern.compile("^[≥>]|以上|超过|突破|" + MORE);
    /** 达到或超过 keeps the number itself. */
    private static final Pattern LESS_THAN = Pattern.compile("^<|(?<![不或者])[慢低小少]于");

    private static final Pattern MORE_THAN = Pattern.compile("^>|(?<![不或者])(?:超过|突破|[快高大多]于)");

    /** Whether it is wanted as near as may be: 10%左右, 约60%. */
    boolean isAbout() {
        return ABOUT.matcher(text).find();
    }

    /** Whether less is as good. */
    boolean isMost() {
        return MOST.matcher(text).find();
    }

    /** Whether it bounds how far something goes: −5%以内 goes no further below nothing than that. */
    boolean isWithin() {
        return text.contains("以内") || text.contains("控制在");
    }

    /** How it is compared with something else: 快于 and 高于 leave none that is equal, 不低于 does. */
    Optional<Relative.Pace> pace() {
        boolean kept = text.matches(".*不.于.*");
        if (text.matches(".*(" + MORE + ").*[^0-9%％.].*")) {
            return Optional.of(kept ? Relative.Pace.NOT_SLOWER : Relative.Pace.FASTER);
        }
        return text.matches(".*(" + LESS + ").*")
                ? Optional.of(kept ? Relative.Pace.NOT_FASTER : Relative.Pace.SLOWER)
                : Optional.empty();
    }

    /** Who sets a target that comes from above. */
    static String giver(String text) {
        if (text.matches(".*(国家|中央|国务院|部委).*")) {
            return "国家";
        }
        return text.contains("市") && !text.contains("省") ? "市" : "省";
    }

    /** Whether more is as good. */
    boolean isLeast() {
        return LEAST.matcher(text).find();
    }

    /** Whether the number itself is too much: 低于5%. */
    boolean isLessThan() {
        return LESS_THAN.matcher(text).find();
    }

    /** Whether the number itself is not enough: 超过5%. */
    boolean isMoreThan() {
        return MORE_THAN.matcher(text).find();
    }
}
