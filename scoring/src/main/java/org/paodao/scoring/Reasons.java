package org.paodao.scoring;

/**
 * Every sentence about targets, paths and lights, with what goes into its gaps. Whoever shows results keeps one text for each key.
 *
 * <p>Figures are exact; whoever shows them rounds them once with {@link Rounding}. Shares and points are in percent of the way from start to goal.
 * A light, a need or a measure is named by its enum constant, a rule set as {@link org.paodao.scoring.light.RuleSet.Title#cited} does.
 */
public enum Reasons implements Sentence {
    TARGET_REACHED("target-reached", "value, goal"),
    TARGET_SHORT("target-short", "value, goal, lacking"),
    TARGET_WITHIN("target-within", "value, cap"),
    TARGET_OVER("target-over", "value, cap, excess"),
    TARGET_INSIDE("target-inside", "value, low, high"),
    TARGET_OUTSIDE("target-outside", "value, low, high, distance"),
    GROWTH_REACHED("growth-reached", "growth in percent, wanted percent"),
    GROWTH_SHORT("growth-short", "growth in percent, wanted percent, points lacking"),
    FALL_REACHED("fall-reached", "fall in percent, wanted percent"),
    FALL_SHORT("fall-short", "fall in percent, wanted percent, points lacking"),
    GROWTH_UNDEFINED("growth-undefined", "value of last year"),
    RANK_REACHED("rank-reached", "place, wanted place"),
    RANK_SHORT("rank-short", "place, wanted place, places lacking"),
    JUDGED_IN_WORDS("judged-in-words", "the target's words"),
    DELEGATED_UNSET("delegated-unset", "who sets it"),
    INPUT_MISSING("input-missing", "need"),

    PATH_GOAL_MISSING("path-goal-missing", ""),
    PATH_VALUES_WRONG("path-values-wrong", "values given, values needed"),
    PATH_LAST_YEAR_FLAT("path-last-year-flat", ""),
    PATH_STEPS_DISORDER("path-steps-disorder", "period number"),
    PATH_STEPS_UNFINISHED("path-steps-unfinished", "share of the last step in percent"),
    PATH_STEPS_OVER("path-steps-over", "number of the first period"),
    PATH_VALUES_FALL("path-values-fall", "period number"),
    PATH_MISSES_GOAL("path-misses-goal", "last value, goal"),

    BEHIND_POINTS("behind-points", "period, share due, actual share, points behind"),
    OVER_POINTS("over-points", "period, share allowed, actual share, points too many"),
    BEHIND_AMOUNT("behind-amount", "period, value due, value, lacking"),
    OVER_AMOUNT("over-amount", "period, value allowed, value, excess"),
    BEHIND_SHARE("behind-share", "period, value due, value, percent of what was due that lacks"),
    ON_SCHEDULE("on-schedule", "period, share due, actual share"),
    ON_ALLOWANCE("on-allowance", "period, share allowed, actual share"),
    ON_SCHEDULE_AMOUNT("on-schedule-amount", "period, value due, value"),
    AHEAD_POINTS("ahead-points", "period, share due, actual share, points ahead"),
    UNDER_POINTS("under-points", "period, share allowed, actual share, points left"),
    AHEAD_AMOUNT("ahead-amount", "period, value due, value, ahead"),
    UNDER_AMOUNT("under-amount", "period, value allowed, value, left"),
    BELOW_FLOOR("below-floor", "period, value due, value, lacking, percent of what was due that lacks"),
    ABOVE_FLOOR("above-floor", "period, value due, value, ahead, percent more than was due"),
    OVER_CAP("over-cap", "period, value allowed, value, excess, percent more than was allowed"),
    UNDER_CAP("under-cap", "period, value allowed, value, left, percent of what was allowed that is left"),
    AT_CAP("at-cap", "period, value allowed, value"),
    LEVEL_FLOOR("level-floor", "period, value due, value"),
    LEVEL_CAP("level-cap", "period, value allowed, value"),
    LEVEL_FLOOR_SO_FAR("level-floor-so-far", "period, value due, value"),
    LEVEL_CAP_SO_FAR("level-cap-so-far", "period, value allowed, value"),
    BEHIND_AMOUNT_BEYOND("behind-amount-beyond", "period, value due, value, lacking"),
    OVER_AMOUNT_BEYOND("over-amount-beyond", "period, value allowed, value, excess"),
    AHEAD_AMOUNT_BEYOND("ahead-amount-beyond", "period, value due, value, ahead"),
    UNDER_AMOUNT_BEYOND("under-amount-beyond", "period, value allowed, value, left"),
    BEHIND_SHARE_BEYOND("behind-share-beyond", "period, value due, value, percent of what was due that lacks"),
    BELOW_FLOOR_BEYOND("below-floor-beyond", "period, value due, value, lacking, percent of what was due that lacks"),
    ABOVE_FLOOR_BEYOND("above-floor-beyond", "period, value due, value, ahead, percent more than was due"),
    OVER_CAP_BEYOND("over-cap-beyond", "period, value allowed, value, excess, percent more than was allowed"),
    UNDER_CAP_BEYOND(
            "under-cap-beyond", "period, value allowed, value, left, percent of what was allowed that is left"),
    RANGE_WITHIN("range-within", "period, low, high, value"),
    RANGE_OUTSIDE("range-outside", "period, low, high, value, distance"),
    RANGE_BELOW("range-below", "period, low, high, value, lacking, percent of the low border"),
    RANGE_ABOVE("range-above", "period, low, high, value, excess, percent of the high border"),
    RANGE_BELOW_WAY("range-below-way", "period, low, high, value, lacking, percent of the way, amount of the way"),
    RANGE_ABOVE_WAY("range-above-way", "period, low, high, value, excess, percent of the way, amount of the way"),
    PLACE_DUE("place-due", "period, place due, place"),
    PLACE_SHORT("place-short", "period, place due, place, places lacking, percent of the place due"),
    NOT_STARTED("not-started", "period"),
    STARTED("started", "period"),
    QUARTER_ENDS("quarter-ends", "period"),
    YEAR_ENDS("year-ends", "period"),
    NO_QUARTER_END("no-quarter-end", "period"),
    NO_YEAR_END("no-year-end", "period"),
    BEHIND_IN_A_ROW("behind-in-a-row", "period, periods"),
    NOT_STARTED_IN_A_ROW("not-started-in-a-row", "period, periods"),
    YELLOWS("yellows", "number"),
    REDS("reds", "number"),
    YELLOWS_IN_A_ROW("yellows-in-a-row", "number"),
    BELOW_AVERAGE("below-average", "value, average, difference"),
    NOT_BELOW_AVERAGE("not-below-average", "value, average, difference"),
    BELOW_AVERAGE_OF("below-average-of", "value, average, difference, group"),
    NOT_BELOW_AVERAGE_OF("not-below-average-of", "value, average, difference, group"),
    BELOW_SUPERIOR("below-superior", "value, superior's value, difference"),
    NOT_BELOW_SUPERIOR("not-below-superior", "value, superior's value, difference"),
    PLACE("place", "place"),
    PLACE_OF("place-of", "place, group"),
    PLACES_LOST("places-lost", "place before, place, places lost"),
    PLACES_LOST_OF("places-lost-of", "place before, place, places lost, group"),
    PLACES_WON("places-won", "place before, place, places won"),
    PLACES_WON_OF("places-won-of", "place before, place, places won, group"),
    PLACE_KEPT("place-kept", "place"),
    PLACE_KEPT_OF("place-kept-of", "place, group"),
    IN_GROUP("in-group", "group"),
    NOT_IN_GROUP("not-in-group", "group"),
    LIT("lit", "light"),

