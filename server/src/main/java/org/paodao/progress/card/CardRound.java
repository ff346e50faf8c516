package org.paodao.progress.card;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.progress.ListHistories;
import org.paodao.progress.ListHistory;
import org.paodao.progress.light.ItemJudged;
import org.paodao.progress.light.ItemLightLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes through the lights of a jurisdiction: proposes cards where rules speak for one, and lifting where items have recovered. It only proposes; people decide.
 * Only months that are over count, and none that has been over for long. The same day again does nothing more.
 */
@Service
public class CardRound {
    private static final int FRESH_MONTHS = 2;

    private final ItemLightLists lights;
    private final ListHistories lists;
    private final CardTables cards;
    private final CardSteps steps;
    private final Clock clock;

    CardRound(ItemLightLists lights, ListHistories lists, CardTables cards, CardSteps steps, Clock clock) {
        this.lights = lights;
        this.lists = lists;
        this.cards = cards;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * As of today.
     *
     * @param items only what follows from the lights of these; empty for all
     */
    @Transactional
    public Outcome go(UUID jurisdiction, Set<UUID> items) {
        return on(jurisdiction, items, LocalDate.now(clock));
    }

    /** As of a day. */
    @Transactional
    public Outcome on(UUID jurisdiction, Set<UUID> items, LocalDate day) {
        cards.lock(jurisdiction);
        var system = new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
        Map<UUID, List<ItemJudged>> byItem = new LinkedHashMap<>();
        lights.all(jurisdiction, items)
                .forEach(one -> byItem.computeIfAbsent(one.item(), item -> new ArrayList<>())
                        .add(one));
        List<Card> open = cards.cards(jurisdiction, new CardFilter(null, null, "OPEN", null), null);
        return new Outcome(propose(system, byItem, open, day), recover(system, byItem, open, day));
    }

    private int propose(CurrentUser system, Map<UUID, List<ItemJudged>> byItem, List<Card> open, LocalDate day) {
        CardRules rules = steps.rules(system.jurisdiction(), day);
        Map<UUID, CardRules.Trigger> speaking = new HashMap<>();
        byItem.forEach((item, months) -> {
            CardRules.Trigger trigger = trigger(rules, ended(months, day));
            if (trigger != null && !isHeld(open, item, trigger.color())) {
                speaking.put(item, trigger);
            }
        });
        int proposed = 0;
        for (ListHistory list : lists(system.jurisdiction(), speaking.keySet())) {
            UUID unit = list.newest().under().unit();
            CardRules.Trigger trigger = speaking.get(list.item());
            if (trigger != null && unit != null) {
                List<ItemJudged> ended = ended(byItem.getOrDefault(list.item(), List.of()), day);
                proposed += propose(system, new Case(rules, trigger, list, unit, ended), day) ? 1 : 0;
            }
        }
        return proposed;
    }

    private List<ListHistory> lists(UUID jurisdiction, Set<UUID> items) {
        return items.isEmpty()
                ? List.of()
                : lists.of(jurisdiction, items.size() == 1 ? items.iterator().next() : null);
    }

    private boolean propose(CurrentUser system, Case found, LocalDate day) {
        ItemJudged last = found.ended().getLast();
        String occasion =
                "rule:%s:%s:%s".formatted(found.list().item(), found.trigger().color(), last.period());
        if (cards.byOccasion(system.jurisdiction(), occasion).isPresent()) {
            return false;
        }
        Card card = new Card(
                Ids.next(),
                steps.number(system, day.getYear()),
                found.trigger().color(),
                found.unit(),
                new Card.About(
                        found.list().item(), found.list().newest().under().title()),
                found.grounds(),
                new CardStage.Proposed(),
                null,
                "",
                null,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return steps.begin(system, card, new CardSteps.Beginning(occasion, "propose", ""));
    }

    /** The months that are over by the day, oldest first; none when the newest of them is long past. */
    private static List<ItemJudged> ended(List<ItemJudged> months, LocalDate day) {
        List<ItemJudged> ended = months.stream()
                .filter(one -> one.ended() && one.period().lastDay().isBefore(day))
                .toList();
        boolean fresh = !ended.isEmpty() && !ended.getLast().period().lastDay().isBefore(day.minusMonths(FRESH_MONTHS));
        return fresh ? ended : List.of();
    }

    private static CardRules.@Nullable Trigger trigger(CardRules rules, List<ItemJudged> ended) {
        return rules.triggers().stream()
                .filter(trigger ->
                        trigger.holds(ended.stream().map(ItemJudged::light).toList()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the unit has an open card for the item that is as grave. */
    private static boolean isHeld(List<Card> open, UUID item, CardColor color) {
        return open.stream()
                .anyMatch(card -> card.about() != null
                        && card.about().item().equals(item)
                        && card.color().compareTo(color) >= 0);
    }

    private int recover(CurrentUser system, Map<UUID, List<ItemJudged>> byItem, List<Card> open, LocalDate day) {
        int turned = 0;
        for (Card card : open) {
            Card.About about = card.about();
            List<ItemJudged> months = about == null ? null : byItem.get(about.item());
            if (months == null || !(card.stage() instanceof CardStage.Answered answered)) {
                continue;
            }
            boolean holds = recovered(card, months);
            if (holds != (answered.recovered() != null)) {
                Card next = card.to(answered.recovered(holds ? day : null));
                steps.take(system, card, next, new CardSteps.Taking(holds ? "recover" : "relapse", "", card.version()));
                turned++;
            }
        }
        return turned;
    }

    /** What came after the month for which the card was issued. */
    private static boolean recovered(Card card, List<ItemJudged> months) {
        LocalDate issued = card.issuedOn();
        String since = card.grounds().lights().isEmpty()
                ? String.valueOf(issued).substring(0, 7)
                : card.grounds().lights().getLast().period();
        List<ItemJudged> after = months.stream()
                .filter(one -> one.ended() && one.period().toString().compareTo(since) > 0)
                .toList();
        return !months.isEmpty()
                && CardRules.recovered(
                        after.stream().map(ItemJudged::light).toList(),
                        card.grounds().goodMonths(),
                        months.getLast().reached());
    }

    /** An item whose lights speak for a card. */
    private record Case(
            CardRules rules, CardRules.Trigger trigger, ListHistory list, UUID unit, List<ItemJudged> ended) {
        Card.Grounds grounds() {
            List<CardLight> seen = ended.stream()
                    .filter(one -> one.light() == trigger.light())
                    .map(CardLight::of)
                    .toList();
            return new Card.Grounds(
                    "",
                    new Card.ByRule(rules.code(), rules.version(), trigger.number()),
                    seen.subList(Math.max(0, seen.size() - trigger.months()), seen.size()),
                    rules.answerDays(),
                    rules.goodMonths());
        }
    }

    /**
     * What became of it.
     *
     * @param proposed cards
     * @param turned cards that are now to be lifted, or no longer
     */
    public record Outcome(int proposed, int turned) {}
}
