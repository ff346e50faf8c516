package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CardToDosTest extends Listing {
    @Autowired
    private Cards cards;

    @Autowired
    private CardLists cardLists;

    @Autowired
    private Calendar calendar;

    @Autowired
    private List<ToDoSource> sources;

    @Autowired
    private JdbcClient db;

    @Test
    void anAnswerWaitsSinceItCameForAsLongAsItHadTime() {
        UUID id = cards.issue(office, new NewCard("since", lead, CardColor.YELLOW, item, "示例：多次提醒仍未推进"));
        cards.answer(liaison, id, 1, "示例：正在研究");
        LocalDate answered = LocalDate.now(SHANGHAI).minusDays(6);
        db.sql("update progress.card_step set taken_at = cast(:day as date) + interval '8 hours' where card = :card")
                .param("day", answered)
                .param("card", id)
                .update();
        int days = cardLists.card(office, id).card().grounds().answerDays();
        ToDo review = waiting();
        assertThat(review.text()).isEqualTo("progresscard.review");
        assertThat(review.opens()).isEqualTo(answered);
        assertThat(review.due())
                .isEqualTo(calendar.workingDays(office.jurisdiction()).after(answered, days));
    }

    private ToDo waiting() {
        LocalDate day = LocalDate.now(SHANGHAI);
        return sources.stream()
                .flatMap(source -> source.ofOffice(office.jurisdiction(), day, day).stream())
                .filter(todo -> todo.text().startsWith("progresscard."))
                .findFirst()
                .orElseThrow();
    }
}
