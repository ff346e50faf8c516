package org.paodao.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.progress.card.Card;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardFilter;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.CardRound;
import org.paodao.progress.card.CardStage;
import org.paodao.progress.card.Cards;
import org.paodao.progress.card.NewCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Cards of the sample year, as rules propose them, each taken to another step. */
@Component
@Profile("demo")
class DemoCards {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCards.class);
    private static final LocalDate THEN = LocalDate.of(2023, 11, 6);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 5);

    private final Cards cards;
    private final CardLists lists;
    private final CardRound round;

    DemoCards(Cards cards, CardLists lists, CardRound round) {
        this.cards = cards;
        this.lists = lists;
        this.round = round;
    }

    /** Makes what is missing. */
    void load(CurrentUser office) {
        if (!all(office).isEmpty()) {
            return;
        }
        round.on(office.jurisdiction(), Set.of(), THEN);
        List<Card> proposed = all(office);
        for (int n = 0; n < Math.min(proposed.size(), 6); n++) {
            step(office, proposed.get(n), n);
        }
        if (!proposed.isEmpty()) {
            byHand(office, proposed.getFirst().unit());
        }
        LOG.info("Demo: {} cards.", all(office).size());
    }

    private List<Card> all(CurrentUser office) {
        return lists.cards(office, CardFilter.NONE).cards();
    }

    /** The first stays proposed; each further one goes further. */
    private void step(CurrentUser office, Card card, int far) {
        if (far == 1) {
            cards.dismiss(office, card.id(), 1, "示例：节点时限已报请调整");
        }
        if (far >= 2) {
            cards.confirm(office, card.id(), 1);
        }
        if (far >= 3) {
            cards.answer(liaison(office, card.unit()), card.id(), 2, "示例：施工单位更换延误工期，已增派人员，月底前完成节点。");
        }
        if (far == 4) {
            cards.sendBack(office, card.id(), 3, "示例：请写明责任人和具体日期");
        }
        if (far == 5) {
            recovered(office, card);
        }
    }

    /** Whoever answers is of the unit, not of the office. */
    private static CurrentUser liaison(CurrentUser office, UUID unit) {
        return DemoVoice.of(
                office,
                Role.LIAISON,
                "示例联络员",
                new Authority(unit, List.of(Grant.inUnits(Role.LIAISON, Set.of(unit))), Authority.NO_CEILING, null));
    }

    private void recovered(CurrentUser office, Card card) {
        Card.About about = card.about();
        if (about != null) {
            round.on(office.jurisdiction(), Set.of(about.item()), LATER);
        }
        Card now = lists.card(office, card.id()).card();
        boolean holds = now.stage() instanceof CardStage.Answered answered && answered.recovered() != null;
        cards.lift(office, card.id(), now.version(), holds ? "" : "示例：已现场核实整改到位");
    }

    private void byHand(CurrentUser office, UUID unit) {
        String reason = "示例：两次调度会均未按要求提交材料，经提醒仍未改进。";
        cards.issue(office, new NewCard("demo-by-hand", unit, CardColor.YELLOW, null, reason));
    }
}
