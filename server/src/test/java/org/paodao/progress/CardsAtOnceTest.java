package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardFilter;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.CardRound;
import org.paodao.progress.card.CardStage;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.paodao.progress.light.ItemJudging;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Buttons of a card pressed several times in the very same moment. */
@DatabaseTest
class CardsAtOnceTest extends Listing {
    private static final LocalDate MAY = LocalDate.of(2023, 5, 3);

    @Autowired
    private Cards cards;

    @Autowired
    private CardLists cardLists;

    @Autowired
    private CardRound round;

    @Autowired
    private ItemJudging judging;

    @Test
    void eachStepPressedSeveralTimesAtOnceIsTakenOnceAndToldSoEachTime() throws InterruptedException {
        agreed();
        judging.on(office.jurisdiction(), null, MAY);
        together(() -> round.on(office.jurisdiction(), Set.of(), MAY));
        UUID id = only();
        together(() -> cards.confirm(office, id, 1));
        together(() -> cards.answer(head, id, 2, "示例：正在研究"));
        together(() -> cards.sendBack(office, id, 3, "请写明措施和时限"));
        together(() -> cards.answer(head, id, 4, "示例：六月底前补齐手续"));
        together(() -> cards.lift(office, id, 5, "示例：已核实"));
        assertThat(cardLists.card(office, id).card().stage()).isInstanceOf(CardStage.Lifted.class);
        assertThat(cardLists.card(office, id).card().version()).isEqualTo(6);
        assertThat(audit.trail(office, id)).hasSize(6);
    }

    @Test
    void aCardIssuedByHandSeveralTimesAtOnceIsIssuedAndWithdrawnOnce() throws InterruptedException {
        var wish = new NewCard("示例键", lead, CardColor.YELLOW, item, "示例：多次提醒仍未推进");
        together(() -> cards.issue(office, wish));
        UUID id = only();
        together(() -> cards.withdraw(office, id, 1, "示例：发错单位"));
        assertThat(audit.trail(office, id)).hasSize(2);
    }

    @Test
    void anAnswerAndAWithdrawalAtOnceDoNotBothStand() throws InterruptedException {
        UUID id = cards.issue(office, new NewCard("示例键", lead, CardColor.RED, null, "示例"));
        List<String> outcomes =
                Together.run(() -> cards.answer(head, id, 1, "示例：已整改"), () -> cards.withdraw(office, id, 1, "示例：发错单位"));
        assertThat(outcomes).containsOnlyOnce(Together.DONE);
        assertThat(cardLists.card(office, id).card().version()).isEqualTo(2);
    }

    private UUID only() {
        assertThat(cardLists.cards(office, CardFilter.NONE).cards()).hasSize(1);
        return cardLists.cards(office, CardFilter.NONE).cards().getFirst().id();
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }
}
