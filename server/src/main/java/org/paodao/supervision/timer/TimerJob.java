package org.paodao.supervision.timer;

import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at all clocks every few minutes, so that a day that turns, a start after a stop and a new last day are seen alike. */
@Component
class TimerJob {
    private static final Logger LOG = LoggerFactory.getLogger(TimerJob.class);

    private final Organization organization;
    private final Timers timers;

    TimerJob(Organization organization, Timers timers) {
        this.organization = organization;
        this.timers = timers;
    }

    /** Every node calls; what one has written the other finds. */
    @Scheduled(fixedDelayString = "${paodao.timers.every:PT10M}", initialDelayString = "${paodao.timers.wait:PT1M}")
    void look() {
        for (Jurisdiction jurisdiction : organization.jurisdictions()) {
            try {
                int turned = timers.run(jurisdiction.id());
                if (turned > 0) {
                    LOG.info("Clocks of matters of {}: {} turned.", jurisdiction.code(), turned);
                }
            } catch (RuntimeException defect) {
                LOG.error("Clocks of matters of {} could not be read.", jurisdiction.code(), defect);
            }
        }
    }
}
