package org.paodao.progress.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes the steps of cards, each with its record in the trail. What is allowed was looked at before. */
@Component
class CardSteps {
    static final String SUBJECT = "progress.card";
    private static final int LIMIT = 1000;

    private final CardTables cards;
    private final CardRuleTables rules;
    private final Audit audit;

    CardSteps(CardTables cards, CardRuleTables rules, Audit audit) {
        this.cards = cards;
        this.rules = rules;
        this.audit = audit;
    }

    void lock(CurrentUser user) {
        cards.lock(user.jurisdiction());
    }

    Optional<UUID> byOccasion(CurrentUser user, String occasion) {
        return cards.byOccasion(user.jurisdiction(), occasion);
    }

    String number(CurrentUser user, int year) {
        return cards.number(user.jurisdiction(), year);
    }

    /** The rules that hold on a day. */
    CardRules rules(UUID jurisdiction, LocalDate day) {
        return rules.published(jurisdiction).on(day).orElseGet(CardRules::usual);
    }

    /** A card to take a step with. */
    Card held(CurrentUser user, UUID id) {
        return cards.held(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("progresscard.unknown"));
    }

    /** What somebody wrote; refused when it is nothing or far too much. */
    static String words(String field, @Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.isEmpty() || words.length() > LIMIT) {
            throw Refusal.invalid(field, "progresscard.words", LIMIT);
        }
        return words;
    }

    /** Whether the user has just taken this very step. */
    boolean isRepeated(CurrentUser user, Card card, String step, int seen) {
        return card.version() == seen + 1
                && cards.steps(user.jurisdiction(), card.id()).stream()
                        .anyMatch(one -> one.version() == card.version()
                                && one.step().equals(step)
                                && one.by().equals(user.account()));
    }

    /** Begins a card; false when its occasion has given rise to one already. */
    boolean begin(CurrentUser user, Card card, Beginning beginning) {
        if (!cards.insert(user.jurisdiction(), card, beginning.occasion())) {
            return false;
        }
        cards.step(user, card, beginning.step(), beginning.words());
        record(user, beginning.step(), null, card, beginning.words());
        return true;
    }

    void take(CurrentUser user, Card before, Card after, Taking taking) {
        if (before.version() != taking.seen() || !cards.update(user.jurisdiction(), after)) {
            throw Refusal.conflict("progresscard.changed");
        }
        cards.step(user, after, taking.step(), taking.words());
        record(user, taking.step(), before, after, taking.words());
    }

    private void record(CurrentUser user, String step, @Nullable Card before, Card after, String words) {
        audit.record(
                user,
                new Change(
                        "progress.card-" + step,
                        SUBJECT,
                        after.id(),
                        before == null ? null : Trace.of(before),
                        Trace.of(after),
                        words.isEmpty() ? null : words));
    }

    /**
     * How a card begins.
     *
     * @param occasion what gives rise to it
     */
    record Beginning(String occasion, String step, String words) {}

    /**
     * A step that is taken.
     *
     * @param seen the version of the card that was seen
     */
    record Taking(String step, String words, int seen) {}

    /** What the trail keeps of a card. */
    private record Trace(String number, String color, UUID unit, String stage, List<CardLight> lights) {
        static Trace of(Card card) {
            return new Trace(
                    card.number(),
                    card.color().name(),
                    card.unit(),
                    card.stage().word(),
                    card.grounds().lights());
        }
    }
}
