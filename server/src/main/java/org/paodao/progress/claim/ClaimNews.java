package org.paodao.progress.claim;

import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportSubmitted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks at a report when it was sent, after that has been kept: a check that fails blocks nobody, and the next round finds what is behind. */
@Component
class ClaimNews {
    private final ClaimCheck check;

    ClaimNews(ClaimCheck check) {
        this.check = check;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void sent(ReportSubmitted news) {
        check.check(news.jurisdiction(), new Place(news.round(), news.item()));
    }
}
