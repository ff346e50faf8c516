package org.paodao.progress.light;

import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the day turns: what was due yesterday and is not done turns lights, and months end. */
@Component
class ItemLightJob {
    private static final Logger LOG = LoggerFactory.getLogger(ItemLightJob.class);

    private final Organization organization;
    private final ItemJudging judging;

    ItemLightJob(Organization organization, ItemJudging judging) {
        this.organization = organization;
        this.judging = judging;
    }

    /** Every node calls; one after the other they go through a jurisdiction, and the second finds nothing to write. */
    @Scheduled(cron = "${paodao.item-lights.at:0 25 0 * * *}", zone = "${paodao.zone:Asia/Shanghai}")
    void daily() {
        for (Jurisdiction jurisdiction : organization.jurisdictions()) {
            try {
                ItemJudging.Outcome outcome = judging.all(jurisdiction.id());
                LOG.info(
                        "Lights of items of {}: {} judged, {} turned.",
                        jurisdiction.code(),
                        outcome.judged(),
                        outcome.turned());
            } catch (RuntimeException defect) {
                LOG.error("Lights of items of {} could not be judged.", jurisdiction.code(), defect);
            }
        }
    }
}
