package org.paodao.progress.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;

/** Cards that wait for people: for the unit to answer, for the office to decide. */
@Component
class CardToDos implements ToDoSource {
    private final CardTables cards;

    CardToDos(CardTables cards) {
        this.cards = cards;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<ToDo> waiting = new ArrayList<>();
        for (Card card : cards.cards(jurisdiction, new CardFilter(null, null, "OPEN", null), units)) {
            ToDo one = toDo(card, day);
            if (units == null || one.unit() != null) {
                waiting.add(one);
            }
        }
        return waiting;
    }

    private static ToDo toDo(Card card, LocalDate day) {
        return switch (card.stage()) {
            case CardStage.Issued issued ->
                new ToDo(
                        "card-answer:" + card.id() + ":" + issued.due(),
                        ToDo.Kind.ANSWER,
                        issued.returnedFor() == null ? "progresscard.answer" : "progresscard.answer-again",
                        words(card),
                        address(card),
                        Permission.CARD_ANSWER,
                        card.unit(),
                        Objects.requireNonNullElse(card.issuedOn(), day),
                        issued.due(),
                        null);
            case CardStage.Answered answered ->
                office(
                        card,
                        answered.recovered() == null ? ToDo.Kind.REVIEW : ToDo.Kind.SETTLE,
                        answered.recovered() == null ? "progresscard.review" : "progresscard.lift",
                        day);
            default -> office(card, ToDo.Kind.SETTLE, "progresscard.proposed", day);
        };
    }

    private static ToDo office(Card card, ToDo.Kind kind, String text, LocalDate day) {
        return new ToDo(
                text + ":" + card.id() + ":" + card.version(),
                kind,
                text,
                words(card),
                address(card),
                Permission.CARD_DECIDE,
                null,
                day,
                null,
                null);
    }

    private static List<String> words(Card card) {
        Card.About about = card.about();
        return List.of(card.number(), about == null ? "" : about.title());
    }

    private static String address(Card card) {
        return "/tasks/cards/" + card.id();
    }
}
