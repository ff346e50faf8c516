package org.paodao.progress.light;

import org.paodao.progress.DoneChanged;
import org.paodao.progress.TasksAgreed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Judges anew what changed. Should it fail, the daily round finds what is behind. */
@Component
class ItemLightNews {
    private final ItemJudging judging;

    ItemLightNews(ItemJudging judging) {
        this.judging = judging;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void agreed(TasksAgreed news) {
        judging.item(news.jurisdiction(), news.item());
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void done(DoneChanged news) {
        judging.item(news.jurisdiction(), news.item());
    }
}
