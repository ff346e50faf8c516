package org.paodao.progress.card;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.progress.TaskLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with cards: the office confirms or dismisses what a rule proposes, issues cards by hand and lifts them; the unit answers. Each step names the
 * version that was seen, and taken twice it counts once. Nobody decides on a card of the unit they work for.
 */
@Service
public class Cards {
    private final CardSteps steps;
    private final TaskLists lists;
    private final Organization organization;
    private final Calendar calendar;
    private final Clock clock;

    Cards(CardSteps steps, TaskLists lists, Organization organization, Calendar calendar, Clock clock) {
        this.steps = steps;
        this.lists = lists;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Issues a card by hand.
     *
     * @return its id; that of the first when it is sent twice
     */
    @Transactional
    public UUID issue(CurrentUser user, NewCard wish) {
        Permissions.require(user, Permission.CARD_DECIDE);
        UUID unit = wish.unit();
        if (unit == null || organization.units(user, Set.of(unit)).isEmpty()) {
            throw Refusal.invalid("unit", "progresscard.unit");
        }
        String reason = CardSteps.words("reason", wish.reason());
        steps.lock(user);
        String occasion = "hand:" + wish.requestKey();
        Optional<UUID> before = steps.byOccasion(user, occasion);
        if (before.isPresent()) {
            return before.get();
        }
        CardRules rules = steps.rules(user.jurisdiction(), today());
        var grounds = new Card.Grounds(reason, null, List.of(), rules.answerDays(), rules.goodMonths());
        Card card = byHand(user, wish, unit, grounds);
        steps.begin(user, card, new CardSteps.Beginning(occasion, "issue", reason));
        return card.id();
    }

    private Card byHand(CurrentUser user, NewCard wish, UUID unit, Card.Grounds grounds) {
        LocalDate today = today();
        return new Card(
                Ids.next(),
                steps.number(user, today.getYear()),
                wish.color(),
                unit,
                about(user, wish.item()),
                grounds,
                new CardStage.Issued(due(user, grounds.answerDays()), null),
                today,
                "",
                null,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Card.@Nullable About about(CurrentUser user, @Nullable UUID item) {
        return item == null ? null : new Card.About(item, lists.item(user, item).title());
    }

    /** Issues a card that a rule proposed. */
    @Transactional
    public void confirm(CurrentUser user, UUID id, int seen) {
        Card card = decided(user, id);
        if (steps.isRepeated(user, card, "confirm", seen)) {
            return;
        }
        if (!(card.stage() instanceof CardStage.Proposed proposed)) {
            throw notNow(card);
        }
        CardStage next = proposed.confirm(due(user, card.grounds().answerDays()));
        steps.take(
                user, card, card.with(next, today(), card.answer(), null), new CardSteps.Taking("confirm", "", seen));
    }

    /** Decides against a card that a rule proposed. */
    @Transactional
    public void dismiss(CurrentUser user, UUID id, int seen, String why) {
        Card card = decided(user, id);
        if (steps.isRepeated(user, card, "dismiss", seen)) {
            return;
        }
        if (!(card.stage() instanceof CardStage.Proposed proposed)) {
            throw notNow(card);
        }
        String reason = CardSteps.words("words", why);
        close(user, card, proposed.dismiss(reason), new CardSteps.Taking("dismiss", reason, seen));
    }

    /** Answers for the unit: what has been done, and until when the rest will be. */
    @Transactional
    public void answer(CurrentUser user, UUID id, int seen, String answer) {
        Card card = steps.held(user, id);
        Permissions.requireFor(user, Permission.CARD_ANSWER, card.unit());
        if (steps.isRepeated(user, card, "answer", seen)) {
            return;
        }
        if (!(card.stage() instanceof CardStage.Issued issued)) {
            throw notNow(card);
        }
        String said = CardSteps.words("words", answer);
        Card next = card.with(issued.answer(), card.issuedOn(), said, null);
        steps.take(user, card, next, new CardSteps.Taking("answer", said, seen));
    }

    /** Asks the unit again: its answer is not enough. */
    @Transactional
    public void sendBack(CurrentUser user, UUID id, int seen, String why) {
        Card card = decided(user, id);
        if (steps.isRepeated(user, card, "return", seen)) {
            return;
        }
        if (!(card.stage() instanceof CardStage.Answered answered)) {
            throw notNow(card);
        }
        String reason = CardSteps.words("words", why);
        CardStage next = answered.sendBack(due(user, card.grounds().answerDays()), reason);
        steps.take(user, card, card.to(next), new CardSteps.Taking("return", reason, seen));
    }

    /** Lifts a card; a reason is needed unless its rule says that the item has recovered. */
    @Transactional
    public void lift(CurrentUser user, UUID id, int seen, String why) {
        Card card = decided(user, id);
        if (steps.isRepeated(user, card, "lift", seen)) {
            return;
        }
        if (!(card.stage() instanceof CardStage.Answered answered)) {
            throw notNow(card);
        }
        String reason = answered.recovered() != null && why.isBlank() ? "" : CardSteps.words("words", why);
        close(user, card, answered.lift(reason), new CardSteps.Taking("lift", reason, seen));
    }

    /** Takes a card back that should not have been issued. */
    @Transactional
    public void withdraw(CurrentUser user, UUID id, int seen, String why) {
        Card card = decided(user, id);
        if (steps.isRepeated(user, card, "withdraw", seen)) {
            return;
        }
        String reason = CardSteps.words("words", why);
        CardStage next = switch (card.stage()) {
            case CardStage.Issued issued -> issued.withdraw(reason);
            case CardStage.Answered answered -> answered.withdraw(reason);
            default -> throw notNow(card);
        };
        close(user, card, next, new CardSteps.Taking("withdraw", reason, seen));
    }

    private void close(CurrentUser user, Card card, CardStage next, CardSteps.Taking taking) {
        steps.take(user, card, card.with(next, card.issuedOn(), card.answer(), today()), taking);
    }

    /** A card on which somebody decides who does not work for its unit. */
    private Card decided(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.CARD_DECIDE);
        Card card = steps.held(user, id);
        if (card.unit().equals(user.authority().unit())) {
            throw Refusal.forbidden("progresscard.own");
        }
        return card;
    }

    private LocalDate due(CurrentUser user, int days) {
        return calendar.workingDays(user.jurisdiction()).after(today(), days);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refusal notNow(Card card) {
        return Refusal.conflict("progresscard.not-now." + card.stage().word());
    }
}
