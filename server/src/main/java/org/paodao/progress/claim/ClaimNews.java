package org.paodao.progress.claim;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportSubmitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has a report looked at when it was sent, after that has been kept, one after the other and not in the time of whoever sent it: pictures take long to read, and
 * a second connection for each of many who send at once would leave none. What is lost here the job finds.
 */
@Component
class ClaimNews implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimNews.class);

    private final ClaimCheck check;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("claims-", 0).factory());

    ClaimNews(ClaimCheck check) {
        this.check = check;
    }

    @TransactionalEventListener
    public void sent(ReportSubmitted news) {
        desk.execute(() -> look(news.jurisdiction(), new Place(news.round(), news.item())));
    }

    private void look(UUID jurisdiction, Place place) {
        try {
            check.check(jurisdiction, place);
        } catch (RuntimeException defect) {
            LOG.error("The report on {} in round {} could not be looked at.", place.item(), place.round(), defect);
        }
    }

    @Override
    public void destroy() {
        desk.shutdown();
    }
}
