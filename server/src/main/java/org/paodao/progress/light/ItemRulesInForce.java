package org.paodao.progress.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Fact;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;

/**
 * Chooses the rules for a month: of each set the newest version whose first day has come, even where it has ended since; of those that hold the one that came out
 * last.
 */
final class ItemRulesInForce {
    /** Holds until an office puts others in force. */
    static final ItemRuleVersion USUAL = new ItemRuleVersion(RuleSets.usual(), "", Instant.EPOCH, "");

    private static final Comparator<ItemRuleVersion> OLDEST_FIRST =
            Comparator.comparing(ItemRuleVersion::publishedAt).thenComparing(ItemRuleVersion::code);

    private final List<ItemRuleVersion> published;

    ItemRulesInForce(List<ItemRuleVersion> published) {
        this.published = published.stream().sorted(OLDEST_FIRST).toList();
    }

    /**
     * The rules for a day.
     *
     * @param by what was put in force after it does not count; null for everything that is known
     */
    RuleSet of(LocalDate day, @Nullable Instant by) {
        RuleSet chosen = USUAL.rules();
        for (ItemRuleVersion version : newest(day, by)) {
            if (version.rules().holdsOn(day)) {
                chosen = version.rules();
            }
        }
        return chosen;
    }

    /** The newest versions, in the order in which they came out. */
    List<ItemRuleVersion> newest() {
        return newest(LocalDate.MAX, null);
    }

    private List<ItemRuleVersion> newest(LocalDate day, @Nullable Instant by) {
        Map<String, ItemRuleVersion> newest = new LinkedHashMap<>();
        for (ItemRuleVersion version : published) {
            boolean known = by == null || !version.publishedAt().isAfter(by);
            if (known && !day.isBefore(version.rules().from())) {
                newest.remove(version.code());
                newest.put(version.code(), version);
            }
        }
        return new ArrayList<>(newest.values());
    }

    /** The examples that speak of what is known of items: their own course, and no comparison with others. */
    static List<RuleSet> examples() {
        return RuleSets.examples().stream()
                .filter(example -> example.rules().stream().allMatch(rule -> fits(rule.when())))
                .toList();
    }

    private static boolean fits(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> compare.measure().onPath() || isOfLights(compare.measure());
            case Condition.All all -> all.parts().stream().allMatch(ItemRulesInForce::fits);
            case Condition.Any any -> any.parts().stream().allMatch(ItemRulesInForce::fits);
            case Condition.Not not -> fits(not.part());
            default -> true;
        };
    }

    private static boolean isOfLights(Measure measure) {
        return measure == Measure.YELLOWS || measure == Measure.YELLOWS_IN_A_ROW || measure == Measure.REDS;
    }

    /** The rules as they are tried while a month runs: what asks for the end of a quarter or year is not tried before it has come. */
    static RuleSet whileRunning(RuleSet rules) {
        List<Rule> tried = rules.rules().stream()
                .filter(rule -> !asksForAnEnd(rule.when()))
                .toList();
        return new RuleSet(rules.title(), rules.from(), rules.until(), tried, rules.escalations());
    }

    private static boolean asksForAnEnd(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> is.fact() != Fact.NOT_STARTED;
            case Condition.All all -> all.parts().stream().anyMatch(ItemRulesInForce::asksForAnEnd);
            case Condition.Any any -> any.parts().stream().anyMatch(ItemRulesInForce::asksForAnEnd);
            case Condition.Not not -> asksForAnEnd(not.part());
            default -> false;
        };
    }
}
