package org.paodao.progress.web.card;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.card.Card;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardFilter;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.CardStage;
import org.paodao.progress.card.CardStep;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/cards")
@Tag(name = "cards", description = "Yellow and red cards of units: proposed, issued, answered, lifted")
class CardApi {
    private final CardLists lists;
    private final Cards cards;

    CardApi(CardLists lists, Cards cards) {
        this.lists = lists;
        this.cards = cards;
    }

    @Needs(Permission.CARD_READ)
    @GetMapping
    @Operation(
            summary = "Cards, newest first",
            description = "unit is its id. stage is proposed, issued, answered, lifted, withdrawn, dismissed or open.")
    List<Told> all(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String stage) {
        CardFilter filter = new CardQuery(null, null, stage, null).filter(unit);
        return lists.cards(user, filter).cards().stream()
                .map(card -> Told.of(card, List.of()))
                .toList();
    }

    @Needs(Permission.CARD_READ)
    @GetMapping("/{id}")
    @Operation(summary = "A card with its grounds and what was done with it")
    Told one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        CardLists.Shown shown = lists.card(user, id);
        return Told.of(shown.card(), shown.steps());
    }

    @Needs(Permission.CARD_DECIDE)
    @PostMapping
    @Operation(
            summary = "Issue a card by hand",
            description =
                    "Sent again with the same requestKey it is issued once. item is an id; none for the unit's work"
                            + " altogether.")
    Told issue(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        if (wish.requestKey() == null || wish.requestKey().isBlank()) {
            throw Refusal.invalid("requestKey", "progresscard.request-key");
        }
        UUID id = cards.issue(
                user,
                new NewCard(
                        wish.requestKey(),
                        wish.unit(),
                        wish.color() == null ? CardColor.YELLOW : wish.color(),
                        wish.item(),
                        wish.reason() == null ? "" : wish.reason()));
        return one(user, id);
    }

    @Needs({Permission.CARD_ANSWER, Permission.CARD_DECIDE})
    @PostMapping("/{id}/steps")
    @Operation(
            summary = "Take a step with a card",
            description =
                    "answer it for the unit; confirm, dismiss, return, lift or withdraw it for the office. seen is the"
                            + " version that you saw.")
    Told step(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody CardController.Step step) {
        lists.card(user, id);
        step.take(cards, user, id);
        return one(user, id);
    }

    /** A card to be issued. */
    record Wish(
            @Nullable String requestKey,
            @Nullable UUID unit,
            @Nullable CardColor color,
            @Nullable UUID item,
            @Nullable String reason) {}

    /**
     * A card as programs see it.
     *
     * @param due until when the unit answers; null unless it is asked
     * @param recovered since when it may be lifted; null while it may not
     */
    record Told(
            UUID id,
            String number,
            CardColor color,
            UUID unit,
            Card.@Nullable About about,
            Card.Grounds grounds,
            String stage,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate due,
            String answer,
            @Nullable LocalDate recovered,
            @Nullable LocalDate closedOn,
            int version,
            List<CardStep> steps) {
        static Told of(Card card, List<CardStep> steps) {
            return new Told(
                    card.id(),
                    card.number(),
                    card.color(),
                    card.unit(),
                    card.about(),
                    card.grounds(),
                    card.stage().word(),
                    card.issuedOn(),
                    card.stage() instanceof CardStage.Issued issued ? issued.due() : null,
                    card.answer(),
                    card.stage() instanceof CardStage.Answered answered ? answered.recovered() : null,
                    card.closedOn(),
                    card.version(),
                    steps);
        }
    }
}
