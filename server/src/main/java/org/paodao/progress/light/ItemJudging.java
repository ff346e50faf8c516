package org.paodao.progress.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.progress.ListHistories;
import org.paodao.progress.ListHistory;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.RuleSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the lights of items. However many they are, it takes the same number of statements and writes only what is otherwise than before; again on the same
 * day it writes nothing.
 */
@Service
public class ItemJudging {
    private final ListHistories histories;
    private final PlanLists plans;
    private final ItemLightTables lights;
    private final ItemRuleTables rules;
    private final Turning turning;

    ItemJudging(
            ListHistories histories, PlanLists plans, ItemLightTables lights, ItemRuleTables rules, Turning turning) {
        this.histories = histories;
        this.plans = plans;
        this.lights = lights;
        this.rules = rules;
        this.turning = turning;
    }

    /** Judges everything as of today. */
    @Transactional
    public Outcome all(UUID jurisdiction) {
        return on(jurisdiction, null, turning.today());
    }

    /** Judges one item as of today. */
    @Transactional
    public Outcome item(UUID jurisdiction, UUID item) {
        return on(jurisdiction, item, turning.today());
    }

    /**
     * Judges as of a day.
     *
     * @param item null for all
     */
    @Transactional
    public Outcome on(UUID jurisdiction, @Nullable UUID item, LocalDate today) {
        lights.lock(jurisdiction);
        List<ListHistory> lists = histories.of(jurisdiction, item);
        var assessor = new ItemAssessor(new ItemRulesInForce(rules.published(jurisdiction)), today, turning.zone());
        return write(jurisdiction, item, kept(jurisdiction, item), judge(jurisdiction, lists, assessor));
    }

    private List<ItemJudged> judge(UUID jurisdiction, List<ListHistory> lists, ItemAssessor assessor) {
        Map<UUID, Integer> years = years(jurisdiction);
        List<ItemJudged> judged = new ArrayList<>();
        for (ListHistory list : lists) {
            Integer year = years.get(list.plan());
            if (year != null) {
                judged.addAll(assessor.judge(list, year));
            }
        }
        return judged;
    }

    private Map<Spot, ItemJudged> kept(UUID jurisdiction, @Nullable UUID item) {
        List<ItemJudged> kept = item == null ? lights.all(jurisdiction) : lights.of(jurisdiction, List.of(item));
        return kept.stream().collect(Collectors.toMap(Spot::of, one -> one));
    }

    /** Which lights would be others if rules were put in force now; nothing is written. */
    @Transactional(readOnly = true)
    public List<ItemLightEffect> effect(UUID jurisdiction, RuleSet next) {
        List<ItemRuleVersion> known = new ArrayList<>(rules.published(jurisdiction));
        known.add(new ItemRuleVersion(next, "", turning.now(), ""));
        List<ListHistory> lists = histories.of(jurisdiction, null);
        Map<UUID, String> titles = lists.stream()
                .collect(Collectors.toMap(
                        ListHistory::item, list -> list.newest().under().title()));
        var assessor = new ItemAssessor(new ItemRulesInForce(known), turning.today(), turning.zone());
        Map<Spot, ItemJudged> before = kept(jurisdiction, null);
        return judge(jurisdiction, lists, assessor).stream()
                .flatMap(is -> Stream.ofNullable(before.get(Spot.of(is)))
                        .filter(was -> was.light() != is.light())
                        .map(was -> new ItemLightEffect(
                                is.item(),
                                titles.getOrDefault(is.item(), ""),
                                is.period(),
                                was.light(),
                                is.light(),
                                is.reasons())))
                .toList();
    }

    private Outcome write(
            UUID jurisdiction, @Nullable UUID item, Map<Spot, ItemJudged> before, List<ItemJudged> judged) {
        Map<Spot, ItemJudged> gone = new HashMap<>(before);
        List<ItemJudged> changed = new ArrayList<>();
        List<ItemLightTables.Turn> turns = new ArrayList<>();
        Set<UUID> turned = new HashSet<>();
        for (ItemJudged one : judged) {
            ItemJudged was = gone.remove(Spot.of(one));
            if (was != null && same(was, one)) {
                continue;
            }
            changed.add(one);
            if (was == null || was.light() != one.light() || was.ended() != one.ended()) {
                turned.add(one.item());
            }
            if (was != null && was.light() != one.light()) {
                turns.add(new ItemLightTables.Turn(was, one));
            }
        }
        Instant now = turning.now();
        lights.write(jurisdiction, changed, now);
        lights.turned(jurisdiction, turns, now);
        lights.remove(jurisdiction, List.copyOf(gone.values()));
        if (!turned.isEmpty() || item == null) {
            turning.tell(new ItemLightsTurned(jurisdiction, item == null ? Set.of() : turned));
        }
        return new Outcome(judged.size(), turns.size());
    }

    private Map<UUID, Integer> years(UUID jurisdiction) {
        var system = new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
        return plans.plans(system).stream().collect(Collectors.toMap(PlanLine::id, PlanLine::year));
    }

    /** Equal in what they say: 40 and 40.0 are one. */
    private static boolean same(ItemJudged was, ItemJudged is) {
        return was.asOf().equals(is.asOf())
                && was.ended() == is.ended()
                && was.light() == is.light()
                && was.edition() == is.edition()
                && was.rule().equals(is.rule())
                && was.reached().compareTo(is.reached()) == 0
                && equal(was.expected(), is.expected())
                && was.reasons().equals(is.reasons());
    }

    private static boolean equal(@Nullable BigDecimal was, @Nullable BigDecimal is) {
        if (was == null || is == null) {
            return Objects.isNull(was) && Objects.isNull(is);
        }
        return was.compareTo(is) == 0;
    }

    /** A month of an item. */
    private record Spot(UUID item, Period period) {
        static Spot of(ItemJudged one) {
            return new Spot(one.item(), one.period());
        }
    }

    /**
     * What became of it.
     *
     * @param judged lights that were looked at
     * @param turned lights that became others
     */
    public record Outcome(int judged, int turned) {}
}
