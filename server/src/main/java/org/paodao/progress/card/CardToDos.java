package org.paodao.progress.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.kernel.WorkingDays;
import org.springframework.stereotype.Component;

/** Cards that wait for people: for the unit to answer, for the office to decide. */
@Component
class CardToDos implements ToDoSource {
    private final CardTables cards;
    private final CardMoments moments;
    private final Calendar calendar;

    CardToDos(CardTables cards, CardMoments moments, Calendar calendar) {
        this.cards = cards;
        this.moments = moments;
        this.calendar = calendar;
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<Card> open = cards.cards(jurisdiction, new CardFilter(null, null, "OPEN", null), units);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> since = moments.open(jurisdiction);
        WorkingDays days = calendar.workingDays(jurisdiction);
        List<ToDo> waiting = new ArrayList<>();
        for (Card card : open) {
            ToDo one = toDo(card, since.getOrDefault(card.id(), day), days);
            if (units == null || one.unit() != null) {
                waiting.add(one);
            }
        }
        return waiting;
    }

    private static ToDo toDo(Card card, LocalDate since, WorkingDays days) {
        return switch (card.stage()) {
            case CardStage.Issued issued -> answer(card, issued, since);
            case CardStage.Answered answered -> decide(card, answered, since, days);
            default -> office(card, ToDo.Kind.SETTLE, "progresscard.proposed", new Term(since, null));
        };
    }

    private static ToDo answer(Card card, CardStage.Issued issued, LocalDate since) {
        return new ToDo(
                "card-answer:" + card.id() + ":" + issued.due(),
                ToDo.Kind.ANSWER,
                issued.returnedFor() == null ? "progresscard.answer" : "progresscard.answer-again",
                words(card),
                address(card),
                Permission.CARD_ANSWER,
                card.unit(),
                issued.returnedFor() == null ? Objects.requireNonNullElse(card.issuedOn(), since) : since,
                issued.due(),
                null,
                0);
    }

    /** The office has as long to look at an answer as the unit had to write it. Lifting a card is urgent to nobody but its unit. */
    private static ToDo decide(Card card, CardStage.Answered answered, LocalDate since, WorkingDays days) {
        LocalDate recovered = answered.recovered();
        return recovered == null
                ? office(
                        card,
                        ToDo.Kind.REVIEW,
                        "progresscard.review",
                        new Term(since, days.after(since, card.grounds().answerDays())))
                : office(card, ToDo.Kind.SETTLE, "progresscard.lift", new Term(since, null));
    }

    private static ToDo office(Card card, ToDo.Kind kind, String text, Term term) {
        return new ToDo(
                text + ":" + card.id() + ":" + card.version(),
                kind,
                text,
                words(card),
                address(card),
                Permission.CARD_DECIDE,
                null,
                term.since(),
                term.until(),
                null,
                0);
    }

    private static List<String> words(Card card) {
        Card.About about = card.about();
        return List.of(card.number(), about == null ? "" : about.title());
    }

    private static String address(Card card) {
        return "/tasks/cards/" + card.id();
    }

    private record Term(LocalDate since, @Nullable LocalDate until) {}
}
