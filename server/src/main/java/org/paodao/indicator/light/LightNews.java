package org.paodao.indicator.light;

import java.util.Set;
import java.util.UUID;
import org.paodao.calendar.CalendarChanged;
import org.paodao.indicator.FiguresChanged;
import org.paodao.indicator.SystemPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Judges anew what changed. Should it fail, the daily round finds what is behind. */
@Component
class LightNews {
    private static final Logger LOG = LoggerFactory.getLogger(LightNews.class);

    private static final int LONGEST_LAG_YEARS = 2;

    private final Judging judging;

    LightNews(Judging judging) {
        this.judging = judging;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void published(SystemPublished news) {
        Judging.Outcome outcome =
                judge(news.jurisdiction(), news.indicators(), news.holdsFrom().getYear());
        LOG.info("Edition {}: {} lights judged, {} turned.", news.edition(), outcome.judged(), outcome.turned());
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void changed(FiguresChanged news) {
        judging.changed(news);
        below(news.jurisdiction(), news.indicators(), news.fromYear());
    }

    /** Deadlines are working days; a figure may be expected up to two years after its period. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void changed(CalendarChanged news) {
        Judging.Outcome outcome = judging.from(news.jurisdiction(), news.fromYear() - LONGEST_LAG_YEARS);
        LOG.info("Calendar {}: {} lights judged, {} turned.", news.edition(), outcome.judged(), outcome.turned());
    }

    /** Those below after those that they are compared with. */
    private Judging.Outcome judge(UUID jurisdiction, Set<UUID> indicators, int fromYear) {
        Judging.Outcome outcome = judging.changed(new FiguresChanged(jurisdiction, indicators, Set.of(), fromYear));
        below(jurisdiction, indicators, fromYear);
        return outcome;
    }

    private void below(UUID jurisdiction, Set<UUID> indicators, int fromYear) {
        judging.below(jurisdiction, indicators)
                .forEach((below, theirs) ->
                        judging.changed(new FiguresChanged(below, Set.copyOf(theirs), Set.of(), fromYear)));
    }
}
