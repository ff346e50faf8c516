package org.paodao.scoring.light;

import static org.paodao.scoring.light.Condition.OTHERWISE;
import static org.paodao.scoring.light.Condition.all;
import static org.paodao.scoring.light.Condition.any;
import static org.paodao.scoring.light.Condition.atLeast;
import static org.paodao.scoring.light.Condition.atMost;
import static org.paodao.scoring.light.Condition.moreThan;
import static org.paodao.scoring.light.Condition.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Published rule sets as examples, and one of our own to start with.
 *
 * <p>A published rule is marked as stated. What only follows from what is published (green where only being behind gets a light) is not; what the source leaves
 * open stays open, as a threshold or a light for an office to fill in, and {@link RuleSet#findings} names it. Days on which the published sets came into force
 * are not known; they are dated from the first day of their year. Where the source says nothing of which rule goes first, the harsher does.
 */
public final class RuleSets {
    /** The group of units that 三亚2022 judges by whole periods. */
    public static final String DISTRICT = "行政区";

    private static final Map<String, String> ENGLISH = examples().stream()
            .map(RuleSet::title)
            .collect(Collectors.toUnmodifiableMap(RuleSet.Title::code, RuleSet.Title::en));

    private RuleSets() {}

    /** What an example is called in English; the code where no example is called so. */
    public static String english(String code) {
        return ENGLISH.getOrDefault(code, code);
    }

    /**
     * Whether a rule says what the source of its set says: one that was changed since it was copied from an example does not, under whatever name the copy goes.
     */
    public static boolean isAsPublished(RuleSet set, Rule rule) {
        return rule.stated()
                && examples().stream()
                        .filter(example -> example.title().isOfTheSourceOf(set.title()))
                        .allMatch(example -> example.rules().stream().anyMatch(rule::saysAs));
    }

    /** The set to start with, then the published ones. */
    public static List<RuleSet> examples() {
        return List.of(
                usual(), songyang2022(), yinchuan2025(), sanya2022(), guangyuan2018(), tianjin2022(), zaozhuang2023());
    }

    /**
     * Our own proposal, complete: on schedule or less than 10 points behind green, up to 30 yellow, more red, 10 ahead blue; what the year ends without is
     * yellow at least, however little is lacking.
     */
    public static RuleSet usual() {
        Condition missed = all(new Condition.Is(Fact.YEAR_ENDS), moreThan(Measure.AMOUNT_BEHIND, "0"));
        return set(
                "序时进度",
                2023,
                "Schedule",
                "own proposal",
                List.of(
                        own(3, moreThan(Measure.POINTS_BEHIND, "30"), Light.RED),
                        own(2, atLeast(Measure.POINTS_BEHIND, "10"), Light.YELLOW),
                        own(5, missed, Light.YELLOW),
                        own(1, atLeast(Measure.POINTS_AHEAD, "10"), Light.BLUE),
                        own(4, OTHERWISE, Light.GREEN)));
    }

    /** A month behind is yellow, a quarter's goal missed is red. Cards for units are given by people and are no lights. */
    public static RuleSet songyang2022() {
        Condition behind = moreThan(Measure.AMOUNT_BEHIND, "0");
        return set(
                "松阳2022",
                2022,
                "Songyang 2022",
                "songyang.gov.cn/art/2022/4/2/art_1229514702_58982292.html",
                List.of(
                        stated(2, all(new Condition.Is(Fact.QUARTER_ENDS), behind), Light.RED),
                        stated(1, behind, Light.YELLOW),
                        own(3, OTHERWISE, Light.GREEN)));
    }

    /**
     * On schedule green; 10 to 30 points behind yellow; more red; not started yellow, three periods running red. Of less than 10 points behind the source says
     * nothing; whom the monthly list and the letters reach it says neither.
     */
    public static RuleSet yinchuan2025() {
        return set(
                "银川2025",
                2025,
                "Yinchuan 2025",
                "m.qlbk.net/news/3Ww4l7bw75.html",
                List.of(
                        stated(3, moreThan(Measure.POINTS_BEHIND, "30"), Light.RED),
                        stated(5, atLeast(Measure.NOT_STARTED_PERIODS, "3"), Light.RED),
                        stated(4, new Condition.Is(Fact.NOT_STARTED), Light.YELLOW),
                        stated(2, atLeast(Measure.POINTS_BEHIND, "10"), Light.YELLOW),
                        stated(1, atMost(Measure.POINTS_BEHIND, "0"), Light.GREEN),
                        own(6, OTHERWISE, null)));
    }

    /** Half or less of what was due lacking is yellow, more red; a district that misses a period yellow, two in a row red; two yellows an interview. */
    public static RuleSet sanya2022() {
        Condition district = new Condition.InGroup(DISTRICT);
        Condition behind = moreThan(Measure.AMOUNT_BEHIND, "0");
        RuleSet rules = set(
                "三亚2022",
                2022,
                "Sanya 2022",
                "news.hndaily.cn/html/2022-05/13/content_58470_14809063.htm",
                List.of(
                        stated(4, all(district, atLeast(Measure.BEHIND_PERIODS, "2")), Light.RED),
                        stated(3, all(district, behind), Light.YELLOW),
                        stated(2, all(new Condition.Not(district), moreThan(Measure.SHARE_BEHIND, "50")), Light.RED),
                        stated(1, behind, Light.YELLOW),
                        own(5, OTHERWISE, Light.GREEN)));
        return with(rules, new Escalation(1, secondYellow(), List.of(Consequence.of(Consequence.Kind.INTERVIEW))));
    }

    /** Two yellows on one item a letter and a point, red two points and an interview. When something turns yellow or red the source leaves open. */
    public static RuleSet guangyuan2018() {
        RuleSet rules = set(
                "广元2018",
                2018,
                "Guangyuan 2018",
                "m.pouringspot.com/10462/10464/10465/10595/2018/6/21/10453508.shtml",
                List.of(
                        own(2, open(Measure.POINTS_BEHIND, Relation.MORE_THAN), Light.RED),
                        own(1, open(Measure.POINTS_BEHIND, Relation.MORE_THAN), Light.YELLOW),
                        own(3, OTHERWISE, Light.GREEN)));
        Condition red = new Condition.Lit(Light.RED);
        return with(
                rules,
                new Escalation(
                        1,
                        secondYellow(),
                        List.of(Consequence.of(Consequence.Kind.LETTER), Consequence.deduction("1"))),
                new Escalation(
                        2, red, List.of(Consequence.deduction("2"), Consequence.of(Consequence.Kind.INTERVIEW))));
    }

    /** Green only for what is up to its own plan and to the city's average. Which light the others get the source leaves open. */
    public static RuleSet tianjin2022() {
        return set(
                "天津2022",
                2022,
                "Tianjin 2022",
                "m.frida21.com/shehui/20220304/0428854.html",
                List.of(
                        stated(
                                1,
                                all(atMost(Measure.AMOUNT_BEHIND, "0"), atMost(Measure.BELOW_AVERAGE, "0")),
                                Light.GREEN),
                        own(2, OTHERWISE, null)));
    }

    /** Publishes rank, change of rank, and blue, yellow and red; thresholds and what the rest gets are not published. */
    public static RuleSet zaozhuang2023() {
        return set(
                "枣庄2023",
                2023,
                "Zaozhuang 2023",
                "632news.com/zznews/content/2023-04/01/content_54464.html",
                List.of(
                        own(1, open(Measure.PLACE, Relation.AT_MOST), Light.BLUE),
                        own(3, open(Measure.PLACE, Relation.AT_LEAST), Light.RED),
                        own(
                                2,
                                any(
                                        open(Measure.PLACE, Relation.AT_LEAST),
                                        open(Measure.PLACES_LOST, Relation.AT_LEAST)),
                                Light.YELLOW),
                        own(4, OTHERWISE, null)));
    }

    private static Condition secondYellow() {
        return all(new Condition.Lit(Light.YELLOW), atLeast(Measure.YELLOWS, "2"));
    }

    private static Rule stated(int number, Condition when, Light light) {
        return new Rule(number, when, light, true);
    }

    private static Rule own(int number, Condition when, @Nullable Light light) {
        return new Rule(number, when, light, false);
    }

    private static RuleSet set(String code, int year, String english, String source, List<Rule> rules) {
        RuleSet.Title title = new RuleSet.Title(code, 1, code, english, source);
        return new RuleSet(title, LocalDate.of(year, 1, 1), null, rules, List.of());
    }

    private static RuleSet with(RuleSet rules, Escalation... escalations) {
        return new RuleSet(rules.title(), rules.from(), rules.until(), rules.rules(), List.of(escalations));
    }
}
