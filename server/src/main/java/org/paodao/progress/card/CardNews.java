package org.paodao.progress.card;

import org.paodao.progress.light.ItemLightsTurned;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks for what follows from lights that turned: after the daily round through all of them, and at once when one turned. */
@Component
class CardNews {
    private final CardRound round;

    CardNews(CardRound round) {
        this.round = round;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void turned(ItemLightsTurned news) {
        round.go(news.jurisdiction(), news.items());
    }
}
