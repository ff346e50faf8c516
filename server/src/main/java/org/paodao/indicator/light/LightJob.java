package org.paodao.indicator.light;

import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the day turns: lights whose time has come are judged anew. */
@Component
class LightJob {
    private static final Logger LOG = LoggerFactory.getLogger(LightJob.class);

    private final Organization organization;
    private final LightRound round;

    LightJob(Organization organization, LightRound round) {
        this.organization = organization;
        this.round = round;
    }

    /** Every node calls; in each jurisdiction one of them works. A day that was missed is made up on the next. */
    @Scheduled(cron = "${paodao.lights.at:0 20 0 * * *}", zone = "${paodao.zone:Asia/Shanghai}")
    void daily() {
        for (Jurisdiction jurisdiction : organization.jurisdictions()) {
            try {
                Judging.Outcome outcome = round.go(jurisdiction.id());
                LOG.info(
                        "Lights of {}: {} judged, {} turned.", jurisdiction.code(), outcome.judged(), outcome.turned());
            } catch (RuntimeException defect) {
                LOG.error("Lights of {} could not be judged.", jurisdiction.code(), defect);
            }
        }
    }
}
