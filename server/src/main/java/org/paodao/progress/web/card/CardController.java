package org.paodao.progress.web.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.progress.TaskLists;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of cards. */
@Controller
@RequestMapping("/tasks/cards")
class CardController {
    private static final UUID NOBODY = new UUID(0, 0);

    private final CardLists lists;
    private final Cards cards;
    private final TaskLists tasks;
    private final Organization organization;

    CardController(CardLists lists, Cards cards, TaskLists tasks, Organization organization) {
        this.lists = lists;
        this.cards = cards;
        this.tasks = tasks;
        this.organization = organization;
    }

    @Needs(Permission.CARD_READ)
    @GetMapping
    CardsPage all(CurrentUser user, CardQuery query) {
        return new CardsPage(
                lists.part(user, query.filter(unit(user, CardQuery.get(query.unit()))), query.after()),
                query,
                organization.units(user).stream()
                        .filter(unit -> Permissions.mayFor(user, Permission.CARD_READ, unit.id()))
                        .toList(),
                Permissions.may(user, Permission.CARD_DECIDE));
    }

    /** A unit by name; of a name that nobody bears nothing is found. */
    private @Nullable UUID unit(CurrentUser user, String name) {
        return name.isEmpty()
                ? null
                : organization.named(user, name).map(Unit::id).orElse(NOBODY);
    }

    @Needs(Permission.CARD_DECIDE)
    @GetMapping("/new")
    CardFormPage form(CurrentUser user, CardForm form) {
        return new CardFormPage(form.keyed(Ids.next().toString()), organization.units(user));
    }

    @Needs(Permission.CARD_DECIDE)
    @PostMapping("/new")
    Page issue(CurrentUser user, CardForm form) {
        return Page.orAgain(
                () -> {
                    UUID id = cards.issue(
                            user,
                            new NewCard(
                                    CardForm.get(form.requestKey()),
                                    form.unit(),
                                    form.wanted(),
                                    item(user, form),
                                    CardForm.get(form.reason())));
                    return Page.redirect("/tasks/cards/" + id).saying("progresscard.said.issue");
                },
                () -> new CardFormPage(form, organization.units(user)));
    }

    private @Nullable UUID item(CurrentUser user, CardForm form) {
        if (CardForm.get(form.item()).isEmpty()) {
            return null;
        }
        try {
            return tasks.item(user, CardForm.get(form.plan()), CardForm.get(form.item()))
                    .list()
                    .item();
        } catch (Refusal unknown) {
            throw Refusal.invalid("item", "progresscard.item");
        }
    }

    @Needs(Permission.CARD_READ)
    @GetMapping("/{id}")
    Page one(CurrentUser user, @PathVariable UUID id) {
        return new CardPage(lists.card(user, id), "");
    }

    @Needs(Permission.CARD_READ)
    @GetMapping("/{id}/sheet")
    CardSheetPage sheet(CurrentUser user, @PathVariable UUID id) {
        CardLists.Shown shown = lists.card(user, id);
        if (shown.card().issuedOn() == null) {
            throw Refusal.notFound("progresscard.unknown");
        }
        return new CardSheetPage(shown, organization.jurisdiction(user).name());
    }

    @Needs({Permission.CARD_ANSWER, Permission.CARD_DECIDE})
    @PostMapping("/{id}")
    Page step(CurrentUser user, @PathVariable UUID id, Step step) {
        lists.card(user, id);
        return Page.orAgain(
                () -> {
                    step.take(cards, user, id);
                    return Page.redirect("/tasks/cards/" + id).saying("progresscard.said." + step.name());
                },
                () -> new CardPage(lists.card(user, id), step.said()));
    }

    /**
     * A step to be taken.
     *
     * @param seen the version of the card that was seen
     */
    record Step(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String words) {
        String name() {
            return step == null ? "" : step;
        }

        String said() {
            return words == null ? "" : words;
        }

        void take(Cards cards, CurrentUser user, UUID id) {
            int version = seen == null ? 0 : seen;
            switch (name()) {
                case "confirm" -> cards.confirm(user, id, version);
                case "dismiss" -> cards.dismiss(user, id, version, said());
                case "answer" -> cards.answer(user, id, version, said());
                case "return" -> cards.sendBack(user, id, version, said());
                case "lift" -> cards.lift(user, id, version, said());
                case "withdraw" -> cards.withdraw(user, id, version, said());
                default -> throw Refusal.invalid("step", "progresscard.step-unknown");
            }
        }
    }
}