    LIGHT_BY_RULE("light-by-rule", "light, rule set, version, rule number"),
    UNPUBLISHED("unpublished", "period"),
    NOT_COMPUTED("not-computed", "period"),
    PARTS_OVERDUE("parts-overdue", "period"),
    OVERDUE("overdue", "period"),
    RETURNED("returned", "period"),
    NOT_DUE("not-due", "period, value"),
    NO_PATH("no-path", "period"),
    BEFORE_PATH("before-path", "period, first period"),
    LIGHT_NEEDS("light-needs", "what it needs, rule set, rule number"),
    LIGHT_RULE_OPEN("light-rule-open", "rule set, rule number"),
    LIGHT_NO_RULE("light-no-rule", "rule set"),

    RULES_EMPTY("rules-empty", ""),
    RULES_NO_DEFAULT("rules-no-default", "number of the last rule"),
    RULES_PERIOD("rules-period", "from, until"),
    RULE_NUMBER_TWICE("rule-number-twice", "rule number"),
    RULE_UNREACHABLE("rule-unreachable", "rule number, number of the rule before it"),
    RULE_IMPOSSIBLE("rule-impossible", "rule number"),
    RULE_ORDER("rule-order", "rule number, number of the milder rule"),
    RULE_THRESHOLD_OPEN("rule-threshold-open", "rule number, measure"),
    RULE_LIGHT_OPEN("rule-light-open", "rule number"),
    RULE_LIGHT_NOT_FOR_RULES("rule-light-not-for-rules", "rule number, light"),
    RULE_ASKS_ITS_LIGHT("rule-asks-its-light", "rule number"),

    CHANGE_VALUE("change-value", "value before or none, value or none"),
    CHANGE_EXPECTED("change-expected", "value due before or none, value due or none"),
    CHANGE_RULES("change-rules", "rule set before, its version, rule set, its version"),
    CHANGE_DUE("change-due", "due state before, due state"),
    CHANGE_STANDING("change-standing", ""),
    CHANGE_HISTORY("change-history", ""),
    CHANGE_PERIOD("change-period", "period before, period");

    /** Stands for a figure that is not there. */
    public static final String NONE = "none";

    private final String key;
    private final String gaps;

    Reasons(String key, String gaps) {
        this.key = key;
        this.gaps = gaps;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String named() {
        return gaps;
    }
}
